package ip30.profile;

/** Roles a firm may hold in IP services (知识产权服务角色). */
public enum IpServiceRole {
    SERVICE_INSTITUTION,
    TRADE_OPERATOR,
    FINANCE_SUPERMARKET_OPERATOR,
    LENDER
}
