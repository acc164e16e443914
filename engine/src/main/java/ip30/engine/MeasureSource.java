package ip30.engine;

import ip30.measure.MeasureEntry;
import ip30.measure.YamlNode;

/** Where a measure's data and rules come from: from what a build left on the class path, or from whoever read the folder as it is. */
public interface MeasureSource {

    /** Its data, read afresh: slips are collected in the node. */
    YamlNode data(MeasureEntry entry);

    /** Begins to load its rules; they may still be on their way when this returns. */
    CompiledRules rules(MeasureEntry entry);
}
