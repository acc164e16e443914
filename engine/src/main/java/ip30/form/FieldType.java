package ip30.form;

/** The types of answers. */
public enum FieldType {
    TEXT,
    BOOLEAN,
    /** 0 to 1,000,000, or the field's own maximum. */
    INTEGER,
    /** Whole yuan, 0 to 1,000,000,000,000. */
    MONEY,
    /** An exact decimal; may be negative. */
    DECIMAL,
    DATE,
    CHOICE,
    CHOICES
}
