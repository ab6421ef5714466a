package org.bcfplanner.report.picture;

/** What a fill means in one picture. */
public record Key(Fill fill, String words) {}
