package ip30.profile;

/** How protection abroad was sought (申请途径). */
public enum OverseasRoute {
    PCT,
    PARIS
}
