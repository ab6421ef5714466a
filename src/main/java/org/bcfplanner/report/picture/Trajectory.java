package org.bcfplanner.report.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bcfplanner.plan.chance.Interval;
import org.bcfplanner.plan.metric.Months;
import org.bcfplanner.plan.metric.NumberWords;

/**
 * The way of a metric from its baseline to its targets, without its drawing. Between two figures there is no data: the
 * line from one to the next is the way the plan means to go.
 *
 * @param title   the metric
 * @param good    which way is good, and in what unit: {@code Lower is better. Per 100,000}
 * @param reading what the picture says, in sentences; where it is empty, what to enter
 * @param points  the columns that have a figure, in order
 * @param lines   what the metric is compared with
 * @param actuals what came about, in the order of time
 */
public record Trajectory(
        String title, String good, String reading, List<Point> points, List<Line> lines, List<Actual> actuals) {
    /** What the line between two figures means. */
    public static final String PATH =
            "The line between two figures is the way to the target, not data: nothing was measured there.";

    public Trajectory {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        actuals = List.copyOf(actuals);
    }

    /** A way of which nothing has come about yet. */
    public Trajectory(String title, String good, String reading, List<Point> points, List<Line> lines) {
        this(title, good, reading, points, lines, List.of());
    }

    /**
     * A figure in one column.
     *
     * @param column   its key
     * @param name     the column in words
     * @param when     its months as they are printed; empty where nothing is said
     * @param months   the same where they can be read
     * @param year     of the column where there are no months
     * @param worked   what its counts give
     * @param stated   what is stated
     * @param differs  whether the stated value is not what the counts give
     * @param kept     whether somebody let it stand all the same
     * @param interval the 95% interval of the worked-out value
     */
    public record Point(
            String column,
            String name,
            String when,
            Optional<Months> months,
            OptionalInt year,
            Optional<BigDecimal> worked,
            Optional<BigDecimal> stated,
            boolean differs,
            boolean kept,
            Optional<Interval> interval) {

        /** Where it is drawn: the worked-out value, or the stated one where nothing can be worked out. */
        public BigDecimal drawn() {
            return worked.or(() -> stated).orElseThrow();
        }

        Point keptAsStated() {
            return new Point(column, name, when, months, year, worked, stated, differs, true, interval);
        }

        /** Where the middle of its time lies, in months since the year 0; empty where that is not known. */
        public OptionalDouble middle() {
            return months.isPresent() ? OptionalDouble.of(months.get().middle()) : middleOf(year);
        }

        /** What stands below it: {@code 2012/13}, or the column where no months are known. */
        public String label() {
            return months.map(Months::label).orElse(name);
        }

        /** What it says: {@code Baseline, Apr 2012 – Mar 2013: 853.5 by its counts, 95% interval 731 to 989}. */
        public String words() {
            String where = name + months.map(each -> ", " + each.words()).orElse("");
            List<String> said = new ArrayList<>();
            worked.ifPresent(value -> said.add(NumberWords.of(value) + " by its counts"));
            if (worked.isEmpty() || differs) {
                stated.ifPresent(value -> said.add(NumberWords.of(value) + " as stated"));
            }
            interval.ifPresent(each -> said.add(
                    "95% interval " + NumberWords.of(each.low(), 1) + " to " + NumberWords.of(each.high(), 1)));
            return where + ": " + String.join(", ", said);
        }
    }

    /**
     * A level across the picture.
     *
     * @param name whose value it is, and when: {@code England 2012/13}
     */
    public record Line(String name, BigDecimal value) {
        public String words() {
            return name + ": " + NumberWords.of(value);
        }
    }

    private static OptionalDouble middleOf(OptionalInt year) {
        return year.isPresent() ? OptionalDouble.of(12.0 * year.getAsInt() + 6) : OptionalDouble.empty();
    }

    /**
     * What came about in a year.
     *
     * @param name the column in words
     * @param interval the 95% interval, where the counts are known
     */
    public record Actual(String name, int year, BigDecimal value, Optional<Interval> interval) {
        /** {@code 2018 actual: 2, 95% interval 1 to 3}. */
        public String words() {
            return name + ": " + NumberWords.of(value)
                    + interval.map(each -> ", 95% interval " + NumberWords.of(each.low(), 1) + " to "
                                    + NumberWords.of(each.high(), 1))
                            .orElse("");
        }

        /** Where the middle of its year lies, in months since the year 0. */
        public double middle() {
            return 12.0 * year + 6;
        }
    }

    /** What a figure says, and what came about in its year. */
    public String words(Point point) {
        return Stream.concat(
                        Stream.of(point.words()),
                        actuals.stream()
                                .filter(each -> point.middle().equals(OptionalDouble.of(each.middle())))
                                .map(Actual::words))
                .collect(Collectors.joining(". "));
    }

    /**
     * The financial years between the first figure and the last of which there is none, so that the time between them can be
     * seen; none where a figure is not of a financial year.
     */
    public List<Months> between() {
        List<Months> years = points.stream()
                .flatMap(point -> point.months().stream())
                .filter(Months::isFinancialYear)
                .toList();
        if (points.isEmpty() || years.size() < points.size()) {
            return List.of();
        }
        int first = years.getFirst().from().getYear() + 1;
        int last = years.getLast().from().getYear();
        return IntStream.range(first, Math.max(first, last))
                .mapToObj(Months::ofFinancialYear)
                .filter(year -> !years.contains(year))
                .toList();
    }

    /** The same where somebody let the stated values of some columns stand. */
    public Trajectory keeping(Set<String> columns) {
        List<Point> kept = points.stream()
                .map(point -> columns.contains(point.column()) ? point.keptAsStated() : point)
                .toList();
        return new Trajectory(title, good, reading, kept, lines, actuals);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** The axis on which all of it stands. */
    public Axis axis() {
        double[] all = Stream.of(
                        points.stream().flatMapToDouble(Trajectory::levels),
                        lines.stream().mapToDouble(line -> line.value().doubleValue()),
                        actuals.stream().mapToDouble(each -> each.value().doubleValue()))
                .flatMapToDouble(each -> each)
                .filter(Double::isFinite)
                .toArray();
        double least = DoubleStream.of(all).min().orElse(0);
        return Axis.of(least, DoubleStream.of(all).max().orElse(1), least < 0 ? Double.NEGATIVE_INFINITY : 0);
    }

    private static DoubleStream levels(Point point) {
        DoubleStream.Builder levels = DoubleStream.builder();
        point.worked().ifPresent(value -> levels.add(value.doubleValue()));
        point.stated().ifPresent(value -> levels.add(value.doubleValue()));
        point.interval().ifPresent(each -> levels.add(each.low()).add(each.high()));
        return levels.build();
    }

    /** Its figures as a table of texts: a row of headings, then one for each point and line. Unknown ones are blank. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(title, "Months", "By its counts", "As stated", "95% interval, low", "95% interval, high"));
        for (Point point : points) {
            rows.add(List.of(
                    point.name(),
                    point.months().map(Months::words).orElse(point.when()),
                    text(point.worked()),
                    text(point.stated()),
                    point.interval().map(each -> NumberWords.of(each.low(), 1)).orElse(""),
                    point.interval().map(each -> NumberWords.of(each.high(), 1)).orElse("")));
        }
        for (Actual each : actuals) {
            rows.add(List.of(
                    each.name(),
                    Integer.toString(each.year()),
                    "",
                    NumberWords.of(each.value()),
                    each.interval().map(all -> NumberWords.of(all.low(), 1)).orElse(""),
                    each.interval().map(all -> NumberWords.of(all.high(), 1)).orElse("")));
        }
        for (Line line : lines) {
            rows.add(List.of(line.name(), "", "", NumberWords.of(line.value()), "", ""));
        }
        return rows;
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(NumberWords::of).orElse("");
    }

    /** All it says, for those who do not see it. */
    public String spoken() {
        return Stream.of(
                        Stream.of(title + ".", good + ".", reading),
                        points.stream().map(point -> point.words() + "."),
                        actuals.stream().map(each -> each.words() + "."),
                        lines.stream().map(line -> line.words() + "."))
                .flatMap(each -> each)
                .filter(words -> !words.isBlank() && !words.equals("."))
                .collect(Collectors.joining(" "));
    }
}
