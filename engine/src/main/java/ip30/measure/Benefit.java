package ip30.measure;

import java.util.List;

/** What a clause brings. The answers it is computed from are named by their fields; numbers are figures of the clause. */
public sealed interface Benefit permits Computable, InKind, Unpublished {

    /** Its code in data and answers. */
    BenefitKind kind();

    Terms terms();

    /** The answers that the amount depends on. */
    List<String> inputs();

    /** The figures that the amount depends on. */
    AmountFigures figures();

    /** Whether it is money, of a known amount or not. */
    default boolean bringsMoney() {
        return true;
    }

    /** Whether its amount is a ceiling ("up to"), never added to what is due. */
    default boolean isCeiling() {
        return false;
    }

    /** Whether a claim year brings it once, of however many items. */
    default boolean isOncePerYear() {
        return false;
    }

    /** Paid once only; told to the firm, changes no amount. */
    default boolean once() {
        return terms().once();
    }

    /** Whose money it is. */
    default Payee payee() {
        return terms().payee();
    }
}
