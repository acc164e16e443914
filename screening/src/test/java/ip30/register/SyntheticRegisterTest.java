package ip30.register;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.Verdict;
import ip30.contract.RowReading;
import ip30.profile.Request;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticRegisterTest {

    private static final int FIRMS = 4_000;

    /** So many that what is rare, and left open as rarely, is among them. */
    private static final int MANY = 20_000;

    @Test
    void aFirmIsToldByItsSeedAndNumberAlone() {
        var register = Registers.synthetic(1);
        register.firm(3);
        assertThat(register.firm(7)).isEqualTo(Registers.synthetic(1).firm(7));
        assertThat(register.firm(7))
                .isNotEqualTo(register.firm(8))
                .isNotEqualTo(Registers.synthetic(2).firm(7));
    }

    @Test
    void everyFirmIsOneLineThatIsReadWithoutFaultAndMarkedAsSynthetic() {
        var register = Registers.synthetic(1);
        var ids = new HashSet<String>();
        for (int i = 0; i < FIRMS; i++) {
            var line = register.firm(i);
            assertThat(new String(line, StandardCharsets.UTF_8)).doesNotContain("\n", "\r");
            var read = Registers.READER.readRow(line, 0, line.length);
            assertThat(read.reading().faults()).isEmpty();
            assertThat(read.id()).startsWith(SyntheticRegister.MARK);
            ids.add(read.id());
            var company = read.reading().request().profile().company();
            if (company.name() != null) {
                assertThat(company.name()).startsWith("合成");
            }
        }
        assertThat(ids).hasSize(FIRMS);
    }

    /** A new fact is answered by some and left open by others without anything said of it here. */
    @Test
    void everyFactIsAnsweredByFirmsAndLeftOpenByFirms() {
        var answered = new HashSet<String>();
        var open = new HashSet<String>();
        var all = new HashSet<String>();
        requests(MANY).forEach(request -> {
            for (var group : Registers.MEASURES.form().groups()) {
                for (var record : records(group.read(request.profile()))) {
                    for (var field : group.type().fields()) {
                        var name = group.name() + "." + field.name();
                        all.add(name);
                        (field.read(record) == null ? open : answered).add(name);
                    }
                }
            }
        });
        // Codes with a check character stand for firms that there may be.
        all.remove("company.unifiedSocialCreditCode");
        assertThat(answered).isEqualTo(all);
        assertThat(open).containsAll(all);
    }

    @Test
    void aFirmHasSomeFortyItemsAndNeverMoreThanTheRegisterSays() {
        var register = Registers.synthetic(1);
        var form = Registers.MEASURES.form();
        var counts = new TreeMap<String, Integer>();
        long items = 0;
        for (var request : requests(FIRMS).toList()) {
            for (var group : form.groups()) {
                if (group.read(request.profile()) instanceof List<?> list) {
                    items += list.size();
                    counts.merge(group.name(), list.size(), Math::max);
                }
            }
        }
        assertThat(items / FIRMS).isBetween(35L, 45L);
        counts.forEach((name, most) ->
                assertThat(most).as(name).isPositive().isLessThanOrEqualTo(register.mostItems(form.group(name))));
    }

    /** On a day near the end of the term, when most of what firms tell has happened. */
    @Test
    void everyClauseQualifiesIsOpenAndDoesNotQualifyForFirms() {
        var reached = new TreeMap<String, Set<Verdict>>();
        requests(MANY)
                .map(request -> new Request(
                        Registers.TERM.to(),
                        null,
                        Registers.MEASURES.all().get(0).id(),
                        request.profile()))
                .forEach(request -> {
                    for (var decided : Registers.MEASURES.decide(request).clauses()) {
                        reached.computeIfAbsent(decided.clause().id(), id -> EnumSet.noneOf(Verdict.class))
                                .add(decided.verdict());
                    }
                });
        assertThat(reached).hasSizeGreaterThan(10);
        var assessor =
                Registers.MEASURES.assessor(Registers.MEASURES.all().get(0).id());
        assessor.measure()
                .clauses()
                .filter(clause -> reached.containsKey(clause.id()))
                .forEach(clause -> {
                    boolean asksNothing = !clause.needsScope()
                            && assessor.ways(clause).stream().allMatch(List::isEmpty);
                    assertThat(reached.get(clause.id()))
                            .as(clause.id())
                            .isEqualTo(
                                    asksNothing
                                            ? EnumSet.of(Verdict.QUALIFIED)
                                            : EnumSet.of(
                                                    Verdict.QUALIFIED,
                                                    Verdict.NEEDS_INFORMATION,
                                                    Verdict.NOT_QUALIFIED));
                });
    }

    private static Stream<Request> requests(int firms) {
        var register = Registers.synthetic(1);
        return LongStream.range(0, firms)
                .mapToObj(register::firm)
                .map(line -> Registers.READER.readRow(line, 0, line.length))
                .map(RowReading::reading)
                .map(reading -> reading.request());
    }

    private static Collection<?> records(Object group) {
        return group == null ? List.of() : group instanceof List<?> list ? list : List.of(group);
    }
}
