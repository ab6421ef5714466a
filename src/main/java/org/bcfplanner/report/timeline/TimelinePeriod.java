package org.bcfplanner.report.timeline;

import java.time.LocalDate;

/** A stretch of a timeline under its name: {@code 2017/18}, or {@code Q3 2016/17}. Both days belong to it. */
public record TimelinePeriod(LocalDate first, LocalDate last, String name) {}
