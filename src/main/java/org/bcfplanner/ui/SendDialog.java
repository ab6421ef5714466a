package org.bcfplanner.ui;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.outcome.SectionsOfPlan;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.SubmissionName;
import org.bcfplanner.session.Contributions;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** Asks who is asked for what, and writes the copy for them. */
final class SendDialog {
    private final Desk desk;
    private final Plan plan;
    private final TextField post = new TextField();
    private final Map<Section, CheckBox> sections = new EnumMap<>(Section.class);
    private final TextArea message = new TextArea();
    private final DatePicker due = new DatePicker();
    private final Label refused = Parts.label("", "fg-danger", "small");
    private final Button confirm = new Button("Save the copy…");
    private final RoleChoice role = new RoleChoice("send-role", "Their part", null);

    private SendDialog(Desk desk, Plan plan) {
        this.desk = desk;
        this.plan = plan;
    }

    /** @param plan as it is on disk */
    static void ask(Desk desk, Plan plan) {
        new SendDialog(desk, plan).show();
    }

    private void show() {
        post.setId("send-for");
        post.setPromptText("The post held: Head of finance");
        message.setId("send-message");
        message.setPrefRowCount(3);
        message.setWrapText(true);
        due.setId("send-due");
        due.setPromptText("No day named");
        refused.setId("send-refused");
        refused.setWrapText(true);
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        Label about = Parts.label(
                "A copy of this plan is saved as a file for you to send. It opens at what they are asked about; the rest is"
                        + " shown, and kept from slips as a courtesy, not locked. When it comes back, “Take back a copy”"
                        + " brings in what they changed.",
                "fg-muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        confirm.setId("confirm-send");
        confirm.disableProperty().bind(post.textProperty().map(String::isBlank).orElse(true));
        confirm.setOnAction(event -> save());
        VBox body = new VBox(
                12,
                about,
                Parts.boundedField("For", post, Typing.SHORT_TEXT),
                Parts.field("Their part", role.control()),
                Parts.field("What they are asked about; everything if nothing is chosen", boxes()),
                Parts.boundedField("Message", message, Typing.LONG_TEXT),
                Parts.field("Wanted back by", due),
                refused);
        desk.dialogs().ask("Send for contribution", body, confirm);
    }

    private FlowPane boxes() {
        FlowPane boxes = new FlowPane(14, 6);
        for (Section each : SectionsOfPlan.of(plan, Editions.get(plan.details().edition()), Set.of())) {
            CheckBox box = new CheckBox(each.label());
            box.setId("send-" + each.name());
            sections.put(each, box);
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private void save() {
        Optional<LocalDate> day = day();
        if (day.isEmpty() && !due.getEditor().getText().isBlank()) {
            refused.setText("“" + due.getEditor().getText() + "” is no day. Write it as "
                    + due.getConverter().toString(LocalDate.now(ZoneId.systemDefault())) + ", or leave it empty.");
            due.requestFocus();
            return;
        }
        Asked asked = new Asked(
                desk.tools().who(),
                new Author(post.getText().strip(), role.chosen()),
                chosen(),
                message.getText().strip(),
                day.orElse(null),
                Instant.now());
        desk.dialogs().close();
        String name = SubmissionName.start(plan.details().title()) + " - for "
                + post.getText().strip();
        desk.files()
                .save("Save the copy", SubmissionName.start(name), "BCF plan", "bcfplan")
                .ifPresent(file -> write(asked, file));
    }

    private void write(Asked asked, Path file) {
        Contributions contributions = new Contributions(
                desk.store(), desk.tools().files(), desk.tools().ids());
        PlanDialogs.write(desk, "Saving the copy", file, () -> contributions.send(plan.id(), asked, file));
    }

    private List<String> chosen() {
        List<String> chosen = new ArrayList<>();
        sections.forEach((section, box) -> {
            if (box.isSelected()) {
                chosen.add(section.name());
            }
        });
        return chosen;
    }

    /** What stands in the field, also where it was typed and not left yet. */
    private Optional<LocalDate> day() {
        String typed = due.getEditor().getText();
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(due.getConverter().fromString(typed));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
