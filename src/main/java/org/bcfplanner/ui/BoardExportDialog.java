package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.bcfplanner.edition.StrategyTables.ColumnSet;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.strategy.BoardPaper;
import org.bcfplanner.report.strategy.BoardPapers.BoardFile;
import org.bcfplanner.session.NamedVersion;
import org.bcfplanner.ui.kit.Choices;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** Asks which paper for the board is to be exported, and how. A final one is refused while errors stand. */
final class BoardExportDialog {
    private final Dialogs dialogs;
    private final Offer offer;
    private final Runnable goToFirstError;
    private final ChoiceBox<BoardFile> paper = new ChoiceBox<>();
    private final ChoiceBox<ColumnSet> columns = new ChoiceBox<>();
    private final RadioButton asDraft = new RadioButton("A draft");
    private final RadioButton asFinal = new RadioButton("The final one");
    private final VBox state = new VBox(12);
    private final ChoiceBox<NamedVersion> since = new ChoiceBox<>();
    private final VBox ofColumns;
    private final VBox ofSince;
    private final Button confirm = new Button("Export");

    /**
     * What there is to choose from.
     *
     * @param draft  what the checks say
     * @param papers in each objective's own columns
     * @param sets     of columns that actions may be printed in
     * @param versions that the board may have seen, the last named first
     */
    record Offer(Submission draft, List<BoardFile> papers, List<ColumnSet> sets, List<NamedVersion> versions) {
        Offer {
            papers = List.copyOf(papers);
            sets = List.copyOf(sets);
            versions = List.copyOf(versions);
        }
    }

    /**
     * What was chosen.
     *
     * @param since the version of which the report tells what has changed since; null for none
     */
    record Chosen(
            BoardFile file, Standing standing, @Nullable NamedVersion since) {}

    private BoardExportDialog(Dialogs dialogs, Offer offer, Runnable goToFirstError) {
        this.dialogs = dialogs;
        this.offer = offer;
        this.goToFirstError = goToFirstError;
        this.ofColumns = Parts.field("Columns of action plans", columns);
        this.ofSince = Parts.field("Tell what has changed since the board saw", since);
    }

    /**
     * Asks; nothing is told where it is left.
     *
     * @param goToFirstError leads to what stands in the way, after the dialog has gone
     * @param chosen         takes what may be written
     */
    static void ask(Dialogs dialogs, Offer offer, Runnable goToFirstError, Consumer<Chosen> chosen) {
        new BoardExportDialog(dialogs, offer, goToFirstError).show(chosen);
    }

    private void show(Consumer<Chosen> chosen) {
        paper.setId("board-paper");
        columns.setId("board-columns");
        asDraft.setId("export-draft");
        asFinal.setId("export-final");
        state.setId("export-state");
        confirm.setId("confirm-export");
        choice(paper, offer.papers(), each -> each.label() + " (" + kind(each.extension()) + ")");
        List<ColumnSet> sets = new ArrayList<>(List.of(new ColumnSet("", "As each objective has them", List.of())));
        sets.addAll(offer.sets());
        choice(columns, sets, ColumnSet::name);
        since.setId("board-since");
        since.setMaxWidth(Double.MAX_VALUE);
        since.setConverter(Choices.words(NamedVersion::name, "Nothing: leave it out"));
        since.getItems().add(null);
        since.getItems().addAll(offer.versions());
        ofSince.managedProperty().bind(ofSince.visibleProperty());
        ToggleGroup standing = new ToggleGroup();
        List.of(asDraft, asFinal).forEach(each -> {
            each.setToggleGroup(standing);
            each.setOnAction(event -> refresh());
        });
        asDraft.setSelected(true);
        paper.valueProperty().addListener((property, was, is) -> refresh());
        ofColumns.managedProperty().bind(ofColumns.visibleProperty());
        confirm.setOnAction(event -> {
            dialogs.close();
            chosen.accept(new Chosen(chosen(), submission().standing(), ofSince.isVisible() ? since.getValue() : null));
        });
        refresh();
        VBox draftOrFinal = new VBox(
                8,
                asDraft,
                under("Every page and the name of the file say DRAFT."),
                asFinal,
                under("The one for the board. It is written only when no error stands."));
        dialogs.ask(
                "Export for the board",
                new VBox(16, Parts.field("What to export", paper), ofColumns, ofSince, draftOrFinal, state),
                confirm);
    }

    private static <T> void choice(ChoiceBox<T> box, List<T> items, Function<T, String> words) {
        box.getItems().setAll(items);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(Choices.words(words));
        box.setValue(items.getFirst());
    }

    /** For people: {@code Word}. */
    static String kind(String extension) {
        return switch (extension) {
            case "docx" -> "Word document";
            case "xlsx" -> "Excel workbook";
            default -> "PDF";
        };
    }

    private Submission submission() {
        return offer.draft().as(asDraft.isSelected() ? Standing.DRAFT : Standing.FINAL);
    }

    private BoardFile chosen() {
        BoardFile file = Objects.requireNonNull(paper.getValue());
        String set = Objects.requireNonNull(columns.getValue()).key();
        BoardPaper inColumns = switch (file.paper()) {
            case BoardPaper.Template template -> new BoardPaper.Template(template.objective(), set);
            case BoardPaper.Report ignored -> new BoardPaper.Report(set);
            case BoardPaper.OnePage page -> page;
        };
        return new BoardFile(inColumns, file.label(), file.extension());
    }

    private void refresh() {
        ofColumns.setVisible(!(chosen().paper() instanceof BoardPaper.OnePage)
                && offer.sets().size() > 1);
        ofSince.setVisible(chosen().paper() instanceof BoardPaper.Report
                && !offer.versions().isEmpty());
        List<FoundIssue> errors = submission().refusedFor();
        confirm.setText(asDraft.isSelected() ? "Export the draft" : "Export the final one");
        if (!errors.isEmpty()) {
            asFinal.requestFocus(); // a button that is disabled would let the focus out of the dialog
        }
        confirm.setDisable(!errors.isEmpty());
        state.getChildren()
                .setAll(
                        errors.isEmpty()
                                ? List.of(ExportStanding.allowed(submission(), false))
                                : ExportStanding.refusal(errors, () -> {
                                    dialogs.close();
                                    goToFirstError.run();
                                }));
    }

    private static Label under(String words) {
        Label label = ExportStanding.wrapped(words);
        label.getStyleClass().add("under-choice");
        return label;
    }
}
