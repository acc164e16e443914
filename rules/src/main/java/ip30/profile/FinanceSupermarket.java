package ip30.profile;

/** The IP finance supermarket the firm runs (金融超市). Running cost in yuan, of the claim year. */
public record FinanceSupermarket(Boolean recognisedByAuthority, Boolean auditedSpecially, Long runningCost) {

    public static final FinanceSupermarket UNANSWERED = new FinanceSupermarket(null, null, null);
}
