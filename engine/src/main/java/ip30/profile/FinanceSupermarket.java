package ip30.profile;

import org.jspecify.annotations.Nullable;

/**
 * The IP finance supermarket the firm runs (金融超市).
 *
 * @param onlineAndOffline a platform on line and a service counter
 * @param runningCost in yuan, of the claim year
 */
public record FinanceSupermarket(
        @Nullable Boolean recognisedByAuthority,
        @Nullable Boolean onlineAndOffline,
        @Nullable Boolean servesHkMacaoSingaporeIp,
        @Nullable Boolean yearlyReportGiven,
        @Nullable Boolean auditedSpecially,
        @Nullable Long runningCost) {

    public static final FinanceSupermarket UNANSWERED = new FinanceSupermarket(null, null, null, null, null, null);
}
