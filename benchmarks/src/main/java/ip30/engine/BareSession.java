package ip30.engine;

import ip30.profile.Request;
import ip30.rule.Period;

/** Fires the rules and nothing else: what an assessment costs at least. In the engine's package because nobody else may open a session. */
public final class BareSession {

    private final Assessor assessor;

    public BareSession(Assessor assessor) {
        this.assessor = assessor;
    }

    /** @param request one with both its day and its claim year */
    public Object fire(Request request) {
        var period = Period.of(
                request.asOf(), request.claimYear(), assessor.measure().term());
        return Matches.of(assessor.rulebook(), Facts.of(assessor.form(), request.profile(), period));
    }
}
