package ip30.engine;

import ip30.assessment.AssessedClause;
import ip30.assessment.Assessment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The measure under test, loaded once; its clock stands on a day in force. */
final class Measures {

    static final Assessor ASSESSOR = Assessor.load(Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), ZoneOffset.UTC));

    static final Answers ANSWERS = new Answers(ASSESSOR.form());

    private Measures() {}

    static Assessment assess(Case example) {
        return ASSESSOR.assess(ANSWERS.request(example.request()));
    }

    static AssessedClause clause(Assessment assessment, String key) {
        return assessment.articles().stream()
                .flatMap(article -> article.clauses().stream())
                .filter(clause -> clause.clause().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clause " + key));
    }
}
