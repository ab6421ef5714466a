package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.bcfplanner.Program;
import org.bcfplanner.change.Diff;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.PlanStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sending for contribution, sending back and taking back from the command line, in two libraries. */
class ContributionCommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Plan plan = ThurrockPlan.plan();
    private final String title = plan.details().title();
    private String sent = "";
    private String back = "";

    @BeforeEach
    void send() {
        sent = folder.resolve("sent.bcfplan").toString();
        back = folder.resolve("back.bcfplan").toString();
        try (PlanStore store = Program.tools(folder.resolve("here")).library().open()) {
            store.add(plan, "Programme lead", "New plan").join();
        }
        assertThat(run(
                        "here",
                        "send",
                        title,
                        "--to",
                        sent,
                        "--for",
                        "Head of finance",
                        "--role",
                        "finance",
                        "--sections",
                        "finance,risks",
                        "--message",
                        "Please check",
                        "--due",
                        "2014-02-14"))
                .as(err.toString())
                .isZero();
        assertThat(run("there", "import", sent)).isZero();
    }

    @Test
    void aCopyGoesAndComesBack() {
        edit("there", scheme -> scheme.withLeadProvider("Of finance").withFundingSource("A grant"));
        edit("here", scheme -> scheme.withFundingSource("Our own"));
        assertThat(run("there", "send-back", title, "--to", back)).isZero();

        assertThat(run("here", "take-back", title, back, "--preview")).isZero();
        assertThat(out.toString()).contains("1 scheme");
        assertThat(run("here", "take-back", title, back)).isEqualTo(1);
        assertThat(out.toString()).contains("\"field\": \"Source of funding\"").contains("\"theirs\": \"A grant\"");
        assertThat(caretrak("here").leadProvider()).isEqualTo("Of finance");
        assertThat(caretrak("here").fundingSource()).isEqualTo("Our own");

        assertThat(run("here", "take-back", title, back)).isEqualTo(2);
        assertThat(err.toString()).contains("was taken back on").hasLineCount(1);
    }

    @Test
    void aSectionIsLeft() {
        edit("there", scheme -> scheme.withLeadProvider("Of finance"));
        assertThat(run("there", "send-back", title, "--to", back)).isZero();
        assertThat(run("here", "take-back", title, back, "--leave", "schemes")).isZero();
        assertThat(caretrak("here").leadProvider()).isEqualTo(caretrak(plan).leadProvider());
    }

    @Test
    void whatCannotBeIsASentence() {
        refused(
                "--role does not know “boss”. Nothing was written.",
                "send",
                title,
                "--to",
                back,
                "--for",
                "X",
                "--role",
                "boss");
        refused("--sections does not know “money”", "send", title, "--to", back, "--for", "X", "--sections", "money");
        refused("--for names nobody", "send", title, "--to", back, "--for", " ");
        refused("Nobody asked for a contribution", "send-back", title, "--to", back);
    }

    private void refused(String sentence, String... args) {
        assertThat(run("here", args)).isEqualTo(2);
        assertThat(err.toString()).startsWith("bcf: ").contains(sentence).hasLineCount(1);
        assertThat(Path.of(back)).doesNotExist();
    }

    private void edit(String library, java.util.function.UnaryOperator<Scheme> change) {
        try (PlanStore store = Program.tools(folder.resolve(library)).library().open()) {
            Plan before = store.load(plan.id());
            Plan after = before.withSchemes(rows -> rows.with(change.apply(caretrak(before))));
            store.write(new Entry(
                            plan.id(),
                            java.time.Instant.now(),
                            Author.of("Somebody"),
                            "change",
                            Diff.between(before, after)))
                    .join();
        }
    }

    private Scheme caretrak(String library) {
        try (PlanStore store = Program.tools(folder.resolve(library)).library().open()) {
            return caretrak(store.load(plan.id()));
        }
    }

    private static Scheme caretrak(Plan plan) {
        return plan.schemes().stream()
                .filter(scheme -> scheme.name().equals("Caretrak"))
                .findFirst()
                .orElseThrow();
    }

    private int run(String library, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Path chosen = folder.resolve(library);
        return new CommandLineProgram(
                        other -> Program.tools(other == null ? chosen : other),
                        new NoScreen(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .run(args);
    }
}
