package ip30.engine;

import ip30.assessment.Assessment;
import ip30.assessment.TermStatus;
import ip30.assessment.Verdicts;
import ip30.form.Form;
import ip30.measure.CompiledData;
import ip30.measure.MeasureEntry;
import ip30.measure.Words;
import ip30.measure.YamlNode;
import ip30.profile.Request;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All measures there are, and which of them a question is about. A measure is loaded when it is first asked for. Safe for
 * many threads; build it once and keep it.
 */
public final class Measures {

    static final String INDEX = "ip30/measures/index.json";

    private final List<MeasureEntry> entries;
    private final Words words;
    private final Form form;
    private final Clock clock;
    private final Map<String, Assessor> loaded = new ConcurrentHashMap<>();

    /** The measure that is most likely asked about first, and its rules on their way into memory; null where none was begun with. */
    private final @Nullable MeasureEntry likely;

    private final @Nullable CompiledRules likelyRules;
    private final MeasureSource source;

    private Measures(
            List<MeasureEntry> entries,
            @Nullable MeasureEntry likely,
            @Nullable CompiledRules likelyRules,
            MeasureSource source,
            Words words,
            Form form,
            Clock clock) {
        this.entries = entries;
        this.source = source;
        this.likely = likely;
        this.likelyRules = likelyRules;
        this.words = words;
        this.form = form;
        this.clock = clock;
    }

    /**
     * Reads which measures there are, and the form. While it does, the rules of the measure that is most likely asked about begin to load,
     * since that takes longest; no other is loaded.
     *
     * @param clock tells today, for requests that name no day
     * @throws IllegalArgumentException when two measures have one id, or there is none
     */
    public static Measures load(Clock clock) {
        var entries = new ArrayList<MeasureEntry>();
        for (var index : CompiledData.readAll(INDEX)) {
            entries.addAll(index.nodes("measures", MeasureEntry::read));
            index.slips().throwIfAny();
        }
        order(entries);
        var source = new OnClassPath();
        var likely = likely(entries, clock);
        var likelyRules = source.rules(likely);
        var fields = CompiledData.read("/ip30/fields.json");
        var words = Words.read(CompiledData.read("/ip30/words.json"), fields.node("enums"));
        return new Measures(List.copyOf(entries), likely, likelyRules, source, words, Form.read(fields), clock);
    }

    /**
     * Measures that are not on the class path.
     *
     * @throws IllegalArgumentException when two measures have one id, or there is none
     */
    public static Measures of(List<MeasureEntry> measures, MeasureSource source, Words words, Form form, Clock clock) {
        var entries = new ArrayList<>(measures);
        order(entries);
        return new Measures(List.copyOf(entries), null, null, source, words, form, clock);
    }

