package ip30.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ip30.contract.Fault;
import ip30.contract.FaultCode;
import ip30.contract.RowReading;
import ip30.screening.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of a table says what its JSON would say, and is refused as that would be. */
class CsvRequestsTest {

    private static final int FIRMS = 500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRegisterIsTheSameAsATable(long seed) throws Exception {
        var register = Registers.synthetic(seed);
        var table = new CsvRegister(TableColumns.of(Registers.MEASURES.form(), register::mostItems));
        var requests = new CsvRequests(header(withoutMark(table.header())), Registers.READER);
        for (int i = 0; i < FIRMS; i++) {
            var firm = register.firm(i);
            assertThat(requests.read(Line.of(2 + i, row(table, firm))))
                    .isEqualTo(Registers.READER.readRow(firm, 0, firm.length));
        }
    }

    @Test
    void whatACellHoldsIsKept() throws Exception {
        var json = """
                {"id": "0007", "claimYear": 2030, "profile": {
                "company": {"name": "甲,\\"乙\\" \\\\丙|丁", "ipServiceRoles": [], "revenueGrowth": -0.05, "annualServiceIncome": 1000000000000},
                "badDebts": [], "pledgeLoans": [{"label": "a", "alreadySupportedBy": ["CITY", "NATION"]}, {"drawnOn": "2030-02-28"}]}}""";
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        var table = new CsvRegister(TableColumns.of(Registers.MEASURES.form()));
        var requests = new CsvRequests(header(withoutMark(table.header())), Registers.READER);
        var read = requests.read(Line.of(2, row(table, bytes)));
        assertThat(read.reading().faults()).isEmpty();
        assertThat(read).isEqualTo(Registers.READER.readRow(bytes, 0, bytes.length));
    }

    @Test
    void aTableHoldsNoLineBreak() {
        var table = new CsvRegister(TableColumns.of(Registers.MEASURES.form()));
        var firm = "{\"profile\": {\"company\": {\"name\": \"a\\nb\"}}}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> table.row(firm)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "company.registeredInDistrict, 是, true",
        "company.registeredInDistrict, 否, false",
        "company.registeredInDistrict, TRUE, true",
        "company.settledInDistrictOn, 2030/1/5, \"2030-01-05\"",
        "company.ipServiceRoles, LENDER|TRADE_OPERATOR, '[\"LENDER\",\"TRADE_OPERATOR\"]'",
        "company.ipServiceRoles, [], []",
        "company.revenueGrowth, 1e-1, 0.1",
        "company.annualServiceIncome, 0, 0",
    })
    void aCellIsReadByTheTypeOfItsColumn(String column, String cell, String value) throws Exception {
        var field = column.substring("company.".length());
        var json = ("{\"profile\":{\"company\":{\"" + field + "\":" + value + "}}}").getBytes(StandardCharsets.UTF_8);
        assertThat(read(column, cell)).isEqualTo(Registers.READER.readRow(json, 0, json.length));
    }

    @ParameterizedTest
    @CsvSource({
        "company.registeredInDistrict, yes, WRONG_TYPE, /profile/company/registeredInDistrict",
        "company.registeredInDistrict, 1, WRONG_TYPE, /profile/company/registeredInDistrict",
        "company.annualServiceIncome, '1,000', WRONG_TYPE, /profile/company/annualServiceIncome",
        "company.annualServiceIncome, 1.23457E+11, WRONG_TYPE, /profile/company/annualServiceIncome",
        "company.annualServiceIncome, 007, WRONG_TYPE, /profile/company/annualServiceIncome",
        "company.annualServiceIncome, -5, OUT_OF_RANGE, /profile/company/annualServiceIncome",
        "company.annualServiceIncome, 1000000000001, OUT_OF_RANGE, /profile/company/annualServiceIncome",
        "company.revenueGrowth, 10%, WRONG_TYPE, /profile/company/revenueGrowth",
        "company.settledInDistrictOn, 2030-02-30, NOT_A_DATE, /profile/company/settledInDistrictOn",
        "company.kind, 企业, NOT_IN_ENUM, /profile/company/kind",
        "company.ipServiceRoles, LENDER||, NOT_IN_ENUM, /profile/company/ipServiceRoles/1",
        "pledgeLoans, 无, WRONG_TYPE, /profile/pledgeLoans",
        "claimYear, 今年, WRONG_TYPE, /claimYear",
    })
    void aCellThatIsNoValueIsRefusedAsItsJsonWouldBe(String column, String cell, FaultCode code, String pointer)
            throws Exception {
        assertThat(read(column, cell).reading().faults())
                .first()
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(code, pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "a,b,c", "a", "\"a\"b,c", "a,\"b"})
    void aRowThatCannotBeTakenApartIsRefused(String row) throws Exception {
        var requests = new CsvRequests(header("id,company.name"), Registers.READER);
        var line = row.getBytes(StandardCharsets.UTF_8);
        assertThat(requests.read(Line.of(2, line)).reading().faults())
                .extracting(Fault::code)
                .containsExactly(FaultCode.MALFORMED_ROW);
    }

    @Test
    void whatIsNoTextInUtf8IsRefused() throws Exception {
        var requests = new CsvRequests(header("id,company.name"), Registers.READER);
        var line = new byte[] {'a', ',', (byte) 0xBC, (byte) 0xD7};
        assertThat(requests.read(Line.of(2, line)).reading().faults())
                .extracting(Fault::code)
                .containsExactly(FaultCode.MALFORMED_ROW);
    }

    private static RowReading read(String column, String cell) throws Exception {
        var line = CsvLine.cell(cell).getBytes(StandardCharsets.UTF_8);
        return new CsvRequests(header(column), Registers.READER).read(Line.of(2, line));
    }

    private static CsvHeader header(String line) throws CsvHeader.WrongHeader {
        return CsvHeader.read(line, Registers.MEASURES.form());
    }

    private static String withoutMark(byte[] header) {
        return new String(header, StandardCharsets.UTF_8).substring(1).stripTrailing();
    }

    private static byte[] row(CsvRegister table, byte[] request) throws IOException {
        var row = new String(table.row(request), StandardCharsets.UTF_8);
        return row.substring(0, row.length() - 1).getBytes(StandardCharsets.UTF_8);
    }
}
