package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A loss on an IP pledge loan, told by its lender (质押贷款坏账). Loss in yuan. */
public record BadDebt(
        @Nullable Long lossOnIpPledgeLoan,
        @Nullable LocalDate recognisedOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
