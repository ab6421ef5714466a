package org.bcfplanner.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.StrategyEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.ReportTables.Respect;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.Access;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.board.ReportField;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.ThurrockStrategy;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.board.Appendices.Listed;
import org.bcfplanner.ui.kit.Progress;
import org.junit.jupiter.api.Test;

class BoardModelTest {
    private final PlanSession session = session(ThurrockStrategy.plan());
    private final Plan sample = session.plan();
    private final BoardModel model = new BoardModel(session, IdSource.seeded(5));

    private static PlanSession session(Plan plan) {
        return new PlanSession(
                plan, entry -> CompletableFuture.completedFuture(null), Runnable::run, Clock.systemUTC(), "Clerk");
    }

    private static Plan blank() {
        return Plan.empty(Id.derivedFrom("blank"), Details.of("hws-2016", "", Unit.POUNDS));
    }

    @Test
    void labelsAndHeadingsAreThoseOfTheEdition() {
        assertThat(model.title()).isEqualTo("Summary Report");
        assertThat(model.lines().label(ReportField.ACCOUNTABLE_HEAD)).isEqualTo("Accountable Head of Service");
        assertThat(model.lines().words(Access.PUBLIC)).isEqualTo("This report is Public");
        assertThat(model.texts().sections().stream().map(ReportSection::called))
                .startsWith("Executive Summary", "1 Recommendation(s)")
                .endsWith("9 Appendices to the report")
                .hasSize(10);
    }

