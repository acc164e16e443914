package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** An IP trade brought about (促成交易). Amount in yuan. */
public record BrokeredDeal(Long amount, LocalDate closedOn, String label, Set<SupportLevel> alreadySupportedBy)
        implements Item {}
