package org.bcfplanner.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.ui.kit.Icons;

/** How many findings there are of each severity, and a way to list one only. */
final class SeverityFilter extends HBox {
    private final ChecksModel model;
    private final List<Segment> segments = new ArrayList<>();

    private record Segment(Optional<Severity> severity, ToggleButton button) {}

    SeverityFilter(ChecksModel model) {
        this.model = model;
        getStyleClass().add("segmented");
        setMaxWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        add(Optional.empty(), group);
        for (Severity severity : Severity.values()) {
            add(Optional.of(severity), group);
        }
        segments.getFirst().button().setSelected(true);
    }

    void show() {
        for (Segment segment : segments) {
            segment.button().setSelected(segment.severity().equals(model.filter()));
            segment.severity()
                    .ifPresent(severity -> segment.button().setText(counted(model.count(severity), severity)));
        }
    }

    /** {@code 4 errors}, {@code 1 note}. */
    static String counted(long count, Severity severity) {
        return count + " " + one(severity).toLowerCase(Locale.UK) + (count == 1 ? "" : "s");
    }

    /** {@code Error}. */
    static String one(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case NOTE -> "Note";
        };
    }

    private void add(Optional<Severity> severity, ToggleGroup group) {
        ToggleButton button = new ToggleButton("All");
        button.getStyleClass().add("segment");
        button.setMinWidth(USE_PREF_SIZE);
        severity.ifPresent(each -> button.setGraphic(Icons.of(FindingCard.icon(each), 12, FindingCard.style(each))));
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.filter(severity.orElse(null));
        });
        segments.add(new Segment(severity, button));
        getChildren().add(button);
    }
}
