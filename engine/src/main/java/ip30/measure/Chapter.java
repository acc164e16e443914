package ip30.measure;

import java.util.List;

/**
 * A part of the measure; the evidence is that of its title and of what it holds.
 *
 * @param sources ids of what the evidence rests on; at least one where it is ENACTED or REPORTED
 */
public record Chapter(String id, Text title, Evidence evidence, List<String> sources) {}
