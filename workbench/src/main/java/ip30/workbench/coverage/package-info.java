/** What the cases show of each clause, and what they do not. */
@org.jspecify.annotations.NullMarked
package ip30.workbench.coverage;
