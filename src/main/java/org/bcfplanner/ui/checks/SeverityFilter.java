package org.bcfplanner.ui.checks;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.bcfplanner.ui.kit.Icons;

/** How many findings there are of each severity and how many are accepted, and a way to list one kind only. */
final class SeverityFilter extends HBox {
    /** How many characters of counts there is room for in words. */
    private static final int ROOM = 26;

    private final ChecksModel model;
    private final Map<Listing, ToggleButton> segments = new EnumMap<>(Listing.class);

    SeverityFilter(ChecksModel model) {
        this.model = model;
        getStyleClass().add("segmented");
        setMaxWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Listing listing : Listing.values()) {
            segments.put(listing, segment(listing, group));
        }
        getChildren().addAll(segments.values());
    }

    /** Severities are counted in figures alone where their words would leave no room for the accepted ones. */
    void show() {
        boolean accepted = model.count(Listing.ACCEPTED) > 0 || model.filter() == Listing.ACCEPTED;
        int length = Listing.SEVERITIES.stream()
                .mapToInt(each -> each.counted(model.count(each)).length())
                .sum();
        boolean brief = accepted || length > ROOM;
        segments.forEach((listing, button) -> {
            button.setSelected(listing == model.filter());
            if (listing != Listing.ALL) {
                long count = model.count(listing);
                String words = listing.counted(count);
                button.setText(brief && listing != Listing.ACCEPTED ? Long.toString(count) : words);
                button.setAccessibleText(words);
                button.setTooltip(brief ? new Tooltip(words) : null);
            }
        });
        ToggleButton last = segments.get(Listing.ACCEPTED);
        if (last != null) {
            last.setVisible(accepted);
            last.setManaged(accepted);
        }
    }

    private ToggleButton segment(Listing listing, ToggleGroup group) {
        ToggleButton button = new ToggleButton("All");
        button.setId("list-" + listing.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().add("segment");
        button.setMinWidth(USE_PREF_SIZE);
        if (listing != Listing.ALL) {
            button.setGraphic(Icons.of(listing.icon(), 12, listing.style()));
        }
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.filter(listing);
        });
        return button;
    }
}
