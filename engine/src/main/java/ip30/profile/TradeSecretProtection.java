package ip30.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Recognition of the firm's trade-secret protection (商业秘密保护). */
public record TradeSecretProtection(
        @Nullable Boolean recognisedByAuthority, @Nullable LocalDate recognisedOn) {

    public static final TradeSecretProtection UNANSWERED = new TradeSecretProtection(null, null);
}