    private static void order(List<MeasureEntry> entries) {
        entries.sort(Measures::byFirstDay);
        var ids = new HashSet<String>();
        for (var entry : entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("two measures have the id " + entry.id());
            }
        }
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("there is no measure");
        }
    }

    /** What a build left. */
    private static final class OnClassPath implements MeasureSource {

        @Override
        public YamlNode data(MeasureEntry entry) {
            return CompiledData.read("/ip30/measures/" + entry.id() + ".json");
        }

        @Override
        public CompiledRules rules(MeasureEntry entry) {
            return CompiledRules.loading(entry);
        }
    }

    private static int byFirstDay(MeasureEntry one, MeasureEntry other) {
        int order = one.term().from().compareTo(other.term().from());
        return order != 0 ? order : one.id().compareTo(other.id());
    }

    /** The latest that has begun today; before all, the first. */
    private static MeasureEntry likely(List<MeasureEntry> entries, Clock clock) {
        var likely = entries.get(0);
        // With one there is no choice, and no reason to read a time zone's rules.
        for (int i = 1; i < entries.size(); i++) {
            if (!entries.get(i).term().from().isAfter(today(entries.get(i), clock))) {
                likely = entries.get(i);
            }
        }
        return likely;
    }

    /** In the order of their first days. */
    public List<MeasureEntry> all() {
        return entries;
    }

    /** Null when there is none of that id. */
    public @Nullable MeasureEntry find(String id) {
        for (var entry : entries) {
            if (entry.id().equals(id)) {
                return entry;
            }
        }
        return null;
    }

    /** The measure that follows another; null for the last. */
    public @Nullable MeasureEntry following(MeasureEntry entry) {
        int next = indexOf(entry) + 1;
        return next < entries.size() ? entries.get(next) : null;
    }

    /** The measure before another; null for the first. */
    public @Nullable MeasureEntry preceding(MeasureEntry entry) {
        int index = indexOf(entry);
        return index > 0 ? entries.get(index - 1) : null;
    }

    public Words words() {
        return words;
    }

    public Form form() {
        return form;
    }

    /** The measure of that id, loaded; the first call for it takes a moment. */
    public Assessor assessor(String id) {
        var entry = find(id);
        if (entry == null) {
            throw new IllegalArgumentException("there is no such measure");
        }
        return loaded.computeIfAbsent(
                id, key -> Assessor.load(source.data(entry), rules(entry), following(entry), words, form, clock));
    }

    private CompiledRules rules(MeasureEntry entry) {
        return likely != null && entry.id().equals(likely.id()) ? likelyRules : source.rules(entry);
    }

    /** The measure that a question without day, year and measure is about. */
    public Assessor ofToday() {
        return assessor(chosen(new Request(null, null, null, null)).id());
    }

    /** Assesses one request by the measure it is about; every part of it but the profile may be unanswered. */
    public Assessment assess(Request request) {
        return assessor(chosen(request).id()).assess(request);
    }

    /** Decides one request by the measure it is about, without telling why: what {@link #assess} decides, many times faster. */
    public Verdicts decide(Request request) {
        return assessor(chosen(request).id()).decide(request);
    }

    /**
     * The measure asked about. Without a name: the only one whose term holds the claim year that is given; else the one in force on the day
     * asked for; else the latest by which facts may still be claimed after its term; else the latest that has ended; before all, the first.
     *
     * @throws IllegalArgumentException when the request names a measure that is not there
     */
    MeasureEntry chosen(Request request) {
        if (request.measure() != null) {
            var named = find(request.measure());
            if (named == null) {
                throw new IllegalArgumentException("there is no such measure");
            }
            return named;
        }
        if (request.claimYear() != null) {
            var holding = entries.stream()
                    .filter(entry -> entry.holds(request.claimYear()))
                    .toList();
            if (holding.size() == 1) {
                return holding.get(0);
            }
        }
        return onDay(request);
    }

    private MeasureEntry onDay(Request request) {
        @Nullable MeasureEntry ended = null;
        for (int i = entries.size() - 1; i >= 0; i--) {
            var entry = entries.get(i);
            var asOf = request.asOf() == null ? today(entry, clock) : request.asOf();
            if (entry.term().contains(asOf)) {
                return entry;
            }
            if (ended == null && asOf.isAfter(entry.term().to())) {
                ended = entry;
            }
        }
        return ended == null ? entries.get(0) : claimable(ended, request);
    }

    /** Of the measures that have ended the latest by which the request is still judged; else the latest. */
    private MeasureEntry claimable(MeasureEntry latest, Request request) {
        int last = indexOf(latest);
        // With one there is no choice, and no reason to load it.
        for (int i = last; last > 0 && i >= 0; i--) {
            if (assessor(entries.get(i).id()).status(request) == TermStatus.AFTER_TERM) {
                return entries.get(i);
            }
        }
        return latest;
    }

    private static LocalDate today(MeasureEntry entry, Clock clock) {
        return LocalDate.now(clock.withZone(entry.zone()));
    }

    /** By the id: comparing whole records would cost a cold start more than the search. */
    private int indexOf(MeasureEntry entry) {
        int index = 0;
        while (!entries.get(index).id().equals(entry.id())) {
            index++;
        }
        return index;
    }
}
