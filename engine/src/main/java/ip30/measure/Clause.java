package ip30.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One clause of an article: everything but its conditions, which are the rules of the same id.
 *
 * @param key what rules and data call it: the article's slug and the clause's number, so that no rule holds a working number
 * @param id what the answer calls it: the article's number and the clause's
 * @param title its own, or its article's
 * @param per the list of the profile whose items are judged one by one; null for a clause about the firm
 * @param needsScope whether the scope must be met
 * @param benefit null for a clause that only admits (scope and term)
 * @param figures by name, in the order of article.yaml
 * @param exclusiveWith keys of clauses that are not paid beside this one for the same item (no double support)
 */
public record Clause(
        String key,
        String id,
        Text title,
        @Nullable String per,
        boolean needsScope,
        @Nullable Benefit benefit,
        ClauseEvidence evidence,
        Map<String, Figure> figures,
        List<String> exclusiveWith,
        List<Text> notes,
        List<Text> documents) {

    /** The clause with the figures of that day; itself when none of them is dated. */
    public Clause on(LocalDate day) {
        if (!isDated()) {
            return this;
        }
        var ofDay = new LinkedHashMap<String, Figure>();
        figures.forEach((name, figure) -> ofDay.put(name, figure.on(day)));
        return new Clause(key, id, title, per, needsScope, benefit, evidence, ofDay, exclusiveWith, notes, documents);
    }

    /** Whether a figure of it has several values. */
    public boolean isDated() {
        for (var figure : figures.values()) {
            if (figure.isDated()) {
                return true;
            }
        }
        return false;
    }

    /** What the data notes, and what follows from the benefit. */
    public List<Text> notes(Words words) {
        var all = new ArrayList<>(notes);
        if (benefit != null && benefit.once()) {
            all.add(words.get("notes", "once"));
        }
        if (bringsMoney() && !hasPublishedAmount()) {
            all.add(words.get("notes", "unpublishedAmount"));
        }
        return all;
    }

    /** The slug of its article. */
    public String slug() {
        return key.substring(0, key.lastIndexOf('.'));
    }

    /** The figure of that name; null when the clause has none. */
    public @Nullable Figure figure(String name) {
        return figures.get(name);
    }

    /** Whether the clause brings money, known or not. */
    public boolean bringsMoney() {
        return benefit != null && benefit.bringsMoney();
    }

    /** Whether the money is a person's and not the firm's. */
    public boolean isForPersons() {
        return benefit != null && benefit.payee() == Payee.PERSON;
    }

    /** Whether its amount is a ceiling ("up to"). */
    public boolean isCeiling() {
        return benefit != null && benefit.isCeiling();
    }

    /** Whether the amount can be computed from answers. */
    public boolean hasPublishedAmount() {
        return benefit instanceof Computable && evidence.amount() != Evidence.UNPUBLISHED;
    }
}
