package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;

/** Shows what a paste would do, asks about what is doubtful, and does it on confirmation. */
public final class PastePreview {
    private static final double TABLE_HEIGHT = 270;

    /** Headings and two rows. */
    private static final double LEAST_HEIGHT = 110;

    private static final double DECISIONS_HEIGHT = 136;

    private PastePreview() {}

    /** Asks about a paste in a dialog of the window. */
    public static <R> void ask(Dialogs dialogs, PasteRequest<R> request) {
        Paste paste = request.paste();
        Button confirm = new Button();
        confirm.setId("confirm-paste");
        PasteDecisions[] decisions = new PasteDecisions[1];
        Runnable tell = () -> {
            int cells = paste.changes().size()
                    + (decisions[0] == null ? 0 : decisions[0].chosen().size());
            confirm.setText("Paste " + count(cells, "cell"));
            confirm.setDisable(cells == 0);
        };
        decisions[0] = new PasteDecisions(paste.doubts(), tell);
        tell.run();
        confirm.setOnAction(event -> {
            List<CellChange> all = Stream.concat(paste.changes().stream(), decisions[0].chosen().stream())
                    .toList();
            dialogs.close();
            request.apply().accept(all);
        });
        Label where = Parts.label(where(request), "fg-muted");
        where.setWrapText(true);
        where.setMinHeight(Region.USE_PREF_SIZE);
        VBox body = new VBox(where, counts(paste), table(request));
        body.getStyleClass().add("paste-preview");
        if (!paste.doubts().isEmpty()) {
            ScrollPane scroll = new ScrollPane(decisions[0].view());
            scroll.getStyleClass().addAll("edge-to-edge", "panel");
            scroll.setFitToWidth(true);
            scroll.setMaxHeight(request.scale() * DECISIONS_HEIGHT);
            scroll.setMinHeight(request.scale() * DECISIONS_HEIGHT / 2);
            scroll.setFocusTraversable(false);
            body.getChildren().addAll(Parts.label("These cells need a decision", "strong"), scroll);
        }
        Label undo = Parts.label("One step to undo", "fg-muted");
        undo.setGraphic(Icons.of("bi-arrow-counterclockwise", 12));
        body.getChildren().add(undo);
        ScrollingPage page = new ScrollingPage(body);
        page.getStyleClass().add("wide");
        dialogs.ask(
                "Paste " + count(paste.height(), "row") + " and " + count(paste.width(), "column") + "?",
                page,
                confirm);
    }

    private static <R> Grid<PasteTable.Line> table(PasteRequest<R> request) {
        Grid<PasteTable.Line> table = PasteTable.of(request);
        double height = Math.min(request.scale() * TABLE_HEIGHT, table.fullHeight());
        table.setMinHeight(Math.min(height, request.scale() * LEAST_HEIGHT));
        table.setPrefHeight(height);
        table.setAccessibleText("What the paste would change");
        return table;
    }

    private static <R> String where(PasteRequest<R> request) {
        List<Column<R>> covered = request.covered();
        String first = covered.getFirst().fullTitle();
        String last = covered.getLast().fullTitle();
        return "From the clipboard into " + (covered.size() == 1 ? first : first + " to " + last)
                + ". Nothing has changed yet.";
    }

    private static HBox counts(Paste paste) {
        HBox counts = new HBox(8);
        counts.getStyleClass().add("paste-counts");
        add(counts, paste.changes().size(), count(paste.changes().size(), "cell") + " will change", "good");
        add(counts, paste.added(), count(paste.added(), "row") + " will be added", "good");
        add(counts, paste.doubts().size(), paste.doubts().size() + " cannot be read", "wrong");
        add(counts, paste.unchanged(), paste.unchanged() + " stay the same", "plain");
        add(counts, paste.skipped(), paste.skipped() + " have no cell to go to", "wrong");
        return counts;
    }

    private static void add(HBox counts, int number, String words, String style) {
        if (number > 0) {
            counts.getChildren().add(Parts.fixed(words, style));
        }
    }

    private static String count(int number, String thing) {
        return String.format(Locale.UK, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
