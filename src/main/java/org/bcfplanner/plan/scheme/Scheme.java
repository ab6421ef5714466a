package org.bcfplanner.plan.scheme;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/**
 * A scheme of the plan, or a sub-scheme of another.
 *
 * @param parent        the scheme this is a part of; null for a scheme of its own. A sub-scheme has its parent's theme
 * @param number        the reference the plan gives it, such as {@code BCF01}; empty until it has one
 * @param leadProvider  who provides it; empty until known
 * @param outcomes      one to a line
 * @param notes         for the authors, never exported
 * @param fundingSource where its money comes from; empty until known
 * @param metrics       what is measured, one to a line; a line that begins with a tab hangs under the one above
 */
public record Scheme(
        Id<Scheme> id,
        Id<Theme> theme,
        @Nullable Id<Scheme> parent,
        Rank position,
        String number,
        String name,
        InvestmentType investmentType,
        String leadProvider,
        Text description,
        Text outcomes,
        Text notes,
        String fundingSource,
        Text metrics)
        implements Ranked<Scheme> {
    /** The name by which a place speaks of a scheme's narrative, as it does of components. */
    public static final String NARRATIVE = "narrative";

    private static final String KEY = "scheme-";

    public Scheme {
        requireNonNull(id);
        requireNonNull(theme);
        requireNonNull(position);
        requireNonNull(number);
        requireNonNull(name);
        requireNonNull(investmentType);
        requireNonNull(leadProvider);
        requireNonNull(description);
        requireNonNull(outcomes);
        requireNonNull(notes);
        requireNonNull(fundingSource);
        requireNonNull(metrics);
    }

    /** A scheme with a name and nothing else said about it. */
    public static Scheme named(Id<Scheme> id, Id<Theme> theme, @Nullable Id<Scheme> parent, String name) {
        return new SchemeDraft(id, theme, parent, name).made();
    }

    /** The key by which the plan's texts hold the narrative of a scheme: what it takes, in words. */
    public static String sectionOf(Id<Scheme> id) {
        return KEY + id;
    }

    /** Whether a key of a text is that of a scheme's narrative, though the scheme may be gone. */
    public static boolean isSection(String key) {
        return key.startsWith(KEY);
    }

    /** The scheme whose narrative has this key, though it may be gone; null for every other key. */
    public static @Nullable Id<Scheme> ofSection(String key) {
        try {
            return isSection(key) ? Id.of(key.substring(KEY.length())) : null;
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** The key of this scheme's narrative; see {@link #sectionOf}. */
    public String section() {
        return sectionOf(id);
    }

    @Override
    public Scheme withPosition(Rank place) {
        return with(draft -> draft.position = place);
    }

    public Scheme withTheme(Id<Theme> changed) {
        return with(draft -> draft.theme = changed);
    }

    public Scheme withNumber(String changed) {
        return with(draft -> draft.number = changed);
    }

    public Scheme withName(String changed) {
        return with(draft -> draft.name = changed);
    }

    public Scheme withInvestmentType(InvestmentType changed) {
        return with(draft -> draft.investmentType = changed);
    }

    public Scheme withLeadProvider(String changed) {
        return with(draft -> draft.leadProvider = changed);
    }

    public Scheme withDescription(Text changed) {
        return with(draft -> draft.description = changed);
    }

    public Scheme withOutcomes(Text changed) {
        return with(draft -> draft.outcomes = changed);
    }

    public Scheme withNotes(Text changed) {
        return with(draft -> draft.notes = changed);
    }

    public Scheme withFundingSource(String changed) {
        return with(draft -> draft.fundingSource = changed);
    }

    public Scheme withMetrics(Text changed) {
        return with(draft -> draft.metrics = changed);
    }

    private Scheme with(Consumer<SchemeDraft> change) {
        SchemeDraft draft = new SchemeDraft(this);
        change.accept(draft);
        return draft.made();
    }
}
