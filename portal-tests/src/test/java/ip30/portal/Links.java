package ip30.portal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Links as the portal makes them, of whatever text. */
final class Links {

    private Links() {}

    /** The part behind the address. */
    static String of(String text) throws java.io.IOException {
        var packed = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return "#s=" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
