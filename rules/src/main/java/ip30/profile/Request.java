package ip30.profile;

import java.time.LocalDate;

/**
 * A question: what the firm says of itself, for which day and which claim year.
 *
 * @param asOf null: today in Asia/Shanghai
 * @param claimYear null: the year of `asOf`, after the term the year of its last day
 */
public record Request(LocalDate asOf, Integer claimYear, Profile profile) {}
