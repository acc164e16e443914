package ip30.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a firm says about itself, in the form's order. Null is unanswered, an empty list is the answer "none".
 */
public record Profile(
        @Nullable Company company,
        @Nullable List<CultivationCentre> cultivationCentres,
        @Nullable List<IndustrialisedPatent> industrialisedPatents,
        @Nullable List<PatentAward> patentAwards,
        @Nullable List<OverseasPatent> overseasPatents,
        @Nullable List<ForeignTrademark> foreignTrademarks,
        @Nullable List<RegionalMark> regionalMarks,
        @Nullable List<Registration> registrations,
        @Nullable List<TechnologyPurchase> technologyPurchases,
        @Nullable List<BrokeredDeal> brokeredDeals,
        @Nullable List<NavigationProject> navigationProjects,
        @Nullable List<PledgeLoan> pledgeLoans,
        @Nullable List<Securitisation> securitisations,
        @Nullable List<IpInsurance> ipInsurances,
        @Nullable List<BadDebt> badDebts,
        @Nullable List<Litigation> litigations,
        @Nullable List<Arbitration> arbitrations,
        @Nullable List<HostedEvent> hostedEvents,
        @Nullable FinanceSupermarket financeSupermarket,
        @Nullable TradeSecretProtection tradeSecretProtection) {

    public static final Profile UNANSWERED = new Profile(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);
}
