package ip30.measure;

/** The languages of every text; Chinese is the default. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag for `lang` attributes and `Content-Language`. */
    public String tag() {
        return tag;
    }
}
