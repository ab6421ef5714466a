package org.bcfplanner;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.bcfplanner.session.Settings;
import tools.jackson.core.io.JsonStringEncoder;

/** The rooms of the program and what each may use. Every rule carries its because. */
@AnalyzeClasses(packages = "org.bcfplanner", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] WINDOW = {"javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.."};

    private static final String[] DATABASE = {"org.jooq..", "org.flywaydb..", "org.h2..", "java.sql.."};

    private static final String[] DOCUMENTS = {"org.apache.poi..", "org.openpdf.."};

    @ArchTest
    static final ArchRule theDomainIsFreeOfEverything = noClasses()
            .that()
            .resideInAnyPackage(
                    "..plan..", "..change..", "..edition..", "..check..", "..compare..", "..report..", "..search..")
            .and()
            .resideOutsideOfPackages("..ui..", "..exchange..", "..store..", "..cli..", "..session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "org.jooq..",
                    "org.apache.poi..",
                    "java.nio.file..",
                    "java.util.concurrent.locks..",
                    "..session..",
                    "..store..",
                    "..exchange..",
                    "..ui..",
                    "..cli..")
            .because(
                    "a plan is a value: it must be testable and reusable without files, threads, windows or databases");

    @ArchTest
    static final ArchRule whatIsCheckedKnowsNothingOfChecks = noClasses()
            .that()
            .resideInAnyPackage("..plan..", "..change..", "..edition..", "..report..", "..store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bcfplanner.check..")
            .because("rules look at plans; a plan is the same whether or not anybody checks it");

    @ArchTest
    static final ArchRule aComparisonIsToldBeforeItIsDrawn = noClasses()
            .that()
            .resideInAPackage("org.bcfplanner.compare..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bcfplanner.report..", "org.bcfplanner.search..")
            .because("the window, the command line and the change report tell the same differences in the same words");

    @ArchTest
    static final ArchRule onlyComparisonsWeaveTexts = noClasses()
            .that()
            .resideOutsideOfPackages("org.bcfplanner.compare..", "org.bcfplanner.change..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.difflib..")
            .because("how two texts or two orders are laid beside each other is decided once");

    @ArchTest
    static final ArchRule rulesAreMetThroughTheirRoom = noClasses()
            .that()
            .resideOutsideOfPackage("org.bcfplanner.check..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bcfplanner.check.text..")
            .because("others ask for outcomes; how a rule comes to them is its own business");

    @ArchTest
    static final ArchRule sessionKnowsNoTechnology = noClasses()
            .that()
            .resideInAPackage("..session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..", "org.jooq..", "org.apache.poi..", "..store..", "..exchange..", "..ui..", "..cli..")
            .because("the session speaks to storage and files through ports, so that either can be replaced");

    @ArchTest
    static final ArchRule theHistoryIsWordsAlone = noClasses()
            .that()
            .resideInAPackage("org.bcfplanner.history..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "..store..", "..exchange..", "..ui..", "..cli..")
            .because("what was done is told in the same words in the window and on the command line");

    @ArchTest
    static final ArchRule copiesThatTravelAreValues = noClasses()
            .that()
            .resideInAPackage("org.bcfplanner.contribute..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..", "java.nio.file..", "..session..", "..store..", "..exchange..", "..ui..", "..cli..")
            .because("files, the library, the window and the command line speak of the same copies");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DATABASE)
            .because("a shared library on another database comes through the same port");

    @ArchTest
    static final ArchRule onlyExchangeKnowsDocumentFormats = noClasses()
            .that()
            .resideOutsideOfPackage("..exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOCUMENTS)
            .orShould()
            .dependOnClassesThat(resideInAPackage("tools.jackson..").and(not(type(JsonStringEncoder.class))))
            .because("a report says what a document says; how it is written is one room's business");

    @ArchTest
    static final ArchRule onlyChanceKnowsDistributions = noClasses()
            .that()
            .resideOutsideOfPackage("..plan.chance..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.math3..")
            .because("which formula stands behind a figure is read in one place, with its source");

    @ArchTest
    static final ArchRule theStoreAndExchangeDrawNothing = noClasses()
            .that()
            .resideInAnyPackage("..store..", "..exchange..", "..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WINDOW)
            .because("everything but the window works without a display");

    @ArchTest
    static final ArchRule exchangeKeepsToPlansAndReports = noClasses()
            .that()
            .resideInAPackage("..exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..session..", "..store..", "..ui..", "..cli..")
            .because("files are read and written the same whoever asks");

    @ArchTest
    static final ArchRule sectionsDoNotKnowEachOther = slices().matching(
                    "org.bcfplanner.ui.(actions|board|outcomes|overview|narrative|schemes|finance|risks|metrics|details|signoff|strategy|documents|history|compare|welcome|help)..")
            .should()
            .notDependOnEachOther()
            .because("the shell composes sections; each can be read and changed alone");

    @ArchTest
    static final ArchRule sectionsStandOnKitAndGrid = noClasses()
            .that()
            .resideInAnyPackage(
                    "..ui.actions..",
                    "..ui.overview..",
                    "..ui.schemes..",
                    "..ui.board..",
                    "..ui.outcomes..",
                    "..ui.strategy..",
                    "..ui.finance..",
                    "..ui.risks..",
                    "..ui.metrics..",
                    "..ui.narrative..",
                    "..ui.details..",
                    "..ui.signoff..",
                    "..ui.history..",
                    "..ui.documents..",
                    "..ui.help..",
                    "..ui.compare..",
                    "..ui.prose..",
                    "..ui.notes..",
                    "..ui.tables..",
                    "..ui.grid..",
                    "..ui.kit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ui.shell..", "..ui.welcome..", "org.bcfplanner.ui")
            .because("arrows point down: the frame knows its sections, never the other way round");

    @ArchTest
    static final ArchRule theGridKnowsNoPlan = noClasses()
            .that()
            .resideInAPackage("..ui.grid..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("..plan..", "..session..", "..change..").and(not(type(Settings.class))))
            .because("one grid serves every table, whatever its rows are; it remembers its columns through a port");

    @ArchTest
    static final ArchRule onlyProseKnowsTheTextControl = noClasses()
            .that()
            .resideOutsideOfPackage("..ui.prose..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jfx.incubator..", "org.jsoup..")
            .because(
                    "the control may change with a version of JavaFX; outside, a text is passages in and passages out");

    @ArchTest
    static final ArchRule onlyHelpReadsTheGuide = noClasses()
            .that()
            .resideOutsideOfPackage("..ui.help..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark..")
            .because("how a page of the guide is written is one room's business");

    @ArchTest
    static final ArchRule helpKnowsNoPlan = noClasses()
            .that()
            .resideInAPackage("..ui.help..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..plan..", "..session..", "..change..", "..check..", "..edition..")
            .because("help is read the same whatever is open, and where nothing can be opened");

    @ArchTest
    static final ArchRule packagesHaveNoRings = slices().matching("org.bcfplanner.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage("..store.db.."), resideInAPackage("..store.db.."))
            .because("a room that can be left by the door one came in by can be understood alone");
}
