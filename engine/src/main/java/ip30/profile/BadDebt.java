package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** A loss on an IP pledge loan, told by its lender (质押贷款坏账). Loss in yuan. */
public record BadDebt(
        Long lossOnIpPledgeLoan, LocalDate recognisedOn, String label, Set<SupportLevel> alreadySupportedBy)
        implements Item {}
