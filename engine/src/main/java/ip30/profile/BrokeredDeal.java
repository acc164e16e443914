package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An IP trade brought about (促成交易). Amount in yuan. */
public record BrokeredDeal(
        @Nullable Long amount,
        @Nullable LocalDate closedOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
