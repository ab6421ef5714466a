package org.bcfplanner.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.RowActions;
import org.bcfplanner.ui.tables.FindingNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables among the texts, without a toolkit, on the sample plan: ten documents and five principles. */
class TextsModelTest {
    private final Plan sample = ThurrockPlan.plan();
    private final PlanSession session = new PlanSession(
            sample,
            entry -> CompletableFuture.completedFuture(null),
            Runnable::run,
            Clock.systemUTC(),
            "Lead commissioner");
    private final TextsModel<RelatedDocument> documents =
            new TextsModel<>(session, IdSource.seeded(5), new DocumentsTable());
    private final TextsModel<VisionRow> vision = new TextsModel<>(session, IdSource.seeded(6), new VisionTable());

    @Test
    void theRowsAreThoseOfThePlanInTheirOrder() {
        assertThat(documents.sheet().rows()).hasSize(10);
        assertThat(titles().getFirst()).isEqualTo("Joint Health and Wellbeing Strategy");
        assertThat(vision.sheet().rows()).hasSize(5);
    }

    @Test
    void whatIsTypedIsOneStepAndCanBeTakenBack() {
        String row = row(0);
        documents.change(List.of(
                new CellChange(new Cell(row, "synopsis"), "What it says ¶ and for whom"),
                new CellChange(new Cell(row, "link"), " https://example.org/strategy ")));
        RelatedDocument changed = document(row);
        assertThat(changed.synopsis()).isEqualTo(new Text("What it says\nand for whom"));
        assertThat(changed.link()).isEqualTo("https://example.org/strategy");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void whatAFieldOfOneLineShowsGivesTheSameTextBack() {
        String row = row(0);
        documents.change(List.of(new CellChange(new Cell(row, "synopsis"), "One\n\nTwo")));
        Column<TextRow<RelatedDocument>> synopsis = column("synopsis");
        String shown =
                synopsis.editText().apply(documents.sheet().rows().getFirst().value());
        assertThat(shown).doesNotContain("\n");
        Plan before = session.plan();
        documents.change(List.of(new CellChange(new Cell(row, "synopsis"), shown)));
        assertThat(session.plan()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "https://example.org/plan.pdf", "http://example.org", "mailto:board@example.org"})
    void aLinkThatOthersCanFollowIsTaken(String link) {
        assertThat(Links.refusal(link)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file:///home/plan.docx | cannot be followed by others",
                "C:\\plans\\draft.docx | cannot be followed by others",
                "javascript:alert(1) | cannot be followed by others",
                "https:// | cannot be followed by others",
                "mailto:nobody | cannot be followed by others",
                "www.example.org/plan | as https://www.example.org/plan"
            })
    void anyOtherIsRefusedWithASentence(String link, String sentence) {
        assertThat(column("link")
                        .refusal()
                        .apply(documents.sheet().rows().getFirst().value(), link))
                .hasValueSatisfying(refusal -> assertThat(refusal).contains(sentence));
    }

    @Test
    void rowsAreAddedMovedDuplicatedAndRemoved() {
        RowActions rows = documents.rowActions();
        String second = rows.insertAfter(Optional.of(row(0))).orElseThrow();
        assertThat(row(1)).isEqualTo(second);
        assertThat(session.undoLabel()).hasValue("add a document");
        documents.change(List.of(new CellChange(new Cell(second, "title"), "Carers' strategy")));
        assertThat(session.undoLabel()).hasValue("change a document, Document or information title");
        rows.move(List.of(second), -1);
        assertThat(row(0)).isEqualTo(second);
        rows.move(List.of(second), -1);
        assertThat(row(0)).isEqualTo(second);
        rows.duplicate(List.of(second));
        assertThat(titles().subList(0, 2)).containsExactly("Carers' strategy", "Carers' strategy");
        rows.remove(List.of(row(0), row(1)));
        assertThat(titles()).hasSize(10).doesNotContain("Carers' strategy");
        for (int i = 0; i < 5; i++) {
            session.undo();
        }
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void severalRowsMoveTogether() {
        List<String> before = titles();
        documents.rowActions().move(List.of(row(0), row(1)), 1);
        assertThat(titles().subList(0, 3)).containsExactly(before.get(2), before.get(0), before.get(1));
    }

    @Test
    void aPasteBeyondTheLastRowAddsRowsInOneStep() {
        vision.add(
                2,
                List.of(
                        new CellChange(new Cell(Paste.newRow(0), "principle"), "Close to home"),
                        new CellChange(new Cell(Paste.newRow(1), "change"), "More at home\nless in hospital")));
        assertThat(vision.sheet().rows()).hasSize(7);
        VisionRow last = vision.sheet().rows().getLast().value().row();
        assertThat(last.change()).isEqualTo(new Text("More at home\nless in hospital"));
        assertThat(session.undoLabel()).hasValue("paste with 2 new principles");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void whatTheChecksFindIsMarkedInItsCells() {
        Map<Cell, ?> inDocuments = FindingNotes.of(Checks.of(sample).findings(), documents::cell);
        assertThat(inDocuments.keySet())
                .hasSize(10)
                .allMatch(cell -> cell.column().equals("synopsis"));
        Map<Cell, ?> inVision = FindingNotes.of(Checks.of(sample).findings(), vision::cell);
        assertThat(inVision.keySet())
                .hasSize(10)
                .allMatch(cell -> !cell.column().equals("principle"));
    }

    @Test
    void aFindingOfAWholeColumnIsAtTheFirstRowThatHasNothingThere() {
        documents.change(List.of(new CellChange(new Cell(row(0), "synopsis"), "What it says")));
        assertThat(documents.cell(new Place.Column("related_document", "synopsis")))
                .hasValue(new Cell(row(1), "synopsis"));
    }

    private Column<TextRow<RelatedDocument>> column(String id) {
        return documents.columns().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String row(int place) {
        return documents.sheet().rows().get(place).id();
    }

    private RelatedDocument document(String row) {
        return session.plan().documents().find(Id.<RelatedDocument>of(row)).orElseThrow();
    }

    private List<String> titles() {
        return documents.sheet().rows().stream().map(row -> row.value().title()).toList();
    }
}
