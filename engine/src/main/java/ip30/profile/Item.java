package ip30.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry of a list of the profile. Every component may be null: unanswered. */
public sealed interface Item
        permits CultivationCentre,
                IndustrialisedPatent,
                PatentAward,
                OverseasPatent,
                ForeignTrademark,
                RegionalMark,
                Registration,
                TechnologyPurchase,
                BrokeredDeal,
                NavigationProject,
                PledgeLoan,
                Securitisation,
                IpInsurance,
                BadDebt,
                Litigation,
                Arbitration,
                HostedEvent {

    /** The firm's own name for the entry; decides nothing and is never logged. */
    @Nullable
    String label();

    /** Levels that have supported this entry for the claim year; the one answer whose absence means none. */
    @Nullable
    Set<SupportLevel> alreadySupportedBy();
}
