package ip30.measure;

import java.util.List;

/** How something is usually done in the district, with how well that is known. */
public record Practice(Evidence evidence, List<String> sources, Text note) {}
