package ip30.profile;

/**
 * The IP finance supermarket the firm runs (金融超市).
 *
 * @param onlineAndOffline a platform on line and a service counter
 * @param runningCost in yuan, of the claim year
 */
public record FinanceSupermarket(
        Boolean recognisedByAuthority,
        Boolean onlineAndOffline,
        Boolean servesHkMacaoSingaporeIp,
        Boolean yearlyReportGiven,
        Boolean auditedSpecially,
        Long runningCost) {

    public static final FinanceSupermarket UNANSWERED = new FinanceSupermarket(null, null, null, null, null, null);
}
