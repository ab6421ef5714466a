package org.bcfplanner.ui.narrative;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The schemes as the document prints them below a text, each with its words and the way to its narrative. */
final class SchemeLinks implements Body {
    private final NarrativeModel model;
    private final Consumer<Place> go;
    private final Label count = Parts.label("", "fg-muted");
    private final VBox rows = new VBox();
    private final VBox view;
    private List<Row> shown = List.of();

    /** What a row says. */
    private record Row(Scheme scheme, int words) {}

    /** @param go goes to a place in the schemes */
    SchemeLinks(NarrativeModel model, Consumer<Place> go) {
        this.model = model;
        this.go = go;
        rows.setId("scheme-links");
        HBox heading = new HBox(8, Parts.fixed("Schemes", "strong"), count);
        heading.getStyleClass().add("scheme-links-heading");
        Label told =
                Parts.label("The document prints them behind the text above, each with its narrative.", "fg-muted");
        told.setWrapText(true);
        view = new VBox(4, heading, told, rows);
        view.getStyleClass().addAll("panel", "scheme-links");
        view.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void show() {
        Map<String, Prose> texts = Prose.bySection(model.plan().passages());
        List<Row> now = model.schemes().stream()
                .map(each -> new Row(
                        each, texts.getOrDefault(each.section(), Prose.EMPTY).words()))
                .toList();
        count.setText(now.isEmpty() ? "None yet" : Integer.toString(now.size()));
        if (!now.equals(shown)) {
            shown = now;
            rows.getChildren().setAll(now.stream().map(this::row).toList());
        }
    }

    private HBox row(Row row) {
        Scheme scheme = row.scheme();
        String name = scheme.name().isBlank() ? "A scheme without a name" : scheme.name();
        String words = row.words() == 0
                ? "No narrative"
                : String.format(Locale.UK, row.words() == 1 ? "%,d word" : "%,d words", row.words());
        Button link = new Button(name);
        link.getStyleClass().addAll("link", "scheme-link");
        link.setMinWidth(0);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setTooltip(new Tooltip(name));
        link.setAccessibleText("Go to the narrative of " + name + ", " + words);
        link.setOnAction(event -> go.accept(new Place.Cell("scheme", scheme.id().value(), Scheme.NARRATIVE)));
        HBox.setHgrow(link, Priority.ALWAYS);
        HBox line = new HBox(
                8,
                Parts.fixed(scheme.number(), "outline-number"),
                link,
                Parts.fixed(words, "fg-muted", "small"),
                Icons.of("bi-arrow-right-short", 12, "fg-accent"));
        line.getStyleClass().add(scheme.parent() == null ? "scheme-link-row" : "sub-scheme-link-row");
        return line;
    }

    @Override
    public void enter() {
        rows.lookupAll(".scheme-link").stream().findFirst().ifPresent(link -> link.requestFocus());
    }
}
