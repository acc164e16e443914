package ip30.profile;

/** What was registered (登记类型). */
public enum RegistrationKind {
    SOFTWARE_COPYRIGHT,
    DATA_IP
}
