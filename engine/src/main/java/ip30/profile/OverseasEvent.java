package ip30.profile;

/** What happened to an overseas patent (事项). */
public enum OverseasEvent {
    FILED,
    GRANTED
}
