package ip30.engine;

import ip30.assessment.Warning;
import ip30.assessment.Warning.Code;
import ip30.form.Field;
import ip30.form.FieldType;
import ip30.measure.Text;
import ip30.measure.Words;
import ip30.profile.PledgeLoan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers that contradict each other or look like a slip, in the form's order. */
final class Warnings {

    private static final long SMALL = 1_000;

    /** Interest of 24 percent a year, over twelve months: interest × 12 against principal × months × 0.24. */
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("0.24");

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final Set<String> FEES = Set.of("valuationFee", "guaranteeFee", "insurancePremium");

    private final Facts facts;
    private final Words words;
    private final List<Warning> found = new ArrayList<>();

    private Warnings(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    static List<Warning> of(Facts facts, Words words) {
        var warnings = new Warnings(facts, words);
        facts.all().forEach(warnings::look);
        return List.copyOf(warnings.found);
    }

    private void look(Fact fact) {
        for (var field : fact.type().fields()) {
            var answer = fact.answers()[field.index()];
            if (answer instanceof LocalDate day) {
                afterTheDay(fact, field, day);
            } else if (answer instanceof Number number && field.type() != FieldType.DECIMAL) {
                number(fact, field, number.longValue());
            }
        }
    }

    private void afterTheDay(Fact fact, Field field, LocalDate day) {
        if (day.isAfter(facts.period().asOf())) {
            var asOf = facts.period().asOf().toString();
            warn(Code.AFTER_THE_DAY, word(Code.AFTER_THE_DAY).with("asOf", asOf), fact, field.name());
        }
    }

    private void number(Fact fact, Field field, long number) {
        if (field.marks().isLargeSum() && number > 0 && number < SMALL) {
            warn(Code.SMALL_FOR_YUAN, word(Code.SMALL_FOR_YUAN), fact, field.name());
        }
        if (field.marks().countedFrom() != null) {
            months(fact, field, number);
        }
        if (fact.record() instanceof PledgeLoan loan) {
            loan(fact, loan, field.name(), number);
        }
    }

    private void months(Fact fact, Field field, long told) {
        var start = (LocalDate) fact.answer(field.marks().countedFrom());
        if (start == null) {
            return;
        }
        int passed = facts.period().monthsSince(start);
        if (told > passed) {
            var detail = word(Code.MORE_MONTHS_THAN_PASSED)
                    .with("told", String.valueOf(told))
                    .with("passed", String.valueOf(passed));
            warn(
                    Code.MORE_MONTHS_THAN_PASSED,
                    detail,
                    fact,
                    field.name(),
                    field.marks().countedFrom());
        }
    }

    private void loan(Fact fact, PledgeLoan loan, String field, long number) {
        if (!isPositive(loan.principal())) {
            return;
        }
        if (field.equals("interestPaid") && isInterestAboveHighestRate(loan, number)) {
            warn(
                    Code.INTEREST_ABOVE_24_PERCENT,
                    word(Code.INTEREST_ABOVE_24_PERCENT),
                    fact,
                    field,
                    "principal",
                    "months");
        }
        if (FEES.contains(field) && number > loan.principal()) {
            warn(Code.FEE_ABOVE_PRINCIPAL, word(Code.FEE_ABOVE_PRINCIPAL), fact, field, "principal");
        }
    }

    private static boolean isInterestAboveHighestRate(PledgeLoan loan, long interest) {
        if (loan.months() == null || loan.months() <= 0) {
            return false;
        }
        var most = BigDecimal.valueOf(loan.principal())
                .multiply(BigDecimal.valueOf(loan.months()))
                .multiply(HIGHEST_RATE);
        return BigDecimal.valueOf(interest).multiply(MONTHS_OF_A_YEAR).compareTo(most) > 0;
    }

    private static boolean isPositive(@Nullable Long amount) {
        return amount != null && amount > 0;
    }

    private void warn(Code code, Text detail, Fact fact, String... fields) {
        var pointers = new ArrayList<String>();
        for (var field : fields) {
            pointers.add(fact.pointer(fact.type().field(field)));
        }
        found.add(new Warning(code, List.copyOf(pointers), detail));
    }

    private Text word(Code code) {
        return words.get("warnings", code.name());
    }
}
