package ip30.workbench.compare;

import ip30.measure.Text;
import ip30.workbench.compare.Change.Kind;

/** One thing that a measure says. */
record Said(Kind kind, Text place, Text what, Text value) {}
