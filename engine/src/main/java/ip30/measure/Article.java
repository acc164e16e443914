package ip30.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * @param numberEvidence how well the article's number is known; most are working numbers
 * @param subjectEvidence how well it is known that the measure has an article on this subject
 * @param chapter id of its chapter
 * @param textRead what of its own text was read
 */
public record Article(
        int number,
        Evidence numberEvidence,
        Evidence subjectEvidence,
        List<String> sources,
        String slug,
        Text title,
        String chapter,
        ArticleKind kind,
        TextRead textRead,
        List<Text> notes,
        List<Clause> clauses) {

    /** The article with the figures of that day; itself when none of them is dated. */
    public Article on(LocalDate day) {
        if (!isDated()) {
            return this;
        }
        return new Article(
                number,
                numberEvidence,
                subjectEvidence,
                sources,
                slug,
                title,
                chapter,
                kind,
                textRead,
                notes,
                clauses.stream().map(clause -> clause.on(day)).toList());
    }

    /** Whether a figure of it has several values. */
    public boolean isDated() {
        for (var clause : clauses) {
            if (clause.isDated()) {
                return true;
            }
        }
        return false;
    }
}
