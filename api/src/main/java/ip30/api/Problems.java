package ip30.api;

import ip30.contract.ContractWriter;
import ip30.contract.Problem;
import ip30.contract.View;
import ip30.measure.Language;
import ip30.measure.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The problems of a call that lie outside the request itself, and how any problem is answered. */
final class Problems {

    private final Words words;
    private final ContractWriter answers;

    Problems(Words words, ContractWriter answers) {
        this.words = words;
        this.answers = answers;
    }

    RouteAnswer answer(Problem problem, Language language, Map<String, String> headers) {
        var content = Content.problem(answers.problem(problem, language));
        return new RouteAnswer(problem.status(), content, headers, AnswerCounts.of(problem.errors()));
    }

    RouteAnswer answer(Problem problem, Language language) {
        return answer(problem, language, Map.of());
    }

    Problem badEncoding() {
        return problem(400, "badEncoding");
    }

    Problem badEvent() {
        return problem(400, "badEvent");
    }

    /** @param known those that the route has */
    Problem unknownView(List<View> known) {
        var codes = known.stream().map(View::code).collect(Collectors.joining(", "));
        var title = words.get("problems", "unknownView").with("views", codes);
        return new Problem(400, title, List.of());
    }

    Problem notFound() {
        return problem(404, "notFound");
    }

    Problem methodNotAllowed() {
        return problem(405, "methodNotAllowed");
    }

    Problem tooManyLines(int most) {
        var title = words.get("problems", "tooManyLines").with("most", String.valueOf(most));
        return new Problem(413, title, List.of());
    }

    Problem tooLarge() {
        return problem(413, "tooLarge");
    }

    /** @param type the one that the route takes */
    Problem unsupportedMediaType(String type) {
        var title = words.get("problems", "unsupportedMediaType").with("type", type);
        return new Problem(415, title, List.of());
    }

    Problem tooManyRequests() {
        return problem(429, "tooManyRequests");
    }

    Problem internalError() {
        return problem(500, "internalError");
    }

    private Problem problem(int status, String title) {
        return new Problem(status, words.get("problems", title), List.of());
    }
}
