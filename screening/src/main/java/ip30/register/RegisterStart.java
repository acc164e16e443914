package ip30.register;

import ip30.contract.Limits;

/**
 * What the first bytes of a register tell of it.
 *
 * @param isTable whether its lines are rows of a table (CSV), and not requests as JSON
 */
public record RegisterStart(boolean isTable) {

    /** How many bytes are looked at. */
    public static final int BYTES = Limits.BODY_BYTES + 2;

    private static final int BYTE_ORDER_MARK = 3;

    /** It is no register. The message says what it is instead and what to do; it begins in the midst of a sentence, after the name. */
    public static final class NoRegister extends Exception {

        private static final long serialVersionUID = 1;

        NoRegister(String message) {
            super(message);
        }
    }

    /** @param start the first {@link #BYTES} bytes; all of them where there are fewer */
    public static RegisterStart look(byte[] start) throws NoRegister {
        if (startsWith(start, 'P', 'K')) {
            throw new NoRegister("is a spreadsheet or an archive; save it as CSV (UTF-8).");
        }
        if (startsWith(start, 0x1F, 0x8B)) {
            throw new NoRegister("is compressed; unpack it first.");
        }
        boolean isOneLine = true;
        for (byte each : start) {
            if (each == 0) {
                throw new NoRegister("is no text in UTF-8; a register is JSON Lines or CSV.");
            }
            isOneLine &= each != '\n';
        }
        if (isOneLine && start.length > Limits.BODY_BYTES) {
            throw new NoRegister(
                    "is no register: its first line is longer than 256 KiB; a register has a firm a line.");
        }
        int first = firstOfText(start);
        if (first < start.length && start[first] == '[') {
            throw new NoRegister(
                    "is a JSON array; a register has one request a line: jq -c '.[]' FILE makes one of it.");
        }
        return new RegisterStart(first < start.length && start[first] != '{');
    }

    private static int firstOfText(byte[] start) {
        int first = startsWith(start, 0xEF, 0xBB, 0xBF) ? BYTE_ORDER_MARK : 0;
        while (first < start.length && start[first] <= ' ' && start[first] > 0) {
            first++;
        }
        return first;
    }

    private static boolean startsWith(byte[] start, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (start.length <= i || start[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
