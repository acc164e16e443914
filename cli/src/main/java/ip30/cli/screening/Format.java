package ip30.cli.screening;

/** How an output is written. */
enum Format {
    /** A row a firm, as JSON Lines. */
    JSONL,
    /** A row for each firm and clause that qualifies, for spreadsheets. */
    CSV,
    /** As {@link #CSV}, as a workbook. */
    XLSX
}
