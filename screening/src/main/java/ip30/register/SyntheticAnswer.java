package ip30.register;

/** Draws an answer and writes it. */
interface SyntheticAnswer {

    void write(Draws draws, JsonBytes json);
}
