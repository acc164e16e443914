package ip30.profile;

import java.time.LocalDate;

/** Recognition of the firm's trade-secret protection (商业秘密保护). */
public record TradeSecretProtection(Boolean recognisedByAuthority, LocalDate recognisedOn) {

    public static final TradeSecretProtection UNANSWERED = new TradeSecretProtection(null, null);
}
