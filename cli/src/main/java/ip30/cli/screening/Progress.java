package ip30.cli.screening;

/** Tells how far a run is. */
interface Progress extends AutoCloseable {

    /**
     * @param bytes of the register that are done
     * @param rows that are done
     */
    void at(long bytes, long rows);

    @Override
    void close();
}
