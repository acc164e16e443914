package ip30.measure;

/** What of an article's own text was read by those who keep the data. Where it was not read, all rests on the sources named. */
public enum TextRead {
    WHOLE,
    OPENING,
    NOTHING
}
