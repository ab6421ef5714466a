package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an action is delivered, as somebody wrote it: {@code End of December 2016}, {@code Virtual set up 17/18 Collocated
 * 2018/19 or early 2019/20}. What it means is worked out from the words, which are kept to the letter whatever they are.
 *
 * <p>Every day or stretch of time in the words is a milestone ({@link TimeWords} says which are read), called by the
 * words before it. Those with nothing but {@code or} between them are alternatives of one milestone; those with {@code
 * to} or a dash between them are one stretch.
 *
 * @param raw as typed; empty for a blank
 */
public record Delivery(String raw) {
    public static final Delivery BLANK = new Delivery("");

    private static final Pattern OR =
            Pattern.compile("\\s*,?\\s*\\bor\\b\\s*(?:by |in )?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO =
            Pattern.compile("\\s*(?:\\bto\\b|\\buntil\\b|-|–|—)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONGOING =
            Pattern.compile("\\b(?:on-?\\s?going|continuous|continual|rolling)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TBC = Pattern.compile(
            "\\b(?:tb[acd]|to be (?:confirmed|agreed|decided|determined|set))\\b", Pattern.CASE_INSENSITIVE);

    public Delivery {
        requireNonNull(raw);
    }

    /** Never fails: what names no time is kept as words. */
    public static Delivery parse(String typed) {
        return typed.isEmpty() ? BLANK : new Delivery(typed);
    }

    /** How the words are understood. */
    public enum State {
        BLANK,
        /** They name milestones. */
        DATED,
        /** They say that it has no end. */
        ONGOING,
        TBC,
        /** They name no time that is read. */
        UNREADABLE
    }

    /** How it is to be read. Never fails: what names no time is a state of its own. */
    public State state() {
        if (raw.isBlank()) {
            return State.BLANK;
        }
        if (!TimeWords.in(raw).isEmpty()) {
            return State.DATED;
        }
        if (ONGOING.matcher(raw).find()) {
            return State.ONGOING;
        }
        return TBC.matcher(raw).find() ? State.TBC : State.UNREADABLE;
    }

    /** In the order of the words; none where they name no time. */
    public List<Milestone> milestones() {
        List<Milestone> milestones = new ArrayList<>();
        int end = 0;
        for (TimeWords.Found found : TimeWords.in(raw)) {
            String between = raw.substring(end, found.from());
            if (!milestones.isEmpty() && OR.matcher(between).matches()) {
                milestones.add(or(milestones.removeLast(), found.span()));
            } else if (!milestones.isEmpty() && TO.matcher(between).matches()) {
                milestones.add(to(milestones.removeLast(), found.span(), between));
            } else {
                milestones.add(new Milestone(named(between), List.of(found.span())));
            }
            end = found.to();
        }
        String rest = named(raw.substring(end));
        boolean after = milestones.size() == 1 && milestones.getFirst().what().isEmpty();
        return after ? List.of(new Milestone(rest, milestones.getFirst().alternatives())) : List.copyOf(milestones);
    }

    private static Milestone or(Milestone before, TimeSpan other) {
        List<TimeSpan> more = new ArrayList<>(before.alternatives());
        more.add(other);
        return new Milestone(before.what(), more);
    }

    private static Milestone to(Milestone before, TimeSpan end, String between) {
        List<TimeSpan> more = new ArrayList<>(before.alternatives());
        TimeSpan start = more.removeLast();
        LocalDate last = end.last().isBefore(start.last()) ? start.last() : end.last();
        more.add(new TimeSpan(start.words() + between + end.words(), start.first(), last));
        return new Milestone(before.what(), more);
    }

    /** What a milestone is called: the words without what joins them to a time. */
    private static String named(String words) {
        return words.strip()
                .replaceAll("^(?:[;:,.)\\]]|\\s|and\\b|then\\b)+", "")
                .replaceAll("(?i)(?:[;:,(\\[–-]|\\s|\\b(?:by|in|from|during|before|the|of)\\b)+$", "")
                .strip();
    }

    /** The earliest day of all milestones; empty where there is none. */
    public Optional<LocalDate> earliest() {
        return milestones().stream().map(Milestone::earliest).min(LocalDate::compareTo);
    }

    /** The day by which all milestones are reached; empty where there is none. */
    public Optional<LocalDate> latest() {
        return milestones().stream().map(Milestone::latest).max(LocalDate::compareTo);
    }

    /** The milestones whose latest day has passed. */
    public List<Milestone> past(LocalDate on) {
        return milestones().stream().filter(each -> each.isPast(on)).toList();
    }

    /** What was typed. */
    @Override
    public String toString() {
        return raw;
    }
}
