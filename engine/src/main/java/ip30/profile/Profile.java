package ip30.profile;

import java.util.List;

/**
 * What a firm says about itself, in the form's order. Null is unanswered, an empty list is the answer "none".
 */
public record Profile(
        Company company,
        List<CultivationCentre> cultivationCentres,
        List<IndustrialisedPatent> industrialisedPatents,
        List<PatentAward> patentAwards,
        List<OverseasPatent> overseasPatents,
        List<ForeignTrademark> foreignTrademarks,
        List<RegionalMark> regionalMarks,
        List<Registration> registrations,
        List<TechnologyPurchase> technologyPurchases,
        List<BrokeredDeal> brokeredDeals,
        List<NavigationProject> navigationProjects,
        List<PledgeLoan> pledgeLoans,
        List<Securitisation> securitisations,
        List<IpInsurance> ipInsurances,
        List<BadDebt> badDebts,
        List<Litigation> litigations,
        List<Arbitration> arbitrations,
        List<HostedEvent> hostedEvents,
        FinanceSupermarket financeSupermarket,
        TradeSecretProtection tradeSecretProtection) {

    public static final Profile UNANSWERED = new Profile(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);
}
