/** The officer's workbench on the command line: what reads the measures' folders as they are. */
@org.jspecify.annotations.NullMarked
package ip30.cli.officer;
