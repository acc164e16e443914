package ip30.cli.server;

/**
 * The memory for what waits for clients: bodies on their way in, answers on their way out. Nothing may take more than a quarter of what is left,
 * so that while large answers wait for clients that do not read there is room for small ones still.
 */
final class Budget {

    private static final int SHARE = 4;

    private long left;

    /** @param bytes for all that waits at one time */
    Budget(long bytes) {
        this.left = bytes;
    }

    /** What one call holds of the budget; nothing at first. */
    final class Lease {

        private long held;
        private boolean isOver;

        /**
         * Holds so many bytes from now on instead of what it held.
         *
         * @return whether there was room; if not, it holds nothing
         */
        boolean hold(long bytes) {
            synchronized (Budget.this) {
                left += held;
                boolean hasRoom = !isOver && bytes <= left / SHARE;
                held = hasRoom ? bytes : 0;
                left -= held;
                return hasRoom;
            }
        }

        /** Gives back what it holds, for good. */
        void end() {
            synchronized (Budget.this) {
                hold(0);
                isOver = true;
            }
        }
    }

    Lease lease() {
        return new Lease();
    }

    synchronized long left() {
        return left;
    }
}
