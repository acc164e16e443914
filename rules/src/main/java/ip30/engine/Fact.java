package ip30.engine;

import ip30.form.RecordType;

/**
 * One record of the profile with its place in the request.
 *
 * @param pointer JSON pointer of the record
 * @param answers by the fields' indexes; null is unanswered
 */
record Fact(String pointer, RecordType type, Object record, Object[] answers) {

    static Fact of(String pointer, RecordType type, Object record) {
        return new Fact(pointer, type, record, type.values(record));
    }

    Object answer(String field) {
        return answers[type.field(field).index()];
    }
}
