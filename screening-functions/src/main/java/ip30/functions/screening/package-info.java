/**
 * The steps of a screening on Step Functions. Every step is told its run, reads and writes objects, and answers with counts alone; its bytes
 * depend on nothing but what it is told, so a step done twice is as if done once.
 */
@NullMarked
package ip30.functions.screening;

import org.jspecify.annotations.NullMarked;
