package org.bcfplanner.ui.narrative;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.LeftOver;
import org.bcfplanner.edition.NarrativeTables.Prompt;
import org.bcfplanner.edition.NarrativeTables.Wanted;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.ConditionAnswer.Answer;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.kit.WrappingRow;
import org.bcfplanner.ui.prose.ProseEditor;

/** A prompt of a national condition: yes or no where that is asked, a text, where it can be seen, and by when. */
final class PromptCard extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final NarrativeModel model;
    private final Prompt prompt;
    private final Segmented<Answer> answer =
            new Segmented<>("Answer", List.of(Answer.YES, Answer.NO, Answer.NOT_APPLICABLE), Answer::label);
    private final ProseEditor editor;
    private final TextArea evidence = new TextArea();
    private final TextField byWhen = new TextField();
    private final Label day = Parts.label("", "fg-muted", "small");
    private final Label idle = Parts.label("", "fg-muted");
    private final Label words = Parts.label("", "fg-muted", "small");
    private final VBox fields = new VBox(12);
    private boolean showing;

    PromptCard(NarrativeModel model, Asked chapter, Prompt prompt, double scale) {
        super(10);
        this.model = model;
        this.prompt = prompt;
        this.editor = new ProseEditor(prompt.prompt(), model.ids(), LeftOver::in, scale).asHighAsItsText();
        getStyleClass().add("prompt-card");
        editor.setId("text-" + prompt.key());
        answer.setId("answer-" + prompt.key());
        evidence.setId("evidence-" + prompt.key());
        byWhen.setId("by-when-" + prompt.key());
        Label asked = Parts.label(prompt.prompt(), "strong");
        asked.setWrapText(true);
        idle.setWrapText(true);
        getChildren().addAll(asked, idle, fields);
        if (prompt.answer() == Wanted.YES_NO) {
            fields.getChildren().add(new HBox(answer));
        }
        VBox text = new VBox(4, editor, words);
        text.getStyleClass().add("prompt-text");
        fields.getChildren().addAll(text, beside(scale));
        editor.onEdit((doing, passages) -> model.write(chapter, prompt.key(), doing, passages));
        answer.onChoice(chosen -> model.answer(prompt.key(), "an answer", each -> each.with(chosen)));
        bind(evidence, typed -> model.answer(prompt.key(), "evidence", each -> each.withEvidence(Text.parse(typed))));
        bind(byWhen, typed -> model.answer(prompt.key(), "a date", each -> each.byWhen(PrintedDate.read(typed))));
    }

    private WrappingRow beside(double scale) {
        evidence.setWrapText(true);
        evidence.setPrefRowCount(2);
        VBox seen = Parts.boundedField("Evidence: where it can be seen", evidence, Typing.LONG_TEXT);
        VBox when = Parts.boundedField("By when", byWhen, Typing.SHORT_TEXT);
        day.managedProperty().bind(day.textProperty().isNotEmpty());
        when.getChildren().add(day);
        return new WrappingRow(Parts.sized(seen, scale, 220, 360), Parts.sized(when, scale, 150, 200));
    }

    private void bind(TextInputControl input, Consumer<String> type) {
        input.textProperty().addListener((property, was, is) -> {
            if (!showing) {
                type.accept(is);
            }
        });
        input.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.session().endTyping();
            }
        });
    }

    String key() {
        return prompt.key();
    }

    ProseEditor editor() {
        return editor;
    }

    void show() {
        showing = true;
        ConditionAnswer now = model.answer(prompt.key());
        answer.choose(now.answer() == Answer.NOT_STATED ? null : now.answer());
        set(evidence, now.evidence().written());
        set(byWhen, now.byWhen().words());
        day.setText(now.byWhen().date() == null ? "" : DAY.format(now.byWhen().date()));
        boolean met =
                !prompt.unless().isEmpty() && model.answer(prompt.unless()).answer() == Answer.YES;
        boolean said = !now.equals(ConditionAnswer.to(prompt.key()))
                || !model.prose(prompt.key()).isBlank();
        idle.setText(
                !met
                        ? ""
                        : said
                                ? "The question before is answered with yes, and yet something is said here."
                                : "Nothing to say here: the question before is answered with yes.");
        idle.setManaged(met);
        idle.setVisible(met);
        fields.setManaged(!met || said);
        fields.setVisible(!met || said);
        editor.show(prompt.key(), model.prose(prompt.key()));
        showing = false;
        looked();
    }

    void looked() {
        int left = editor.leftIn();
        words.setText(String.format(Locale.UK, "%,d words", editor.prose().words())
                + (left == 0 ? "" : left == 1 ? " · 1 placeholder left" : " · " + left + " placeholders left"));
    }

    private static void set(TextInputControl input, String text) {
        if (!input.getText().equals(text)) {
            input.setText(text);
        }
    }

    void enter() {
        if (prompt.answer() == Wanted.YES_NO) {
            answer.chosenButton().requestFocus();
        } else {
            editor.enter();
        }
    }

    /** Puts the focus on a component of the answer. */
    void focus(String component) {
        switch (component) {
            case "evidence" -> evidence.requestFocus();
            case "byWhen" -> byWhen.requestFocus();
            default -> enter();
        }
    }

    void commit() {
        editor.commit();
        model.session().endTyping();
    }
}
