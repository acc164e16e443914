package ip30.profile;

/** The firm's side in a case (当事人地位). */
public enum LitigationRole {
    RIGHT_HOLDER,
    DEFENDANT
}
