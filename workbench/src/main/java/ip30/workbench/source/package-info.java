/** Measures as they stand in their folders: files read, changed rules compiled. */
@org.jspecify.annotations.NullMarked
package ip30.workbench.source;
