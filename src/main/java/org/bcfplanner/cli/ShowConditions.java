package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Prose;

/** {@code bcf show PLAN conditions}: every prompt of the national conditions with what is answered to it. */
public final class ShowConditions {
    private static final List<Field> FIELDS = List.of(
            Field.text("number", "No."),
            Field.text("condition", "National condition"),
            Field.text("key", "Key"),
            Field.text("prompt", "Prompt"),
            Field.text("answer", "Answer"),
            Field.text("by_when", "By when"),
            Field.text("by_when_words", ""),
            Field.text("evidence", "Evidence"),
            Field.text("words", "Words"),
            Field.text("text", "Text"));

    private final Plan plan;
    private final Map<String, Prose> texts;
    private final List<List<Cell>> rows = new ArrayList<>();
    private boolean answered;

    private ShowConditions(Plan plan) {
        this.plan = plan;
        this.texts = Prose.bySection(plan.passages());
    }

    /** Without rows where nothing at all is answered. */
    public static Listing of(Plan plan) {
        ShowConditions show = new ShowConditions(plan);
        for (NarrativeTables.Part part :
                Editions.get(plan.details().edition()).narrative().parts()) {
            part.sections().forEach(section -> show.add(part, section));
        }
        return new Listing(
                plan.details().shownIn(),
                FIELDS,
                show.answered ? show.rows : List.of(),
                "No national condition is answered yet.");
    }

    private void add(NarrativeTables.Part part, NarrativeTables.Section section) {
        for (NarrativeTables.Prompt prompt : section.prompts()) {
            Optional<ConditionAnswer> given = plan.conditionAnswers().find(ConditionAnswer.idOf(prompt.key()));
            ConditionAnswer answer = given.orElseGet(() -> ConditionAnswer.to(prompt.key()));
            Prose text = texts.getOrDefault(prompt.key(), Prose.EMPTY);
            answered |= given.isPresent() || !text.isBlank();
            rows.add(List.of(
                    Cell.text(part.number() + " " + section.number()),
                    Cell.text(section.heading()),
                    new Cell.Said(prompt.key(), ""),
                    Cell.text(prompt.prompt()),
                    Cell.constant(answer.answer(), answer.answer().label()),
                    Dates.day(answer.byWhen()),
                    Dates.words(answer.byWhen()),
                    Cell.text(answer.evidence().written()),
                    new Cell.Count(text.words()),
                    Cell.text(text.plain())));
        }
    }
}
