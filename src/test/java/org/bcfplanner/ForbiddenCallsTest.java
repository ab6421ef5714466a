package org.bcfplanner;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.net.URL;
import java.nio.file.Files;
import org.bcfplanner.session.TemporaryFiles;

/** What no room of the program may do. Every rule carries its because. */
@AnalyzeClasses(packages = "org.bcfplanner", importOptions = ImportOption.DoNotIncludeTests.class)
class ForbiddenCallsTest {
    @ArchTest
    static final ArchRule noXmlOfOthersIsRead = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml.parsers..", "javax.xml.transform..", "org.w3c.dom..", "org.xml.sax..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("javax\\.xml\\.stream\\.XML(Input|Event|Stream).*(Factory|Reader)")
            .orShould()
            .callMethodWhere(target(name("open").or(name("openOrCreate")))
                    .and(target(owner(assignableTo("org.apache.poi.openxml4j.opc.OPCPackage")))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.apache\\.poi\\..*(WorkbookFactory|ExtractorFactory|XSSFReader)")
            .because(
                    "XML can name files and addresses for its reader to fetch; workbooks and documents are only written,"
                            + " and what comes in is JSON, clipboard texts and pages without entities of their own");

    @ArchTest
    static final ArchRule nothingPrintsButTheCommandLine = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.bcfplanner.Main")
            .should(ACCESS_STANDARD_STREAMS)
            .because("people at a window never see the console; Main hands its streams to the command line");

    @ArchTest
    static final ArchRule nothingReachesForANetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(.*Socket.*|.*URLConnection|InetAddress.*|http\\..*)"
                    + "|java\\.nio\\.channels\\.(.*Socket.*|Datagram.*|Selector.*)|javax\\.net\\..*|java\\.rmi\\..*")
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URL.class, "openConnection")
            .because("a plan leaves the computer in a file that a person sends, and in no other way");

    @ArchTest
    static final ArchRule temporaryFilesLieInTheirOwnFolder = noClasses()
            .that()
            .areNotAssignableTo(TemporaryFiles.class)
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameMatching("createTemp.*"))
                    .and(JavaCall.Predicates.target(HasOwner.Predicates.With.owner(
                            assignableTo(Files.class).or(assignableTo(File.class))))))
            .because(
                    "what is written for a while may hold a plan, and other people of the computer see shared folders");

    @ArchTest
    static final ArchRule nothingSleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("a program that waits a while is right on some computers only");
}
