package org.bcfplanner.plan.narrative;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;

/**
 * What is answered to a prompt of a national condition beside its text. Its id is made from the key of the prompt, so
 * that there is one answer to each.
 *
 * @param prompt   the key that the edition gives it
 * @param evidence where it can be seen: documents, minutes, figures
 * @param byWhen   when it will be so where it is not yet; {@link PrintedDate#NONE} where nothing is said
 */
public record ConditionAnswer(Id<ConditionAnswer> id, String prompt, Answer answer, Text evidence, PrintedDate byWhen)
        implements Keyed<ConditionAnswer> {
    /** Whether the condition is met. */
    public enum Answer {
        NOT_STATED(""),
        YES("Yes"),
        NO("No"),
        NOT_APPLICABLE("N/A");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        /** As documents print it; empty where nothing is answered. */
        public String label() {
            return label;
        }
    }

    public ConditionAnswer {
        requireNonNull(id);
        requireNonNull(prompt);
        requireNonNull(answer);
        requireNonNull(evidence);
        requireNonNull(byWhen);
    }

    /** A prompt to which nothing is answered yet. */
    public static ConditionAnswer to(String prompt) {
        return new ConditionAnswer(idOf(prompt), prompt, Answer.NOT_STATED, Text.EMPTY, PrintedDate.NONE);
    }

    /** The id of the one answer there can be to a prompt. */
    public static Id<ConditionAnswer> idOf(String prompt) {
        return Id.derivedFrom("condition_answer", prompt);
    }

    @Override
    public Id<ConditionAnswer> ownId() {
        return idOf(prompt);
    }

    public ConditionAnswer with(Answer changed) {
        return new ConditionAnswer(id, prompt, changed, evidence, byWhen);
    }

    public ConditionAnswer withEvidence(Text changed) {
        return new ConditionAnswer(id, prompt, answer, changed, byWhen);
    }

    public ConditionAnswer byWhen(PrintedDate changed) {
        return new ConditionAnswer(id, prompt, answer, evidence, changed);
    }
}
