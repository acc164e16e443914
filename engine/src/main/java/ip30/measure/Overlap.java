package ip30.measure;

import ip30.rule.DateRange;
import java.util.List;

/**
 * Another instrument of the district that a firm must know of. It is told, and changes no verdict and no amount.
 *
 * @param days first and last day in force
 * @param articles slugs of this measure's articles that it may have displaced; empty where none is known
 */
public record Overlap(
        String number,
        Text title,
        DateRange days,
        List<String> articles,
        Evidence evidence,
        List<String> sources,
        Text note) {}
