package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.edition.Part1Words;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Line;

/** The prompts of a national condition, each with all that is answered to it. */
final class Conditions {
    private static final int LEVEL = 2;

    private final Frame frame;
    private final Part1Words.Conditions words;

    private Conditions(Frame frame) {
        this.frame = frame;
        this.words = frame.words().conditions();
    }

    static List<Block> of(Frame frame, NarrativeTables.Section section) {
        Conditions conditions = new Conditions(frame);
        List<Block> blocks = new ArrayList<>();
        for (NarrativeTables.Prompt prompt : section.prompts()) {
            Line line = Line.of(prompt.prompt());
            blocks.add(new Block.Paragraph(
                    Block.Role.PROMPT, line.with(frame.notes().on(prompt.key(), line))));
            List<Block> answers = conditions.answers(prompt, section);
            blocks.addAll(answers.isEmpty() ? frame.absence() : answers);
        }
        return blocks;
    }

    private List<Block> answers(NarrativeTables.Prompt prompt, NarrativeTables.Section section) {
        List<Block> blocks = new ArrayList<>();
        ConditionAnswer answer = answer(prompt.key());
        if (answer.answer() != ConditionAnswer.Answer.NOT_STATED) {
            blocks.add(named(words.answer(), answer.answer().label()));
        }
        if (!answer.byWhen().equals(PrintedDate.NONE)) {
            blocks.add(named(words.byWhen(), answer.byWhen().said()));
        }
        blocks.addAll(frame.texts().of(prompt.key(), LEVEL, section.heading()));
        if (!answer.evidence().written().isBlank()) {
            blocks.add(named(words.evidence(), answer.evidence().written().strip()));
        }
        return blocks.isEmpty() && isIdle(prompt) ? List.of(named(words.answer(), words.idle())) : blocks;
    }

    /** Whether the yes to another prompt leaves nothing to be answered to this one. */
    private boolean isIdle(NarrativeTables.Prompt prompt) {
        return !prompt.unless().isBlank() && answer(prompt.unless()).answer() == ConditionAnswer.Answer.YES;
    }

    private ConditionAnswer answer(String prompt) {
        return frame.plan()
                .conditionAnswers()
                .find(ConditionAnswer.idOf(prompt))
                .orElseGet(() -> ConditionAnswer.to(prompt));
    }

    private static Block named(String name, String said) {
        return new Block.Paragraph(Block.Role.BODY, Line.named(name, said));
    }
}
