package ip30.cli;

import ip30.assessment.Assessment;
import ip30.assessment.Totals;
import ip30.measure.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What the firm gets, in one sentence: sums of different evidence are never added. */
final class Sentence {

    private final Assessment assessment;
    private final Vocabulary words;

    Sentence(Assessment assessment, Vocabulary words) {
        this.assessment = assessment;
        this.words = words;
    }

    /** What is due; then, where answers are open, what they may bring. */
    String text() {
        return due() + stake();
    }

    private String due() {
        int count = assessment.supports().size();
        if (count == 0) {
            return words.say("qualifiesForNothing");
        }
        var totals = assessment.qualified();
        var parts = sums(totals);
        if (!parts.isEmpty() && !hasConfirmed(totals)) {
            parts.add(words.say("nothingConfirmed"));
        }
        parts.addAll(apart(totals, "unpublishedSupports"));
        long services = assessment.supports().stream()
                .filter(support -> !support.assessed().clause().bringsMoney())
                .count();
        if (services > 0) {
            parts.add(words.say("services", "count", services));
        }
        return words.say(count == 1 ? "qualifiesForOne" : "qualifiesFor", "count", count, "parts", words.joined(parts));
    }

    private String stake() {
        var totals = assessment.atStake();
        var parts = sums(totals);
        parts.addAll(apart(totals, "notComputableYet"));
        return parts.isEmpty() ? "" : words.say("mayBring", "parts", words.joined(parts));
    }

    private List<String> sums(Totals totals) {
        var parts = new ArrayList<String>();
        totals.byEvidence().forEach((evidence, sum) -> {
            if (sum > 0) {
                parts.add(words.say("sumBy", "amount", Numbers.grouped(sum), "evidence", words.of(evidence)));
            }
        });
        return parts;
    }

    private static boolean hasConfirmed(Totals totals) {
        return totals.byEvidence().entrySet().stream()
                .anyMatch(sum -> sum.getKey().isConfirmed() && sum.getValue() > 0);
    }

    /** What is in no sum. */
    private List<String> apart(Totals totals, String unpublished) {
        var parts = new ArrayList<String>();
        if (totals.ceilings() > 0) {
            parts.add(words.say("ceilings", "amount", Numbers.grouped(totals.ceilings())));
        }
        if (totals.toPersons() > 0) {
            parts.add(words.say("toPersons", "amount", Numbers.grouped(totals.toPersons())));
        }
        if (totals.unpublishedClauses() > 0) {
            parts.add(words.say(unpublished, "count", totals.unpublishedClauses()));
        }
        return parts;
    }
}
