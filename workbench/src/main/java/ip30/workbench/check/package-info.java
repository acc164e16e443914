/** Everything that can be said to be wrong with a measure's folder. */
@org.jspecify.annotations.NullMarked
package ip30.workbench.check;
