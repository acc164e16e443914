package ip30.engine;

import ip30.form.Field;
import org.jspecify.annotations.Nullable;

/**
 * How far the firm, or one item with its firm, is from being met: within reach while nothing is unmet but what a firm could bring about,
 * and no more than two facts.
 */
final class Reach {

    private @Nullable Field one;
    private @Nullable Field two;
    private boolean isOut;

    Reach() {}

    /** A copy that goes on by itself. */
    Reach(Reach other) {
        one = other.one;
        two = other.two;
        isOut = other.isOut;
    }

    boolean isOut() {
        return isOut;
    }

    /** Something is unmet that nothing the firm does could change. */
    void leave() {
        isOut = true;
    }

    /** That condition is unmet; a fact that two of them read counts once. */
    void miss(Condition condition) {
        if (!condition.canBeChanged()) {
            isOut = true;
            return;
        }
        var reads = condition.reads();
        for (int i = 0; i < reads.size(); i++) {
            count(reads.get(i));
        }
    }

    private void count(Field field) {
        if (field == one || field == two) {
            return;
        }
        if (one == null) {
            one = field;
        } else if (two == null) {
            two = field;
        } else {
            isOut = true;
        }
    }
}
