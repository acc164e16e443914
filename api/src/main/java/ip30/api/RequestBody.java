package ip30.api;

import ip30.contract.Limits;
import ip30.contract.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a body, or why there are none. What is too large is refused before it is decoded.
 *
 * @param bytes null when there is a problem
 * @param problem null when there is none
 */
record RequestBody(byte @Nullable [] bytes, @Nullable Problem problem) {

    private static final int BASE64_CHARACTERS = 4;
    private static final int BASE64_BYTES = 3;

    static RequestBody of(Call call, Problems problems) {
        var body = call.body() == null ? "" : call.body();
        if (body.length() > mostCharacters(call.isBase64())) {
            return new RequestBody(null, problems.tooLarge());
        }
        byte[] bytes;
        try {
            bytes = call.isBase64() ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return new RequestBody(null, problems.badEncoding());
        }
        return bytes.length > Limits.BODY_BYTES
                ? new RequestBody(null, problems.tooLarge())
                : new RequestBody(bytes, null);
    }

    private static int mostCharacters(boolean isBase64) {
        return isBase64 ? (Limits.BODY_BYTES + BASE64_BYTES - 1) / BASE64_BYTES * BASE64_CHARACTERS : Limits.BODY_BYTES;
    }
}
