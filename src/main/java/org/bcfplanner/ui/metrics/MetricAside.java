package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.picture.Trajectories;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.tables.AsideCard;
import org.bcfplanner.ui.trajectory.TrajectoryPanel;

/** What stands beside the table for the selected metric: its picture, and cards with words, findings and forms. */
final class MetricAside {
    private final MetricsModel model;
    private final TrajectoryPanel picture;
    private final OffersCard offers;
    private final AsideCard chance = new AsideCard("Uncertainty and change");
    private final FindingsCard findings;
    private final LocalForm local;
    private final BenchmarksForm benchmarks;
    private final NotesCard notes;
    private final Button basis;
    private final VBox cards = new VBox();
    private Runnable onBasis = () -> {};

    /** @param scale the text size, 1 for 100 % */
    MetricAside(MetricsModel model, double scale) {
        this.model = model;
        this.picture = new TrajectoryPanel("metric", scale);
        this.offers = new OffersCard(model);
        this.findings = new FindingsCard(model);
        this.local = new LocalForm(model);
        this.benchmarks = new BenchmarksForm(model, scale);
        this.notes = new NotesCard(model);
        this.basis = Parts.button("Say which definition and population", "bi-plus", () -> onBasis.run(), "chip");
        basis.setId("say-basis");
        cards.getStyleClass().add("aside-cards");
        cards.getChildren().addAll(offers, local, findings, chance, notes, benchmarks, basis);
    }

    void show(MetricBlock block) {
        picture.show(Trajectories.of(block, model.plan()).keeping(model.kept(block)));
        offers.show(block);
        local.show(block.isLocal() ? block.metric() : null);
        chance.fill(ChanceWords.of(block).stream().map(MetricAside::paragraph).toList());
        benchmarks.show(block);
        notes.show(block);
        mark(block);
        boolean said = block.parts().contains(Part.BASIS) || model.withBasis().contains(block.id());
        basis.setVisible(!said);
        basis.setManaged(!said);
    }

    void mark(MetricBlock block) {
        findings.show(model.findings(block.id()), model.standing(block.id()));
    }

    /** Run when a finding has been dealt with, and what had the focus is gone. */
    void onDealtWith(Runnable goBack) {
        findings.onDealtWith(goBack);
    }

    TrajectoryPanel picture() {
        return picture;
    }

    Node cards() {
        return cards;
    }

    LocalForm local() {
        return local;
    }

    BenchmarksForm benchmarks() {
        return benchmarks;
    }

    /** Takes the footnote that is to be gone to. */
    void onNote(Consumer<Id<Footnote>> consumer) {
        notes.onGo(consumer);
    }

    /** Run when the line for definition and population is asked for. */
    void onBasis(Runnable show) {
        onBasis = show;
    }

    private static VBox paragraph(ChanceWords.Paragraph paragraph) {
        List<Node> lines = new ArrayList<>();
        Label heading = Parts.label(paragraph.heading(), "field-label");
        lines.add(heading);
        paragraph.sentences().forEach(words -> lines.add(AsideCard.wrapped(words, "small")));
        VBox box = new VBox(3);
        box.getChildren().addAll(lines);
        return box;
    }
}
