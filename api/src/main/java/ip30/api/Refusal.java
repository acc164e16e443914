package ip30.api;

import ip30.contract.ProblemCode;
import java.util.Arrays;

/** Why a server in front of the API hands a call in no further. */
public enum Refusal {
    BAD_HTTP(ProblemCode.BAD_HTTP),
    TIMED_OUT(ProblemCode.TIMED_OUT),
    TOO_LARGE(ProblemCode.TOO_LARGE),
    ADDRESS_TOO_LONG(ProblemCode.ADDRESS_TOO_LONG),
    WRONG_HOST(ProblemCode.WRONG_HOST),
    HEADERS_TOO_LARGE(ProblemCode.HEADERS_TOO_LARGE),
    BUSY(ProblemCode.BUSY);

    private final ProblemCode code;

    Refusal(ProblemCode code) {
        this.code = code;
    }

    ProblemCode code() {
        return code;
    }

    /** The one with that status; the first for any other. */
    public static Refusal of(int status) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.code.status() == status)
                .findFirst()
                .orElse(BAD_HTTP);
    }
}
