package ip30.profile;

/** How a trademark was registered outside the mainland (注册途径). */
public enum TrademarkRoute {
    MADRID,
    EUIPO,
    OAPI,
    SINGLE_COUNTRY,
    HK_MACAO_TAIWAN
}
