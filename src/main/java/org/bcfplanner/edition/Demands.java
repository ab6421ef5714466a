package org.bcfplanner.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.risk.Band;

/**
 * What a complete plan of an edition must hold, and the bounds of its figures.
 *
 * @param least         the least amount of money a cell takes, in pounds
 * @param most          the greatest, in pounds
 * @param numbering     what stands before the figures of a scheme's number: {@code BCF} for {@code BCF01}
 * @param details       the plan's own fields that must be filled
 * @param organisations how grave it is that no council, or no CCG, is named
 * @param schemes       the fields of every scheme that must be filled
 * @param pool          how grave it is that a value of the pooled budget is not given
 * @param contributions how grave it is that a figure of an organisation's contribution is not given
 * @param spend         how grave it is that a scheme has no spend in one of {@code spendYears}
 * @param spendYears    the years for which every scheme states what it spends
 * @param risks         what the risk register must hold
 * @param metrics       what the table of metrics must hold
 * @param narrative     what must be told in words
 * @param signatures    how the plan must be signed
 * @param kept          the rules whose errors may stand with a reason, where what is stated may be somebody's publication
 */
public record Demands(
        long least,
        long most,
        String numbering,
        List<Needed> details,
        Severity organisations,
        List<Needed> schemes,
        Severity pool,
        Severity contributions,
        Severity spend,
        List<FinancialYear> spendYears,
        OfRisks risks,
        OfMetrics metrics,
        OfNarrative narrative,
        OfSignatures signatures,
        Set<String> kept) {
    private static final long BILLION = 1_000_000_000;

    /** Of an edition that asks for nothing. What it says of the sections that it has not is never asked. */
    static final Demands NONE = new Demands(
            0,
            BILLION,
            "",
            List.of(),
            Severity.NOTE,
            List.of(),
            Severity.NOTE,
            Severity.NOTE,
            Severity.NOTE,
            List.of(),
            OfRisks.NONE,
            OfMetrics.NONE,
            OfNarrative.NONE,
            OfSignatures.NONE,
            Set.of());

    public Demands {
        kept = Set.copyOf(kept);
    }

    /**
     * A field that must be filled.
     *
     * @param field    the component of the record that holds it
     * @param label    its name for people: {@code Lead provider}
     * @param rule     the rule that speaks of it where it is blank
     * @param severity how grave a blank is
     */
    public record Needed(String field, String label, String rule, Severity severity) {}

    /**
     * What the risk register must hold.
     *
     * @param register how grave it is that there is no risk at all; empty where there need be none
     * @param fields   the fields of every live risk that must be filled
     * @param high     how grave it is that a high risk is not answered
     * @param levels   which levels are high
     */
    public record OfRisks(Optional<Severity> register, List<Needed> fields, Severity high, Set<Band.Level> levels) {
        static final OfRisks NONE = new OfRisks(Optional.empty(), List.of(), Severity.NOTE, Set.of());

        public OfRisks {
            fields = List.copyOf(fields);
            levels = Set.copyOf(levels);
        }

        /** What is asked of a field; empty for one that may be blank. */
        public Optional<Needed> field(String name) {
            return fields.stream().filter(each -> each.field().equals(name)).findFirst();
        }
    }

    /**
     * What the table of metrics must hold.
     *
     * @param figures    how grave it is that a metric is not filled
     * @param periods    how grave it is that a column does not say its months
     * @param experience how grave it is that another number than {@code options} is filled
     * @param options    how many options of patient experience are to be filled
     */
    public record OfMetrics(Severity figures, Severity periods, Severity experience, int options) {
        static final OfMetrics NONE = new OfMetrics(Severity.NOTE, Severity.NOTE, Severity.NOTE, 0);
    }

    /**
     * What must be told in words.
     *
     * @param sections   how grave it is that nothing is written in a section
     * @param prompts    how grave it is that a prompt of a national condition is not answered
     * @param conditions how grave it is that answers do not fit together, or that a no comes without action and date
     * @param evidence   how grave it is that nothing shows for a yes, or that its own text speaks against it
     * @param tables     how grave it is that a related document has no synopsis, or a row of the vision a blank cell
     */
    public record OfNarrative(
            Severity sections, Severity prompts, Severity conditions, Severity evidence, Severity tables) {
        static final OfNarrative NONE =
                new OfNarrative(Severity.NOTE, Severity.NOTE, Severity.NOTE, Severity.NOTE, Severity.NOTE);
    }

    /**
     * How the plan must be signed.
     *
     * @param given   how grave it is that a signature is missing, or its name, post or date
     * @param current how grave it is that the plan has changed since it was signed
     * @param dates   how grave it is that dates do not fit, or that a delegated signature is not ratified
     * @param bodies  how grave it is that a body signs which is not one of the plan's
     */
    public record OfSignatures(Severity given, Severity current, Severity dates, Severity bodies) {
        static final OfSignatures NONE = new OfSignatures(Severity.NOTE, Severity.NOTE, Severity.NOTE, Severity.NOTE);
    }
}
