/** Decides, explains, computes. Only {@link ip30.engine.Measures} and {@link ip30.engine.Assessor} are for others. */
@NullMarked
package ip30.engine;

import org.jspecify.annotations.NullMarked;
