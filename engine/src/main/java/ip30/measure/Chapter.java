package ip30.measure;

/** A part of the measure; the evidence is that of its title and of what it holds. */
public record Chapter(String id, Text title, Evidence evidence) {}
