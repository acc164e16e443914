package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ip30.measure.Language;
import ip30.profile.IpServiceRole;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {

    private static final String SECRET = "某某秘密公司";

    @Test
    void readsAnswersOfEveryType() {
        var request = good("""
                {"asOf": "2026-06-30", "claimYear": 2026, "profile": {
                  "company": {"name": "x", "legalPerson": false, "residentStaffInDistrict": 3, "annualServiceIncome": 1e3,
                    "revenueGrowth": -0.10, "settledInDistrictOn": "2024-02-29", "ipServiceRoles": ["LENDER", "LENDER"]},
                  "pledgeLoans": [{"months": 12.0}, {}], "litigations": []}}""").request();
        var company = request.profile().company();
        assertThat(request.asOf()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(request.claimYear()).isEqualTo(2026);
        assertThat(company.legalPerson()).isFalse();
        assertThat(company.residentStaffInDistrict()).isEqualTo(3);
        assertThat(company.annualServiceIncome()).isEqualTo(1000L);
        assertThat(company.revenueGrowth()).isEqualByComparingTo(new BigDecimal("-0.1"));
        assertThat(company.settledInDistrictOn()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(company.ipServiceRoles()).isEqualTo(Set.of(IpServiceRole.LENDER));
        assertThat(request.profile().pledgeLoans()).hasSize(2);
        assertThat(request.profile().pledgeLoans().get(0).months()).isEqualTo(12);
        assertThat(request.profile().litigations()).isEmpty();
    }

    @Test
    void aMissingFieldAndNullAreUnanswered() {
        var request =
                good("{\"asOf\": null, \"claimYear\": null, \"profile\": {\"company\": {\"kind\": null}, \"pledgeLoans\": null}}")
                        .request();
        assertThat(request.asOf()).isNull();
        assertThat(request.claimYear()).isNull();
        assertThat(request.profile().company().kind()).isNull();
        assertThat(request.profile().pledgeLoans()).isNull();
        assertThat(request.profile().financeSupermarket()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"asOf": "2026-02-30"}                                  | /asOf                                   | NOT_A_DATE
            {"asOf": "2026-2-3"}                                    | /asOf                                   | NOT_A_DATE
            {"asOf": 20260203}                                      | /asOf                                   | WRONG_TYPE
            {"asOf": "1999-12-31"}                                  | /asOf                                   | OUT_OF_RANGE
            {"asOf": "2101-01-01"}                                  | /asOf                                   | OUT_OF_RANGE
            {"claimYear": 1999}                                     | /claimYear                              | OUT_OF_RANGE
            {"claimYear": 2101}                                     | /claimYear                              | OUT_OF_RANGE
            {"claimYear": 2026.5}                                   | /claimYear                              | NOT_AN_INTEGER
            {"claimYear": "2026"}                                   | /claimYear                              | WRONG_TYPE
            {"year": 2026}                                          | /year                                   | UNKNOWN_FIELD
            {"profile": []}                                         | /profile                                | WRONG_TYPE
            {"profile": null}                                       | /profile                                | REQUIRED
            {"profile": {"company": []}}                            | /profile/company                        | WRONG_TYPE
            {"profile": {"company": {"kind": "FIRM"}}}              | /profile/company/kind                   | NOT_IN_ENUM
            {"profile": {"company": {"kind": "enterprise"}}}        | /profile/company/kind                   | NOT_IN_ENUM
            {"profile": {"company": {"kind": 1}}}                   | /profile/company/kind                   | WRONG_TYPE
            {"profile": {"company": {"legalPerson": "true"}}}       | /profile/company/legalPerson            | WRONG_TYPE
            {"profile": {"company": {"legalPerson": 1}}}            | /profile/company/legalPerson            | WRONG_TYPE
            {"profile": {"company": {"residentStaffInDistrict": -1}}} | /profile/company/residentStaffInDistrict | OUT_OF_RANGE
            {"profile": {"company": {"residentStaffInDistrict": 1000001}}} | /profile/company/residentStaffInDistrict | OUT_OF_RANGE
            {"profile": {"company": {"officeRentPaid": 1000000000001}}} | /profile/company/officeRentPaid     | OUT_OF_RANGE
            {"profile": {"company": {"officeRentPaid": 1e999999999}}} | /profile/company/officeRentPaid       | OUT_OF_RANGE
            {"profile": {"company": {"officeRentPaid": 1e-999999999}}} | /profile/company/officeRentPaid      | NOT_AN_INTEGER
            {"profile": {"company": {"officeRentPaid": 1e99999999999999999999}}} | /profile/company/officeRentPaid | OUT_OF_RANGE
            {"profile": {"company": {"officeRentPaid": 100e2147483647}}} | /profile/company/officeRentPaid | OUT_OF_RANGE
            {"profile": {"company": {"officeRentPaid": 1e-99999999999999999999}}} | /profile/company/officeRentPaid | OUT_OF_RANGE
            {"profile": {"company": {"revenueGrowth": 1e2147483648}}} | /profile/company/revenueGrowth | OUT_OF_RANGE
            {"profile": {"company": {"revenueGrowth": -100e2147483647}}} | /profile/company/revenueGrowth | OUT_OF_RANGE
            {"profile": {"company": {"revenueGrowth": 0.001e-2147483647}}} | /profile/company/revenueGrowth | OUT_OF_RANGE
            {"profile": {"company": {"officeRentPaid": "5"}}}       | /profile/company/officeRentPaid         | WRONG_TYPE
            {"profile": {"company": {"revenueGrowth": "10%"}}}      | /profile/company/revenueGrowth          | WRONG_TYPE
            {"profile": {"company": {"ipServiceRoles": "LENDER"}}}  | /profile/company/ipServiceRoles         | WRONG_TYPE
            {"profile": {"company": {"ipServiceRoles": [null]}}}    | /profile/company/ipServiceRoles/0       | NULL_ITEM
            {"profile": {"company": {"ipServiceRoles": ["X"]}}}     | /profile/company/ipServiceRoles/0       | NOT_IN_ENUM
            {"profile": {"company": {"unifiedSocialCreditCode": "91440101MA00000012"}}} | /profile/company/unifiedSocialCreditCode | BAD_CREDIT_CODE
            {"profile": {"company": {"legalPerson": true, "legalPerson": true}}} | /profile/company/legalPerson | DUPLICATE_KEY
            {"profile": {"pledgeLoans": {}}}                        | /profile/pledgeLoans                    | WRONG_TYPE
            {"profile": {"pledgeLoans": [null]}}                    | /profile/pledgeLoans/0                  | NULL_ITEM
            {"profile": {"pledgeLoans": [1]}}                       | /profile/pledgeLoans/0                  | WRONG_TYPE
            {"profile": {"pledgeLoans": [{"months": 13}]}}          | /profile/pledgeLoans/0/months           | OUT_OF_RANGE
            {"profile": {"securitisations": [{"monthsInClaimYear": 13}]}} | /profile/securitisations/0/monthsInClaimYear | OUT_OF_RANGE
            {"profile": {"pledgeLoans": [{"drawnOn": "+10000-01-01"}]}} | /profile/pledgeLoans/0/drawnOn      | NOT_A_DATE
            {"profile": {"pledgeLoans": [{"a/b~c": 1}]}}            | /profile/pledgeLoans/0/a~1b~0c          | UNKNOWN_FIELD
            """)
    void tellsEachFaultAtItsPlace(String body, String pointer, FaultCode code) {
        var withProfile = body.contains("\"profile\"") ? body : body.replace("}", ", \"profile\": {}}");
        assertThat(faults(withProfile)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.code()).isEqualTo(code);
        });
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThat(faults("""
                {"asOf": "soon", "profile": {"company": {"kind": {"a": [1]}, "legalPerson": [true]},
                  "pledgeLoans": [{"lender": "X", "principal": -1}, 7], "loans": {}}, "profile": {}}"""))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/asOf",
                        "/profile/company/kind",
                        "/profile/company/legalPerson",
                        "/profile/pledgeLoans/0/lender",
                        "/profile/pledgeLoans/0/principal",
                        "/profile/pledgeLoans/1",
                        "/profile/loans",
                        "/profile");
    }

    @Test
    void keepsTheFaultsFoundBeforeTheTextBreaks() {
        assertThat(faults("{\"asOf\": \"soon\",\n \"profile\": {,}}"))
                .extracting(Fault::code)
                .containsExactly(FaultCode.NOT_A_DATE, FaultCode.MALFORMED_JSON);
        assertThat(faults("{\"profile\": {}\n,,}").get(0).detail().in(Language.EN))
                .contains("line 2, column 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "[",
                "nul",
                "{\"profile\": {}} x",
                "{\"profile\": {}}{}",
                "{\"profile\": {\"company\": {\"name\": \"a"
            })
    void saysThatATextIsNoJson(String body) {
        assertThat(faults(body)).extracting(Fault::code).contains(FaultCode.MALFORMED_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"x\"", "[]", "null", "true"})
    void wantsOneObject(String body) {
        assertThat(faults(body)).extracting(Fault::code).containsExactly(FaultCode.WRONG_TYPE);
    }

    @Test
    void wantsAProfile() {
        assertThat(faults("{}"))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/profile", FaultCode.REQUIRED));
    }

    @Test
    void hintsAtTheNearestKnownName() {
        assertThat(detail("{\"profile\": {\"company\": {\"registeredInDistrct\": true}}}"))
                .contains("registeredInDistrict");
        assertThat(detail("{\"profile\": {\"pledgeloans\": []}}")).contains("pledgeLoans");
        assertThat(detail("{\"profile\": {\"zzzzzzzz\": []}}")).doesNotContain("?");
    }

    @Test
    void neverRepeatsAnAnswer() {
        var body = """
                {"asOf": "@@", "claimYear": "@@", "profile": {"company": {"kind": "@@", "unifiedSocialCreditCode": "@@", "legalPerson": "@@",
                  "settledInDistrictOn": "@@", "ipServiceRoles": ["@@"]}, "pledgeLoans": ["@@"]}} @@""".replace("@@", SECRET);
        assertThat(faults(body)).hasSizeGreaterThan(7).allSatisfy(fault -> {
            assertThat(fault.detail().zh()).doesNotContain(SECRET);
            assertThat(fault.detail().en()).doesNotContain(SECRET);
            assertThat(fault.pointer()).doesNotContain(SECRET);
        });
    }

    @Test
    void limitsSizeDepthItemsAndLengths() {
        var deep = "{\"x\":".repeat(8) + "1" + "}".repeat(8);
        assertThat(faults("{\"profile\": {\"y\": " + deep + "}}"))
                .extracting(Fault::code)
                .contains(FaultCode.TOO_DEEP);
        assertThat(faults("[".repeat(100_000))).isNotEmpty();

        assertThat(good("{\"profile\": {\"litigations\": [" + items(200) + "]}}")
                        .isFaulty())
                .isFalse();
        assertThat(faults("{\"profile\": {\"litigations\": [" + items(201) + "]}}"))
                .extracting(Fault::code)
                .containsExactly(FaultCode.TOO_MANY_ITEMS);

        assertThat(good("{\"profile\": {\"company\": {\"name\": \"" + "名".repeat(200) + "\"}}}")
                        .isFaulty())
                .isFalse();
        assertThat(faults("{\"profile\": {\"company\": {\"name\": \"" + "名".repeat(201) + "\"}}}"))
                .extracting(Fault::code)
                .containsExactly(FaultCode.TOO_LONG);

        var body = "{\"profile\": {}}";
        assertThat(good(body + " ".repeat(Limits.BODY_BYTES - body.length())).isFaulty())
                .isFalse();
        assertThat(faults(body + " ".repeat(Limits.BODY_BYTES - body.length() + 1)))
                .extracting(Fault::code)
                .containsExactly(FaultCode.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, true",
        "91350100M000100Y44, false",
        "91350100M000100y43, false",
        "91350100M000100I43, false",
        "91350100M000100Y4, false",
        "91350100M000100Y430, false",
    })
    void checksTheLastCharacterOfACreditCode(String code, boolean isValid) {
        assertThat(CreditCode.isValid(code)).isEqualTo(isValid);
    }

    private static Reading good(String body) {
        var reading = read(body);
        assertThat(reading.faults()).isEmpty();
        return reading;
    }

    private static List<Fault> faults(String body) {
        var reading = read(body);
        assertThat(reading.request()).isNull();
        return reading.faults();
    }

    private static String detail(String body) {
        return faults(body).get(0).detail().in(Language.EN);
    }

    private static Reading read(String body) {
        return Product.READER.read(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String items(int count) {
        return "{},".repeat(count - 1) + "{}";
    }
}
