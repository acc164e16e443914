/** The officer's workbench: reads measures from their folders as they are, and tells what is wrong, what changes and what they say. */
@org.jspecify.annotations.NullMarked
package ip30.workbench;
