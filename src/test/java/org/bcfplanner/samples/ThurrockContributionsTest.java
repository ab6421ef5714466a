package org.bcfplanner.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bcfplanner.Program;
import org.bcfplanner.change.Diff;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.contribute.TakeBack;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.session.Contributions;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.Taking;
import org.bcfplanner.session.TimeOrderedIds;
import org.bcfplanner.store.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copies sent out and sent back are what the program makes, and come together as they are said to. */
class ThurrockContributionsTest {
    private static final Path SAMPLES = Path.of("sample-data", "contributions");
    private static final Path FINANCE = SAMPLES.resolve("returned-by-finance.bcfplan");
    private static final Path RISK_OWNER = SAMPLES.resolve("returned-by-risk-owner.bcfplan");

    @TempDir
    Path folder;

    /** To write the samples anew: {@code mvn test -Dtest=ThurrockContributionsTest#theFilesAreWhatTheProgramMakes -Dsample.write=true}. */
    @Test
    void theFilesAreWhatTheProgramMakes() throws IOException {
        if (Boolean.getBoolean("sample.write")) {
            Files.createDirectories(SAMPLES);
            ThurrockContributions.write(SAMPLES, folder.resolve("to write"));
        }
        Path fresh = Files.createDirectory(folder.resolve("fresh"));
        ThurrockContributions.write(fresh, folder.resolve("libraries"));
        for (String name : ThurrockContributions.NAMES) {
            for (String entry : List.of("manifest.json", "plan.json", "travel.json")) {
                assertThat(Unpacked.entry(SAMPLES.resolve(name), entry))
                        .as("%s in %s", entry, name)
                        .isEqualTo(Unpacked.entry(fresh.resolve(name), entry));
            }
        }
    }

    @Test
    void whatGoesOutIsTheSampleAndWhatComesBackTellsWhoDidWhat() {
        for (String name : List.of("sent-to-finance.bcfplan", "sent-to-risk-owner.bcfplan")) {
            Copy sent = PlanFile.copy(SAMPLES.resolve(name));
            assertThat(sent.plan()).isEqualTo(ThurrockPlan.plan());
            assertThat(sent.travel().answer()).isFalse();
            assertThat(sent.travel().origins()).isEmpty();
        }
        for (Path file : List.of(FINANCE, RISK_OWNER)) {
            Travel back = PlanFile.copy(file).travel();
            assertThat(back.answer()).isTrue();
            assertThat(back.asked()).isNotNull();
            assertThat(back.origins())
                    .extracting(Origin::author)
                    .containsOnly(back.asked().to());
        }
    }

    @Test
    void takenBackOneAfterTheOtherTheyAskAboutTwoValues() {
        Path sent = SAMPLES.resolve("sent-to-finance.bcfplan");
        try (Library library = Library.open(folder.resolve("library"))) {
            library.add(PlanFile.copy(sent), ThurrockContributions.LEAD, "Open a copy")
                    .join();
            TakeBack.Result first = take(library, FINANCE);
            assertThat(first.stands()).isEqualTo(13);
            assertThat(first.asked()).isZero();
            TakeBack.Result risks = take(library, RISK_OWNER);
            String finance = FinanceContribution.AUTHOR.words();
            String owner = RiskOwnerContribution.AUTHOR.words();
            assertThat(risks.stands()).isEqualTo(21);
            assertThat(risks.merged().conflicts())
                    .extracting(
                            MergeConflict::entity, MergeConflict::field, MergeConflict::mineBy, MergeConflict::theirsBy)
                    .containsExactlyInAnyOrder(
                            tuple("line", "max", finance, owner), tuple("risk", "rating", finance, owner));
            assertThat(risks.findings()).isEmpty();
            assertThat(library.authors(plan().id()))
                    .containsExactly("Head of adult social care", "Head of finance", "Programme lead");
        }
    }

    private static Plan plan() {
        return ThurrockPlan.plan();
    }

    private static TakeBack.Result take(Library library, Path file) {
        Plan mine = library.load(plan().id());
        TakeBack take = new Contributions(
                        library, Program.tools(library.folder()).files(), new TimeOrderedIds())
                .read(file, mine, ThurrockContributions.LEAD.words());
        assertThat(take.isBased()).isTrue();
        TakeBack.Result result = take.without(Set.of());
        library.write(new Entry(
                        mine.id(),
                        Instant.parse("2014-02-06T09:00:00Z"),
                        ThurrockContributions.LEAD,
                        "take back " + file.getFileName(),
                        Diff.between(mine, result.merged().plan()),
                        new Taking(take.copy().digest(), take.copy().travel().origins())))
                .join();
        return result;
    }
}
