package org.bcfplanner.ui.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.review.Acceptance;
import org.bcfplanner.ui.kit.InView;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** The cards of the findings, and what is done on them. Reasons that are being written stay until they are done with. */
final class FindingList extends ListView<CardRow> implements FindingCard.Doings {
    private final ChecksModel model;
    private final ChecksPane.Surroundings around;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Label nothing = Parts.label("", "fg-muted");
    private @Nullable String inView;
    private boolean showing;

    FindingList(ChecksModel model, ChecksPane.Surroundings around) {
        this.model = model;
        this.around = around;
        nothing.setWrapText(true);
        getStyleClass().addAll("findings", "edge-to-edge");
        setId("findings");
        setAccessibleText("Findings");
        setPlaceholder(nothing);
        setCellFactory(ignored -> new FindingCell(this, this));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                inView = is.key();
                model.select(is.listed().finding());
            }
        });
    }

    /** Shows what the model now lists. The chosen card stays chosen, or the one that is now in its place. */
    void show() {
        boolean within = showing;
        showing = true;
        Optional<String> chosen =
                Optional.ofNullable(getSelectionModel().getSelectedItem()).map(CardRow::key);
        int place = getSelectionModel().getSelectedIndex();
        replace(rows());
        Optional<String> current = model.current().map(Listed::key).filter(key -> !key.equals(inView));
        current.or(() -> chosen).ifPresent(key -> choose(key, place));
        current.ifPresent(key -> {
            inView = key;
            scrollTo(getSelectionModel().getSelectedIndex());
        });
        nothing.setText(words());
        showing = within;
    }

    /** Puts the focus on the list. */
    void enter() {
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
        requestFocus();
    }

    @Override
    public void goTo(Finding finding) {
        pick(finding);
        around.goTo(finding);
    }

    @Override
    public void repair(Repair repair) {
        model.repair(repair);
    }

    @Override
    public void openForm(Listed listed) {
        String before =
                listed.lapsed().map(Acceptance::reason).map(Object::toString).orElse("");
        drafts.putIfAbsent(listed.key(), new Draft(before));
        pick(listed.finding());
        bringForm(Objects.requireNonNull(drafts.get(listed.key())));
    }

    /** With large text a form may come to stand below the list; it takes the focus as soon as it is in it. */
    private void bringForm(Draft draft) {
        InView.afterLayout(
                getScene(),
                () -> Platform.runLater(() -> {
                    if (draft.awaitsFocus().get()) {
                        scrollTo(getSelectionModel().getSelectedIndex());
                    }
                }));
    }

    @Override
    public void accept(Finding finding, Draft draft) {
        try {
            model.accept(finding, draft.reason().get());
            leaveForm(finding);
        } catch (Problem problem) {
            draft.problem().set(problem.getMessage());
        }
    }

    @Override
    public void leaveForm(Finding finding) {
        drafts.remove(Listed.key(finding));
        requestFocus();
        show();
    }

    @Override
    public void withdraw(Finding finding) {
        pick(finding);
        model.withdraw(finding);
        requestFocus();
    }

    @Override
    public Optional<String> refusalToGo(Finding finding) {
        return around.refusalToGo(finding);
    }

    /** Makes a finding that is in view the current one, without moving the list. */
    private void pick(Finding finding) {
        showing = true;
        inView = Listed.key(finding);
        choose(inView, getSelectionModel().getSelectedIndex());
        showing = false;
        model.select(finding);
    }

    private void pressed(KeyEvent key) {
        CardRow chosen = getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        Listed listed = chosen.listed();
        if (key.getCode() == KeyCode.ENTER) {
            if (key.isShortcutDown()) {
                listed.finding().repairs().stream().findFirst().ifPresent(this::repair);
            } else if (!key.isShiftDown()) {
                goTo(listed.finding());
            } else if (listed.canBeAccepted()) {
                openForm(listed);
            }
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && !listed.isOpen()) {
            withdraw(listed.finding());
            key.consume();
        }
    }

    private List<CardRow> rows() {
        boolean several = model.scope().isEmpty();
        List<CardRow> rows = new ArrayList<>();
        @Nullable Section last = null;
        for (Listed each : model.listed()) {
            Section section = each.finding().section();
            Optional<Draft> draft =
                    each.canBeAccepted() ? Optional.ofNullable(drafts.get(each.key())) : Optional.empty();
            rows.add(new CardRow(each, draft, several && section != last ? Optional.of(section) : Optional.empty()));
            last = section;
        }
        return rows;
    }

    /** Puts other rows in only where they are others, so that all other cards stay as they are. */
    private void replace(List<CardRow> rows) {
        List<CardRow> items = getItems();
        int start = 0;
        while (start < Math.min(items.size(), rows.size()) && items.get(start).equals(rows.get(start))) {
            start++;
        }
        int same = 0;
        while (same < Math.min(items.size(), rows.size()) - start
                && items.get(items.size() - 1 - same).equals(rows.get(rows.size() - 1 - same))) {
            same++;
        }
        List<CardRow> fresh = rows.subList(start, rows.size() - same);
        if (items.size() == rows.size()) {
            for (int i = 0; i < fresh.size(); i++) {
                items.set(start + i, fresh.get(i));
            }
        } else {
            items.subList(start, items.size() - same).clear();
            items.addAll(start, fresh);
        }
    }

    private void choose(String key, int place) {
        int at = getItems().stream().map(CardRow::key).toList().indexOf(key);
        int to = at >= 0 ? at : Math.min(place, getItems().size() - 1);
        if (to >= 0 && to != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().clearAndSelect(to);
        }
    }

    private String words() {
        if (model.checks().isEmpty()) {
            return "Checking…";
        }
        if (model.filter() != Listing.ALL) {
            return model.filter().none();
        }
        return model.scope().isPresent()
                ? "Nothing to do here. “Whole plan” lists the other sections."
                : "Nothing to do: every check passes.";
    }
}
