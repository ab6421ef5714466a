package org.bcfplanner.ui.metrics;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.Acceptances;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.tables.AsideCard;

/** What the checks find in the selected metric, with what may be done about it. */
final class FindingsCard extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MetricsModel model;
    private final Map<String, String> reasons = new HashMap<>();
    private Runnable onDealtWith = () -> {};
    private List<Finding> shown = List.of();
    private List<Acceptances.Standing> standing = List.of();

    FindingsCard(MetricsModel model) {
        this.model = model;
        getStyleClass().add("metric-findings");
    }

    /** Run when a finding has been dealt with, and what had the focus is gone. */
    void onDealtWith(Runnable goBack) {
        onDealtWith = goBack;
    }

    /**
     * Findings that are shown already stay as they are, with a reason that is being written.
     *
     * @param kept what stands by acceptance; it may be among the findings until the checks have run again
     */
    void show(List<Finding> findings, List<Acceptances.Standing> kept) {
        Set<String> accepted =
                kept.stream().map(each -> each.finding().fingerprint()).collect(Collectors.toSet());
        List<Finding> open = findings.stream()
                .filter(each -> !accepted.contains(each.fingerprint()))
                .toList();
        if (!open.equals(shown) || !kept.equals(standing)) {
            shown = open;
            standing = List.copyOf(kept);
            fill();
        }
        boolean any = !shown.isEmpty() || !standing.isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private void fill() {
        getChildren().setAll(shown.stream().map(this::card).toList());
        standing.forEach(each -> getChildren().add(kept(each)));
    }

    /** What somebody let stand, with the reason; it can be thought better of. */
    private Node kept(Acceptances.Standing each) {
        Finding finding = each.finding();
        String by = Stream.of(
                        each.acceptance().author(), DAY.format(each.acceptance().acceptedOn()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        String what = finding.keeps().isEmpty() ? "Accepted: " : "Kept: ";
        VBox words = new VBox(
                4,
                AsideCard.wrapped(what + finding.heading(), "strong"),
                AsideCard.wrapped(each.acceptance().reason().written(), "small", "kept-reason"),
                AsideCard.wrapped(by, "small", "fg-muted"),
                new FlowPane(6, 6, chip("Withdraw", "withdraw", () -> {
                    model.withdraw(finding);
                    onDealtWith.run();
                })));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(10, Icons.of("bi-check-circle-fill", 14, "fg-success"), words);
        card.getStyleClass().addAll("banner", "metric-finding", "metric-kept", "done");
        return card;
    }

    private Node card(Finding finding) {
        VBox words = new VBox(
                4, AsideCard.wrapped(finding.heading(), "strong"), AsideCard.wrapped(finding.reason(), "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(6, 6);
        if (reasons.containsKey(finding.fingerprint())) {
            words.getChildren().add(reason(finding));
            return card(finding, words);
        }
        for (Repair repair : finding.repairs()) {
            buttons.getChildren().add(chip(repair.label(), "repair", () -> {
                model.session().apply(repair.edit());
                onDealtWith.run();
            }));
        }
        if (Acceptances.canAccept(finding)) {
            buttons.getChildren().add(chip(Acceptances.words(finding), "accept", () -> {
                reasons.put(finding.fingerprint(), "");
                fill();
                applyCss(); // a field that gets its skin only later would select, and so lose, what is typed first
                lookupAll(".metric-reason").stream().findFirst().ifPresent(Node::requestFocus);
            }));
        }
        if (!buttons.getChildren().isEmpty()) {
            words.getChildren().add(buttons);
        }
        return card(finding, words);
    }

    private static HBox card(Finding finding, VBox words) {
        HBox card = new HBox(10, icon(finding.severity(), 14), words);
        card.getStyleClass().addAll("banner", "metric-finding", style(finding.severity()));
        return card;
    }

    private VBox reason(Finding finding) {
        String key = finding.fingerprint();
        TextField input = new TextField(reasons.getOrDefault(key, ""));
        input.getStyleClass().add("metric-reason");
        input.setPromptText("Why it may stand");
        VBox box = Parts.boundedField("Why it may stand", input, Typing.SHORT_TEXT);
        input.textProperty().addListener((property, was, is) -> reasons.put(key, is));
        String what = finding.keeps().isEmpty() ? "Accept" : "Keep " + finding.keeps();
        Button accept = chip(what, "confirm-accept", () -> accept(finding));
        accept.setDisable(input.getText().isBlank());
        input.textProperty().addListener((property, was, is) -> accept.setDisable(is.isBlank()));
        input.setOnAction(event -> accept.fire());
        box.getChildren().add(new HBox(6, accept, chip("Cancel", "leave-accept", () -> leave(key))));
        box.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                leave(key);
                pressed.consume();
            }
        });
        return box;
    }

    private void leave(String key) {
        reasons.remove(key);
        fill();
        onDealtWith.run();
    }

    private void accept(Finding finding) {
        String reason = reasons.getOrDefault(finding.fingerprint(), "");
        reasons.remove(finding.fingerprint());
        model.accept(finding, reason);
        onDealtWith.run();
    }

    private static Button chip(String words, String style, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().addAll("chip", style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Node icon(Severity severity, int size) {
        return switch (severity) {
            case ERROR -> Icons.of("bi-x-octagon-fill", size, "fg-danger");
            case WARNING -> Icons.of("bi-exclamation-triangle-fill", size, "fg-warning");
            case NOTE -> Icons.of("bi-info-circle-fill", size, "fg-accent");
        };
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "danger";
            case WARNING -> "warning";
            case NOTE -> "noted";
        };
    }
}
