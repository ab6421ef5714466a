package org.bcfplanner.report.strategy;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ObjectiveField;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Document;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Span;

/**
 * The reporting template of an objective as a document on pages that lie across: what it serves and who answers for it,
 * its action plan, its outcome framework. What there is nothing of is said in a sentence.
 */
public final class ObjectiveTemplate {
    private final Frame frame;
    private final Objective objective;
    private final String columns;

    ObjectiveTemplate(Frame frame, Objective objective, String columns) {
        this.frame = frame;
        this.objective = objective;
        this.columns = columns;
    }

    /**
     * The whole of it. A draft says so on every page.
     *
     * @param paper its objective is one of the plan's
     */
    public static Document of(Plan plan, Edition edition, BoardPaper.Template paper, Standing standing) {
        Objective objective = plan.objectives().get(paper.objective());
        ObjectiveTemplate template = new ObjectiveTemplate(Frame.of(plan, edition), objective, paper.columns());
        StrategyTables words = edition.strategy();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Pages(Block.Turn.ACROSS)));
        blocks.add(Block.Paragraph.of(Block.Role.TITLE, words.title()));
        String mark = standing.mark().isEmpty() ? "" : " – " + standing.mark();
        blocks.add(Block.Paragraph.of(Block.Role.SUBTITLE, plan.details().title() + mark));
        blocks.addAll(template.under("", 2));
        String subject = objective.code().isBlank() ? words.title() : words.title() + ", " + objective.code();
        return new Document(
                plan.details().title(), plan.details().version(), subject, Frame.PROGRAM, standing.mark(), blocks);
    }

    /**
     * All but its title.
     *
     * @param title what it stands under; the objective is not named again where that names it
     * @param level of its headings
     */
    List<Block> under(String title, int level) {
        StrategyTables words = frame.words();
        List<Block> blocks = new ArrayList<>();
        frame.goal(objective).map(this::goal).ifPresent(blocks::add);
        if (!title.contains(objective.name())) {
            blocks.add(strong(
                    words.objective().replace("{code}", objective.code()).replace("{heading}", objective.heading())));
        }
        String sponsor = frame.goal(objective).map(Goal::sponsor).orElse("");
        blocks.add(named(words.sponsor(), sponsor));
        blocks.add(named(words.label(ObjectiveField.LEAD), objective.lead()));
        String plan = words.plan().replace("{period}", objective.period()).strip();
        blocks.add(new Block.Heading(level, Line.of(plan)));
        blocks.add(new ActionPlanTable(frame, objective, columns).under(plan));
        blocks.add(new Block.Heading(level, Line.of(words.framework())));
        blocks.add(new FrameworkTable(frame, objective).under(words.framework()));
        return blocks;
    }

    private Block goal(Goal goal) {
        return strong(frame.words().goal().replace("{goal}", goal.sign()).replace("{title}", goal.title()));
    }

    private static Block strong(String words) {
        return new Block.Paragraph(Block.Role.LEADING, new Line(List.of(Span.bold(words)), List.of()));
    }

    /** A label with what it names, or with a word that there is nobody. */
    private static Block named(String label, String post) {
        return new Block.Paragraph(
                Block.Role.LEADING, Line.named(label.replaceFirst(":$", ""), post.isBlank() ? "not named yet" : post));
    }
}
