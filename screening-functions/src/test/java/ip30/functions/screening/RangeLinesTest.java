package ip30.functions.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ip30.contract.Limits;
import ip30.screening.Line;
import ip30.screening.Lines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeLinesTest {

    private final MemoryObjects objects = new MemoryObjects();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一\n二三\n四\n",
                "一\r\n\r\n二",
                "\n\n\n",
                "one",
                "one\n",
                "\n",
                "\uFEFF首行\n次行\n",
                "\uFEFF",
                "a\n\nb\n"
            })
    void everyLineIsInOneRangeWhereverTheCutsFall(String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        for (int length = 1; length <= bytes.length + 1; length++) {
            assertThat(cut(bytes, length)).as("ranges of %d", length).isEqualTo(whole(bytes));
        }
    }

    @Test
    void linesOfAnyLengthAreCutAnywhere() throws IOException {
        var random = new Random(30);
        for (int round = 0; round < 200; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append("权a\r".repeat(random.nextInt(30))).append('\n');
            }
            text.append(random.nextBoolean() ? "权" : "");
            var bytes = text.toString().getBytes(UTF_8);
            assertThat(cut(bytes, 1 + random.nextInt(100))).isEqualTo(whole(bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 500_000})
    void aLineAtTheLimitIsOneLineOfOneRange(int over) throws IOException {
        var bytes = ("first\n" + "x".repeat(Limits.BODY_BYTES + over) + "\nlast").getBytes(UTF_8);
        for (int length : new int[] {3, 6, 7, 100_000, Limits.BODY_BYTES, Limits.BODY_BYTES + 6, 1_000_000}) {
            // So many ranges that lie within one line are what makes small ones slow, not what is tested.
            var lines = length < 100 ? someOf(bytes, length) : cut(bytes, length);
            assertThat(lines).as("ranges of %d", length).isEqualTo(whole(bytes));
        }
    }

    @Test
    void noMoreOfALongLineIsReadThanTellsThatItIsTooLong() throws IOException {
        objects.stored.put("b/k", ("x".repeat(5_000_000) + "\n").getBytes(UTF_8));
        var register = register();
        try (var lines = RangeLines.open(objects, register, new Range(0, 0, 10), 0)) {
            assertThat(lines.next().isTooLong()).isTrue();
            assertThat(lines.next()).isNull();
        }
        try (var lines = RangeLines.open(objects, register, new Range(1, 10, 20), 0)) {
            assertThat(lines.next()).isNull();
        }
    }

    @Test
    void linesAreNumberedFromTheirPlaceInTheRegister() throws IOException {
        objects.stored.put("b/k", "a\nb\nc\nd\n".getBytes(UTF_8));
        try (var lines = RangeLines.open(objects, register(), new Range(1, 3, 8), 2)) {
            assertThat(lines.next().number()).isEqualTo(3);
            assertThat(lines.next().number()).isEqualTo(4);
            assertThat(lines.next()).isNull();
        }
    }

    @Test
    void aReplacedRegisterIsNotRead() {
        objects.stored.put("b/k", "a\nb\n".getBytes(UTF_8));
        var register = register();
        objects.stored.put("b/k", "a\nB\n".getBytes(UTF_8));
        assertThatThrownBy(() -> RangeLines.open(objects, register, new Range(0, 0, 4), 0))
                .isInstanceOf(ReplacedException.class);
    }

    private Register register() {
        var head = objects.head("b", "k");
        return new Register("b", "k", head.etag(), head.bytes());
    }

    private List<String> cut(byte[] bytes, int length) throws IOException {
        objects.stored.put("b/k", bytes);
        return lines(Range.cut(bytes.length, length));
    }

    /** Without the ranges in the midst of the long line, but for the first and the last of them. */
    private List<String> someOf(byte[] bytes, int length) throws IOException {
        objects.stored.put("b/k", bytes);
        return lines(Range.cut(bytes.length, length).stream()
                .filter(range -> range.from() < 100 || range.from() > bytes.length - 100)
                .toList());
    }

    private List<String> lines(List<Range> ranges) throws IOException {
        var found = new ArrayList<String>();
        for (var range : ranges) {
            try (var lines = RangeLines.open(objects, register(), range, found.size())) {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    found.add(told(line));
                }
            }
        }
        return found;
    }

    private static List<String> whole(byte[] bytes) throws IOException {
        var found = new ArrayList<String>();
        var lines = Lines.of(new ByteArrayInputStream(bytes));
        for (var line = lines.next(); line != null; line = lines.next()) {
            found.add(told(line));
        }
        return found;
    }

    private static String told(Line line) {
        var text = new String(line.bytes(), line.from(), line.length(), UTF_8);
        return line.number() + (line.isTooLong() ? " too long" : ": " + text);
    }
}
