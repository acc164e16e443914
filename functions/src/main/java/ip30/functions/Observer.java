package ip30.functions;

/** Hears of what goes wrong here; what it keeps must never come from a request. */
public interface Observer {

    /** A call could not be answered because of a defect or a lack of resources. */
    void failed(Throwable failure);
}
