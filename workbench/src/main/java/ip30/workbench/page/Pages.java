package ip30.workbench.page;

import ip30.workbench.cases.CaseRun;
import ip30.workbench.cases.Cases;
import ip30.workbench.source.MeasureFolder;
import java.io.IOException;
import java.time.Clock;

/** Makes pages of measures that have no slips. */
public final class Pages {

    private final Clock clock;

    /** @param clock tells today, for cases that name no day */
    public Pages(Clock clock) {
        this.clock = clock;
    }

    public String html(MeasureFolder measure) throws IOException {
        var assessor = measure.assessor(clock);
        var cases = Cases.read(assessor, measure.root(), measure.folder());
        return new MeasurePage(assessor, CaseRun.of(assessor, cases.all())).html();
    }
}
