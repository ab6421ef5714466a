package org.bcfplanner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private final Plan sample = ThurrockPlan.plan();
    private final IdSource ids = IdSource.seeded(1);

    @Test
    void aSchemeIsFoundByItsNameBeforeItsLine() {
        List<Hit> hits = SearchIndex.of(sample).find("stroke", 10).hits();
        assertThat(hits.getFirst().kind()).isEqualTo(Kind.SCHEME);
        assertThat(hits.getFirst().title()).isEqualTo("Stroke Services");
        assertThat(hits.getFirst().place().key())
                .isEqualTo("scheme/" + scheme("Stroke Services").id() + "/name");
        assertThat(hits)
                .anyMatch(hit -> hit.kind() == Kind.LINE
                        && hit.title().equals("Stroke Services")
                        && hit.section() == Section.FINANCE);
    }

    @Test
    void whatASchemeSaysIsFoundWithTheWordsAroundIt() {
        Scheme scheme = scheme("Caretrak");
        String text = "At the beginning there is a long sentence that nobody looks for. The tracking of patients across"
                + " organisations is what Élan’s software does, and it goes on and on after that, well beyond what a"
                + " list of results has room for.";
        Plan plan = sample.withSchemes(rows -> rows.with(scheme.withOutcomes(new Text(text))));
        Hit hit =
                SearchIndex.of(plan).find("ORGANISATIONS track elan", 10).hits().getFirst();
        assertThat(hit.place()).isEqualTo(new Place.Cell("scheme", scheme.id().value(), "outcomes"));
        assertThat(hit.title()).isEqualTo("Caretrak");
        assertThat(hit.detail()).endsWith("Outcomes");
        assertThat(hit.excerpt().text()).startsWith("…").endsWith("…").contains("tracking of patients");
        assertThat(matched(hit)).containsExactly("track", "organisations", "Élan");
    }

    @Test
    void aRiskIsFoundByWordsInAnyOrderAndByItsNumber() {
        Hit first = SearchIndex.of(sample).find("risk 8", 10).hits().getFirst();
        assertThat(first.section()).isEqualTo(Section.RISKS);
        assertThat(first.title()).startsWith("Risk 8: ");
        String[] words = first.title().substring("Risk 8: ".length()).split(" ");
        assertThat(SearchIndex.of(sample).find(words[1] + " " + words[0], 10).hits())
                .extracting(Hit::title)
                .contains(first.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"196", "£196k", "196,000", "£196,000", "196k", "£0.196m", "£0.2m"})
    void anAmountIsFoundHoweverItIsWritten(String typed) {
        Scheme scheme = scheme("Caretrak");
        Plan plan = sample.withLines(rows -> rows.withAll(rows.stream()
                .filter(line -> line.scheme().equals(scheme.id()))
                .map(line -> line.withAmount(Bound.MAX, Amount.read("£196k", Unit.POUNDS)))
                .toList()));
        assertThat(SearchIndex.of(plan).find(typed, 50).hits()).anySatisfy(hit -> {
            assertThat(hit.kind()).isEqualTo(Kind.AMOUNT);
            assertThat(hit.title()).isEqualTo("Caretrak");
            assertThat(hit.detail()).isEqualTo("2014/15 spend, Recurrent, Max");
        });
        assertThat(SearchIndex.of(plan).find("£197k", 50).hits())
                .extracting(Hit::title)
                .doesNotContain("Caretrak");
    }

    @Test
    void textsNotesDocumentsVisionAndSignaturesAreFoundUnderTheirChapters() {
        Passage written = Passage.of(ids.create(), "vision", Style.PARAGRAPH, "Numbats are heard in every decision.");
        Passage ofScheme = Passage.of(
                ids.create(), "scheme-" + scheme("Caretrak").id(), Style.PARAGRAPH, "A zebra crossing for data.");
        Plan plan = ProseEdits.write(sample, "vision", List.of(written));
        Passage passage = Prose.of(plan.passages(), "vision").passages().getFirst();
        plan = ProseEdits.write(plan, "scheme-" + scheme("Caretrak").id(), List.of(ofScheme));
        plan = ProseEdits.addNote(
                plan,
                new ReviewNote(
                        ids.create(),
                        "vision",
                        passage.id(),
                        Rank.first(),
                        "Numbats",
                        new Text("Quokka numbers to be added"),
                        "Head of Commissioning",
                        LocalDate.of(2014, 2, 3),
                        false));
        plan = plan.withDocuments(rows -> rows.with(RelatedDocument.of(ids.create(), "4", "Lemur strategy")))
                .withVision(rows ->
                        rows.with(new VisionRow(ids.create(), Rank.first(), new Text("Gecko"), Text.EMPTY, Text.EMPTY)))
                .withSignatures(rows -> rows.with(Signature.of(ids.create(), Signatory.COUNCIL, "Ibex Council")
                        .withPost("Leader", "")));
        SearchIndex index = SearchIndex.of(plan);
        Hit text = only(index, "numbat heard");
        assertThat(text.kind()).isEqualTo(Kind.TEXT);
        assertThat(text.section()).isEqualTo(Section.NARRATIVE);
        assertThat(text.title()).isEqualTo("Vision for health and care services");
        assertThat(text.place())
                .isEqualTo(new Place.Cell("passage", passage.id().value(), "words"));
        assertThat(only(index, "zebra").section()).isEqualTo(Section.SCHEMES);
        assertThat(only(index, "zebra").title()).isEqualTo("Caretrak");
        assertThat(only(index, "quokka").kind()).isEqualTo(Kind.NOTE);
        assertThat(only(index, "lemur").title()).isEqualTo("4 Lemur strategy");
        assertThat(only(index, "gecko").kind()).isEqualTo(Kind.TEXT);
        assertThat(only(index, "ibex coun").kind()).isEqualTo(Kind.SIGNATURE);
    }

    @Test
    void fieldsChaptersAndPrintedRowsAreFoundBeforeAnythingIsWritten() {
        SearchIndex index = SearchIndex.of(Plan.empty(ids.create(), sample.details()));
        assertThat(index.find("governance", 10).hits()).extracting(Hit::kind).containsExactly(Kind.CHAPTER);
        assertThat(index.find("boundary differences", 10).hits())
                .extracting(Hit::place)
                .containsExactly(new Place.Detail("boundaryDifferences"));
        assertThat(index.find("delayed transfers", 10).hits())
                .extracting(Hit::kind)
                .contains(Kind.METRIC);
        assertThat(index.find("primary care", 10).hits())
                .extracting(Hit::section)
                .contains(Section.FINANCE);
    }

    @Test
    void nothingIsFoundForWordsThatAreNotThereAndForNoWords() {
        SearchIndex index = SearchIndex.of(sample);
        assertThat(index.find("stroke zzz", 10).groups()).isEmpty();
        assertThat(index.find("troke", 10).total()).isZero();
        assertThat(index.find("  – ", 10)).isEqualTo(Found.NOTHING);
    }

    @Test
    void moreThanAreWantedAreCounted() {
        Found found = SearchIndex.of(sample).find("risk", 3);
        Found.Group risks = found.groups().stream()
                .filter(group -> group.section() == Section.RISKS)
                .findFirst()
                .orElseThrow();
        assertThat(risks.hits()).hasSize(3);
        assertThat(risks.total()).isGreaterThanOrEqualTo(17);
    }

    @Test
    void aPlaceIsKnownAgainByItsKey() {
        SearchIndex index = SearchIndex.of(sample);
        for (Hit hit : index.find("a", 1_000).hits()) {
            assertThat(index.at(hit.place().key())).get().extracting(Hit::title).isEqualTo(hit.title());
        }
        assertThat(index.at("scheme/gone/name")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anIndexTakenOverFromStateToStateAnswersAsOneMadeAnew(long seed) {
        RandomPlans random = new RandomPlans(seed);
        Plan plan = random.plan();
        SearchIndex index = SearchIndex.of(plan);
        for (int i = 0; i < 40; i++) {
            plan = random.edit(plan);
            index = index.after(plan);
            SearchIndex anew = SearchIndex.of(plan);
            for (String typed : List.of("a", "t", "196", "£196k", "1", "quoted")) {
                assertThat(index.find(typed, 1_000)).isEqualTo(anew.find(typed, 1_000));
            }
        }
    }

    private Hit only(SearchIndex index, String typed) {
        List<Hit> hits = index.find(typed, 10).hits();
        assertThat(hits).hasSize(1);
        return hits.getFirst();
    }

    private Scheme scheme(String name) {
        return sample.schemes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> matched(Hit hit) {
        return hit.excerpt().matched().stream().map(span -> hit.excerpt().text().substring(span.from(), span.to()));
    }
}
