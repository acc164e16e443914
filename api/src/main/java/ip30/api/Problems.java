package ip30.api;

import ip30.contract.ContractWriter;
import ip30.contract.Problem;
import ip30.contract.ProblemCode;
import ip30.contract.View;
import ip30.measure.Language;
import ip30.measure.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The problems of a call that lie outside the request itself, and how any problem is answered. */
final class Problems {

    private final Words words;
    private final ContractWriter answers;

    Problems(Words words, ContractWriter answers) {
        this.words = words;
        this.answers = answers;
    }

    RouteAnswer answer(Problem problem, Call call, Map<String, String> headers) {
        return answer(problem, call.gatewayRequestId(), call.language(), headers);
    }

    RouteAnswer answer(Problem problem, Call call) {
        return answer(problem, call, Map.of());
    }

    /** @param requestId what the call is called in the log; null where nothing names it */
    RouteAnswer answer(Problem problem, @Nullable String requestId, Language language, Map<String, String> headers) {
        var content = Content.problem(answers.problem(problem, requestId, language));
        return new RouteAnswer(problem.status(), content, headers, AnswerCounts.of(problem.errors()));
    }

    Problem badEncoding() {
        return ProblemCode.BAD_ENCODING.problem(words);
    }

    Problem badEvent() {
        return ProblemCode.BAD_EVENT.problem(words);
    }

    /** @param known those that the route has */
    Problem unknownView(List<View> known) {
        var codes = known.stream().map(View::code).collect(Collectors.joining(", "));
        return with(ProblemCode.UNKNOWN_VIEW, "views", codes);
    }

    Problem notFound() {
        return ProblemCode.NOT_FOUND.problem(words);
    }

    Problem methodNotAllowed() {
        return ProblemCode.METHOD_NOT_ALLOWED.problem(words);
    }

    Problem tooManyLines(int most) {
        return with(ProblemCode.TOO_MANY_LINES, "most", String.valueOf(most));
    }

    Problem tooLarge() {
        return ProblemCode.TOO_LARGE.problem(words);
    }

    /** @param type the one that the route takes */
    Problem unsupportedMediaType(String type) {
        return with(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "type", type);
    }

    /** One whose title has no place left open. */
    Problem of(ProblemCode code) {
        return code.problem(words);
    }

    Problem internalError() {
        return ProblemCode.INTERNAL_ERROR.problem(words);
    }

    /** One whose title has a place left open. */
    private Problem with(ProblemCode code, String place, String text) {
        return new Problem(code, code.title(words).with(place, text), List.of());
    }
}
