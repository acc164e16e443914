package ip30.api;

import ip30.contract.View;
import java.util.List;
import java.util.Optional;

/**
 * What a call must be before a route that takes a body reads it: of that media type, for a view that there is, and not too large.
 *
 * @param type the media type, in lower case
 * @param views those that the route has; the first where a call asks for none
 */
record Posting(String type, List<View> views, Problems problems) {

    /** What a route does with a body. */
    interface Reading {

        RouteAnswer answer(byte[] body, View view);
    }

    RouteAnswer answer(Call call, Reading reading) {
        if (!PlainBody.isAccepted(call, type)) {
            return problems.answer(problems.unsupportedMediaType(type), call);
        }
        var view = view(call);
        if (view.isEmpty()) {
            return problems.answer(problems.unknownView(views), call);
        }
        var body = RequestBody.of(call, problems);
        return body.problem() == null
                ? reading.answer(body.bytes(), view.get())
                : problems.answer(body.problem(), call);
    }

    private Optional<View> view(Call call) {
        var asked = call.parameter("view");
        return asked == null ? Optional.of(views.get(0)) : View.of(asked).filter(views::contains);
    }
}
