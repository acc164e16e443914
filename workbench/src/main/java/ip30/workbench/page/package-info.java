/** A measure as one page. */
@org.jspecify.annotations.NullMarked
package ip30.workbench.page;
