package ip30.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;

/** Calls a handler as Lambda does, with a context. */
final class LambdaCall {

    static final String REQUEST_ID = "8f507cfc-xmpl-4697-b07a-ac58fc914c95";

    /** A context that knows its request and nothing else; asking more of it fails. */
    private static final Context CONTEXT = (Context) Proxy.newProxyInstance(
            LambdaCall.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("getAwsRequestId")) {
                    return REQUEST_ID;
                }
                throw new UnsupportedOperationException(method.getName());
            });

    private LambdaCall() {}

    static byte[] to(ApiHandler handler, ObjectNode event) {
        return to(handler, event.toString().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] to(ApiHandler handler, byte[] event) {
        try {
            var output = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(event), output, CONTEXT);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
