package org.bcfplanner.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.edition.Severity;

/** A field under its label that says, under itself, what was understood and what the checks find in it. */
public final class ToldField {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private final TextInputControl input;
    private final Label told = Parts.label("", "fg-muted", "small", "told");
    private final VBox view;

    /** @param most how many characters it holds */
    public ToldField(String label, TextInputControl input, int most) {
        this.input = input;
        this.view = Parts.boundedField(label, input, most);
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        view.getChildren().add(told);
    }

    public TextInputControl input() {
        return input;
    }

    public VBox view() {
        return view;
    }

    /** A field that already says the same is left alone, so the caret stays. */
    public void set(String text) {
        if (!input.getText().equals(text)) {
            input.setText(text);
        }
    }

    /**
     * Says the same to the eye and to a screen reader.
     *
     * @param understood what was made of what is typed; empty where that goes without saying
     * @param found      what the checks find in it
     */
    public void tell(String understood, List<Finding> found) {
        Optional<Severity> gravest = found.stream().map(Finding::severity).min(Comparator.naturalOrder());
        List<String> said = new ArrayList<>();
        if (!understood.isEmpty()) {
            said.add(understood);
        }
        found.forEach(each -> said.add(words(each)));
        told.setText(String.join("\n", said));
        told.setGraphic(gravest.map(ToldField::icon).orElse(null));
        input.setAccessibleHelp(told.getText());
        input.pseudoClassStateChanged(REFUSED, gravest.equals(Optional.of(Severity.ERROR)));
        input.pseudoClassStateChanged(WARNED, gravest.equals(Optional.of(Severity.WARNING)));
    }

    /** A finding as a sentence or two. */
    public static String words(Finding finding) {
        return (finding.heading() + ". " + finding.reason()).strip();
    }

    /** The mark of a severity. */
    public static Node icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icons.of("bi-x-octagon-fill", 12, "fg-danger");
            case WARNING -> Icons.of("bi-exclamation-triangle-fill", 12, "fg-warning");
            case NOTE -> Icons.of("bi-info-circle-fill", 12, "fg-accent");
        };
    }
}
