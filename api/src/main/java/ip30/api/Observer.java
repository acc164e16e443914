package ip30.api;

/** Hears of calls and of what goes wrong here; what it is told never comes from a body, a header or a path. */
public interface Observer {

    /** A call could not be answered because of a defect or a lack of resources. */
    void failed(Throwable failure);

    /** A call was answered, with a problem perhaps; after a failure too. */
    default void answered(CallOutcome call) {}
}
