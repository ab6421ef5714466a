package org.bcfplanner.plan.money;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * An amount of money as somebody wrote it: what it means, and what was typed, kept to the letter.
 *
 * @param meaning  what is counted
 * @param raw      the text as typed, never changed; empty for a blank
 * @param remark   a comment typed into the amount, as in {@code £1,002k (need to review)}; empty without one
 * @param estimate whether it was typed as an estimate, as in {@code circa £16.884m}
 * @param footnote the number of a footnote hung on the amount, as in {@code 597 (1)}; empty without one
 */
public record Amount(Meaning meaning, String raw, String remark, boolean estimate, String footnote) {
    public static final Amount BLANK = new Amount(new Meaning.Blank(), "", "", false, "");

    public Amount {
        requireNonNull(meaning);
        requireNonNull(raw);
        requireNonNull(remark);
        requireNonNull(footnote);
    }

    /** Reads typed text; a bare number is in {@code unit}. Never fails: what cannot be read is kept as unreadable. */
    public static Amount read(String typed, Unit unit) {
        return AmountReader.read(typed, unit);
    }

    /** The pence that count in a sum: a known amount, or zero for Nil; empty for everything else. */
    public OptionalLong counted() {
        return switch (meaning) {
            case Meaning.Known known -> OptionalLong.of(known.pence());
            case Meaning.Nil() -> OptionalLong.of(0);
            case Meaning.Tbc(), Meaning.NotApplicable(), Meaning.Blank(), Meaning.Unreadable() -> OptionalLong.empty();
        };
    }

    public boolean isBlank() {
        return meaning instanceof Meaning.Blank;
    }

    public boolean isTbc() {
        return meaning instanceof Meaning.Tbc;
    }

    public boolean isUnreadable() {
        return meaning instanceof Meaning.Unreadable;
    }

    /** How a table shows the amount when its column is in {@code unit}: {@code 1,002}, {@code TBC}, {@code Nil}. */
    public String shownIn(Unit unit) {
        return switch (meaning) {
            case Meaning.Known known -> MoneyFormat.bare(known.pence(), unit);
            case Meaning.Nil() -> "Nil";
            case Meaning.Tbc() -> "TBC";
            case Meaning.NotApplicable() -> "N/A";
            case Meaning.Blank() -> "";
            case Meaning.Unreadable() -> raw;
        };
    }

    /**
     * The text to start editing from when a bare number stands for {@code unit}: what was typed, wherever typing it
     * again would mean the same; otherwise the amount written out with its £.
     */
    public String editedIn(Unit unit) {
        return meaning instanceof Meaning.Known known
                        && !read(raw, unit).meaning().equals(meaning)
                ? MoneyFormat.typed(known.pence(), unit)
                : raw;
    }
}
