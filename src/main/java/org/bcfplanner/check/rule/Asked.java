package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Prose;

/**
 * A prompt of a national condition with all that is answered to it.
 *
 * @param name   {@code Data sharing b)}; of a condition with one prompt the heading alone
 * @param answer a blank one where nothing is said yet
 */
record Asked(String name, NarrativeTables.Prompt prompt, ConditionAnswer answer, Prose text) {
    static final Reads READS =
            Reads.NOTHING.and("passage", "section", "words", "position").andAllOf(Tables.CONDITION_ANSWERS.name());

    /** All prompts in the order of the document. */
    static List<Asked> all(Subject subject) {
        List<Asked> all = new ArrayList<>();
        for (NarrativeTables.Section section : subject.edition().narrative().sections()) {
            for (NarrativeTables.Prompt prompt : section.prompts()) {
                String name = subject.edition().narrative().name(prompt.key());
                ConditionAnswer answer = subject.plan()
                        .conditionAnswers()
                        .find(ConditionAnswer.idOf(prompt.key()))
                        .orElseGet(() -> ConditionAnswer.to(prompt.key()));
                all.add(new Asked(name, prompt, answer, subject.prose(prompt.key())));
            }
        }
        return all;
    }

    boolean is(ConditionAnswer.Answer value) {
        return answer.answer() == value;
    }

    boolean wants(NarrativeTables.Wanted wanted) {
        return prompt.answer() == wanted;
    }

    boolean hasText() {
        return !text.isBlank();
    }

    /** Whether it is said by when, in a day or in words. */
    boolean hasDate() {
        return answer.byWhen().date() != null || !answer.byWhen().words().isBlank();
    }

    /** Whether it is answered with N/A, chosen or written. */
    boolean isNotApplicable() {
        return is(ConditionAnswer.Answer.NOT_APPLICABLE)
                || (is(ConditionAnswer.Answer.NOT_STATED)
                        && text.plain().strip().matches("(?i)n\\s*/?\\s*a\\.?|not applicable\\.?"));
    }

    /** The prompt whose yes makes this one idle. */
    Optional<Asked> unless(List<Asked> all) {
        return all.stream()
                .filter(each -> each.prompt.key().equals(prompt.unless()))
                .findFirst();
    }

    /** The prompt that asks by when, where this one is not answered with yes. */
    Optional<Asked> followedBy(List<Asked> all) {
        return all.stream()
                .filter(each -> each.prompt.unless().equals(prompt.key()))
                .findFirst();
    }

    Place.Cell cell(String component) {
        return Place.Cell.of(Tables.CONDITION_ANSWERS, answer, component);
    }
}
