package org.bcfplanner.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.change.merge.Merge;
import org.bcfplanner.change.merge.Sides;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.PastAsked;
import org.bcfplanner.session.PastEdit;
import org.bcfplanner.session.PastOrigin;
import org.bcfplanner.session.Taking;
import org.bcfplanner.store.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingTest {
    @TempDir
    Path folder;

    private final Plan plan = ThurrockPlan.plan();
    private final Scheme caretrak = plan.schemes().stream()
            .filter(each -> each.name().equals("Caretrak"))
            .findFirst()
            .orElseThrow();
    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder);
        library.add(plan, Author.of("Programme lead"), "Open the sample plan").join();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anAmountIsToldAsItWasTypedAndWhereItStands() {
        assertThat(told(LineEdits.amount(plan, cell(), Amount.read("£30k", Unit.THOUSANDS))))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.words())
                            .startsWith("Caretrak, 2014/15 spend, Max: ")
                            .endsWith(" → £30k");
                    assertThat(each.there()).isTrue();
                });
    }

    @Test
    void aNameALongTextAndADetailAreTold() {
        String long_ = "Words ".repeat(60);
        Plan written = SchemeEdits.changeScheme(
                plan, caretrak.id(), scheme -> scheme.withDescription(new Text(long_ + "one more.")));
        library.write(entry(plan, written)).join();
        Plan again = SchemeEdits.changeScheme(
                written,
                caretrak.id(),
                scheme -> scheme.withName("Caretrack").withDescription(new Text(long_ + "two.")));
        assertThat(words(told(written, again)))
                .containsExactly(
                        "Caretrack, name: Caretrak → Caretrack",
                        "Caretrack, description: …Words Words Words Words one more. → …Words Words Words Words two.");
        assertThat(words(told(plan, plan.withDetails(plan.details().withTitle("None")))))
                .singleElement()
                .asString()
                .startsWith("Title: ")
                .endsWith("→ None");
    }

    @Test
    void whatHasGoneIsStillCalledByItsName() {
        Plan without = SchemeEdits.removeScheme(plan, caretrak.id());
        List<Told> removed = told(without);
        assertThat(words(removed)).contains("Scheme removed: Caretrak");
        assertThat(removed).noneMatch(Told::there);
        assertThat(words(removed)).allMatch(line -> !line.contains("_"));
    }

    @Test
    void aRowWithoutANameIsCalledByWhatItPointsAt() {
        Risk risk = plan.risks().iterator().next();
        RiskLink link = RiskLink.of(risk.id(), caretrak.id());
        List<String> words = words(told(plan.withRiskLinks(links -> links.with(link))));
        assertThat(words).singleElement().asString().matches("Scheme of a risk added: Risk \\d+, Caretrak");
    }

    @Test
    void whatAMergeLeavesOpenIsToldByWhereItStands() {
        Plan mine = LineEdits.amount(plan, cell(), Amount.read("£30k", Unit.THOUSANDS));
        Plan titled = mine.withDetails(mine.details().withTitle("Mine"));
        Plan theirs = LineEdits.amount(plan, cell(), Amount.read("£40k", Unit.THOUSANDS));
        Plan merged = Merge.of(plan, titled, theirs.withDetails(theirs.details().withTitle("Theirs")), Sides.UNKNOWN)
                .plan();
        assertThat(words(told(titled, merged)))
                .containsExactlyInAnyOrder(
                        "Difference to settle added: Caretrak, 2014/15 spend, Max",
                        "Difference to settle added: title");
        assertThat(words(told(merged, titled))).allMatch(line -> line.startsWith("Difference to settle removed: "));
    }

    @Test
    void whateverIsEditedIsToldWithoutTheLibrarysOwnNames() {
        RandomPlans random = new RandomPlans(44);
        Plan now = random.plan();
        library.add(now, "", "new plan").join();
        for (int i = 0; i < 250; i++) {
            Plan next = random.edit(now);
            if (!Diff.between(now, next).isEmpty()) {
                library.write(entry(now, next)).join();
            }
            now = next;
        }
        Telling telling = new Telling(now);
        List<String> said = library.history(now.id(), PastAsked.ALL, 1000).stream()
                .flatMap(edit -> telling.of(edit).stream())
                .map(Told::what)
                .toList();
        assertThat(said).hasSizeGreaterThan(200).noneMatch(String::isBlank);
        assertThat(said).noneMatch(what -> what.matches(".*[a-z]_[a-z].*"));
    }

    @Test
    void whatWasTakenBackIsToldWithWhoHadDoneIt() {
        PastOrigin origin =
                new PastOrigin(Instant.parse("2014-02-10T09:00:00Z"), new Author("Head of finance", Role.FINANCE));
        Origin name = new Origin("scheme", caretrak.id().value(), "name", origin.at(), origin.author());
        Plan after = SchemeEdits.changeScheme(
                plan, caretrak.id(), scheme -> scheme.withName("Caretrack").withLeadProvider("Thurrock Council"));
        Entry usual = entry(plan, after);
        Taking taking = new Taking("d", List.of(name));
        library.write(new Entry(plan.id(), usual.at(), usual.author(), "take back a copy", usual.diff(), taking))
                .join();
        PastEdit edit = library.history(plan.id(), PastAsked.ALL, 1).getFirst();
        assertThat(new Telling(after).of(edit))
                .extracting(Told::words, Told::origin)
                .containsExactlyInAnyOrder(
                        tuple("Caretrack, name: Caretrak → Caretrack", origin),
                        tuple("Caretrack, lead provider: nothing → Thurrock Council", null));
        PastAsked theirs = new PastAsked(List.of(), "Head of finance", "", Long.MAX_VALUE);
        assertThat(library.history(plan.id(), theirs, 5))
                .singleElement()
                .satisfies(only -> assertThat(only.rows()).isEqualTo(1));
        assertThat(library.authors(plan.id())).containsExactly("Head of finance", "Programme lead", "x");
    }

    private LineEdits.Cell cell() {
        return new LineEdits.Cell(
                caretrak.id(),
                InvestmentType.RECURRENT,
                plan.lines().iterator().next().fy(),
                Kind.SPEND,
                Bound.MAX);
    }

    private List<Told> told(Plan after) {
        return told(plan, after);
    }

    private List<Told> told(Plan before, Plan after) {
        library.write(entry(before, after)).join();
        return new Telling(after)
                .of(library.history(plan.id(), PastAsked.ALL, 1).getFirst());
    }

    private static List<String> words(List<Told> told) {
        return told.stream().map(Told::words).toList();
    }

    private static Entry entry(Plan before, Plan after) {
        return new Entry(before.id(), Instant.now(), Author.of("x"), "edit", Diff.between(before, after));
    }
}
