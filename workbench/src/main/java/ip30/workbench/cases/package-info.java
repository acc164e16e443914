/** The cases of articles: read, run, and brought up to date. */
@org.jspecify.annotations.NullMarked
package ip30.workbench.cases;
