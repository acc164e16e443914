/** Two versions of a measure, side by side. */
@org.jspecify.annotations.NullMarked
package ip30.workbench.compare;