    @Test
    void typingOnInOneLineIsOneStep() {
        model.lines().type(ReportField.WARDS, "Til");
        model.lines().type(ReportField.WARDS, "Tilbury");
        model.lines().endTyping();
        assertThat(session.undoLabel()).hasValue("change Wards and communities affected of the report");
        assertThat(model.lines().text(ReportField.WARDS)).isEqualTo("Tilbury");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void aDateThatCannotBeReadIsKeptAndSaid() {
        assertThat(model.lines().understood(ReportField.DATE)).isEqualTo("Wednesday 18 January 2017");
        model.lines().type(ReportField.DATE, "the January meeting");
        assertThat(model.lines().text(ReportField.DATE)).isEqualTo("the January meeting");
        assertThat(model.lines().understood(ReportField.DATE)).startsWith("No day can be read in this");
        model.lines().type(ReportField.DATE, "");
        assertThat(model.lines().understood(ReportField.DATE)).isEmpty();
        assertThat(model.lines().understood(ReportField.TITLE)).isEmpty();
    }

    @Test
    void whoMayReadItIsChosenAndUndone() {
        model.lines().choose(Access.EXEMPT);
        assertThat(model.lines().access()).isEqualTo(Access.EXEMPT);
        assertThat(session.undoLabel()).hasValue("change who may read the report");
        session.undo();
        assertThat(model.lines().access()).isEqualTo(Access.PUBLIC);
    }

    @Test
    void aBlankSectionIsNotWritten() {
        assertThat(model.progress()).isEqualTo(new Progress("Written", Progress.Shape.DONE));
        ReportSection reasons = section("report-reasons");
        model.texts().write(reasons, "write", List.of());
        assertThat(model.progress(reasons)).isEqualTo(new Progress("Blank", Progress.Shape.NOT_BEGUN));
        assertThat(model.progress()).isEqualTo(new Progress("9 of 10", Progress.Shape.PART));
        assertThat(session.undoLabel()).hasValue("write in Reasons of the report");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
        assertThat(new BoardModel(session(blank()), IdSource.seeded(6)).progress())
                .isEqualTo(new Progress("Not begun", Progress.Shape.NOT_BEGUN));
    }

    @Test
    void implicationsAreWrittenWhenAllThatAreVerifiedSaySomething() {
        Respect legal = respect("legal");
        model.implications().type(legal, "");
        assertThat(model.progress(section("report-implications")))
                .isEqualTo(new Progress("3 of 4", Progress.Shape.PART));
        session.undo();
        model.implications().type(respect("other"), "");
        assertThat(model.progress(section("report-implications")).shape()).isEqualTo(Progress.Shape.DONE);
        session.undo();
        model.implications().typeVerifier(legal, "Monitoring Officer");
        assertThat(session.undoLabel()).hasValue("change who verified the implications, Legal");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void appendicesAreChosenAndOrdered() {
        assertThat(words()).hasSize(4).first().asString().startsWith("1 Action Plan 4A, Four new");
        Listed second = model.appendices().listed().get(1);
        model.appendices().move(second.objective(), -1);
        assertThat(words().getFirst()).startsWith("1 Action Plan 4B");
        assertThat(session.undoLabel()).hasValue("move appendix 4B");
        model.appendices().leaveOut(second.objective());
        assertThat(words().getLast()).startsWith("0 Action Plan 4B");
        assertThat(session.undoLabel()).hasValue("take 4B out of the report");
        model.appendices().append(second.objective());
        assertThat(words().getLast()).startsWith("4 Action Plan 4B");
        session.undo();
        session.undo();
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
        assertThat(second.holds()).isEqualTo("4 actions, 3 indicators");
    }

    @Test
    void everyObjectiveIsAppendedInOneStep() {
        model.appendices().listed().forEach(each -> model.appendices().leaveOut(each.objective()));
        Plan none = session.plan();
        assertThat(model.progress(section("report-appendices")))
                .isEqualTo(new Progress("None", Progress.Shape.NOT_BEGUN));
        model.appendices().appendAll();
        assertThat(model.appendices().count()).isEqualTo(4);
        session.undo();
        assertThat(session.plan()).isEqualTo(none);
    }

    @Test
    void anObjectiveThatIsRemovedIsNoLongerListed() {
        Id<org.bcfplanner.plan.strategy.Objective> gone =
                model.appendices().listed().getFirst().objective();
        session.apply(Edit.of("remove", plan -> StrategyEdits.remove(plan, gone)));
        assertThat(words()).hasSize(3).noneMatch(each -> each.contains("4A"));
    }

    @Test
    void typedNumbersStandInTheWordsAndOthersInTheMargin() {
        ReportSection impact = section("report-impact");
        List<Passage> passages = model.texts().prose(impact).passages();
        assertThat(model.texts().numbers(impact, passages))
                .hasValueSatisfying(numbers -> assertThat(numbers)
                        .containsOnly(java.util.Map.entry(passages.getLast().id(), "6.5")));
        assertThat(model.texts()
                        .numbers(
                                section("report-background"),
                                model.texts()
                                        .prose(section("report-background"))
                                        .passages()))
                .isEmpty();
        assertThat(model.texts().numbers(impact, List.of())).isPresent();
        assertThat(model.texts().numbers(section("report-summary"), List.of())).isEmpty();
    }

    @Test
    void numbersByPlaceTakeTheTypedOnesOut() {
        ReportSection impact = section("report-impact");
        model.texts().numberByPlace(impact);
        List<Passage> passages = model.texts().prose(impact).passages();
        assertThat(passages.getFirst().words()).startsWith("‘Improve health and wellbeing’");
        assertThat(model.texts().numbers(impact, passages).orElseThrow().values())
                .containsExactlyInAnyOrder("6.1", "6.2", "6.3", "6.4", "6.5");
        assertThat(model.texts().hasTypedNumbers(impact)).isFalse();
        assertThat(model.texts().hasTypedNumbers()).isTrue();
        model.texts().numberByPlace();
        assertThat(model.texts().hasTypedNumbers()).isFalse();
        assertThat(session.undoLabel()).hasValue("number the paragraphs of the report by place");
        session.undo();
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void aTextOfNoSectionIsShownBehindTheOthers() {
        Passage stray = Passage.of(Id.derivedFrom("stray"), "report-annex", Style.PARAGRAPH, "Left from a draft.");
        session.apply(Edit.of("write", plan -> plan.withPassages(rows -> rows.with(stray))));
        ReportSection last = model.texts().sections().getLast();
        assertThat(last.key()).isEqualTo("report-annex");
        assertThat(model.sections()).isEqualTo(10);
        assertThat(model.section(new Place.Cell("passage", stray.id().value(), "words")))
                .hasValue(last);
    }

    @Test
    void placesOfTheReportAreInItsSections() {
        assertThat(keyOf(Implications.place(respect("legal"), "verifiedBy"))).hasValue("report-implications");
        assertThat(keyOf(new Place.Column("appendix", "objective"))).hasValue("report-appendices");
        assertThat(keyOf(new Place.Column("passage", "report-papers"))).hasValue("report-papers");
        assertThat(keyOf(new Place.Cell("board_report", BoardReport.ID.value(), "title")))
                .isEmpty();
        assertThat(keyOf(new Place.Detail("title"))).isEmpty();
    }

    private Optional<String> keyOf(Place place) {
        return model.section(place).map(ReportSection::key);
    }

    private ReportSection section(String key) {
        return model.texts().section(key).orElseThrow();
    }

    private Respect respect(String key) {
        return model.implications().respects().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words() {
        return model.appendices().listed().stream()
                .map(each -> each.place() + " " + each.words())
                .toList();
    }
}
