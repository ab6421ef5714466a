package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bcfplanner.Program;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanStore;
import org.junit.jupiter.api.Test;

/** Plans of the library and what becomes of them by the command line. */
class LibraryCommandsTest extends Commands {
    @Test
    void listsWhatWasDoneToAPlanOfTheLibrary() {
        assertThat(run("import", SAMPLE)).isZero();
        String id = out.toString().strip();
        out.getBuffer().setLength(0);
        assertThat(run("history", id, "--format", "tsv")).isZero();
        List<String> rows = out.toString().lines().toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).isEqualTo("edit\ttime\tauthor\trole\tlabel\trows\tchanges\torigins");
        assertThat(rows.get(1))
                .contains("\t" + System.getProperty("user.name") + "\t\tImport\t")
                .contains("Plan added: Thurrock");
        assertThat(run("history", id, "--limit", "0")).isEqualTo(2);
        assertThat(run("history", SAMPLE)).isEqualTo(2);
        assertThat(err.toString()).contains("no history");
        assertThat(run("history", "nowhere")).isEqualTo(2);
    }

    @Test
    void importsListsShowsSavesAndExportsAPlanOfTheLibrary() throws IOException {
        assertThat(run("import", SAMPLE)).isZero();
        String id = out.toString().strip();
        assertThat(run("list")).isZero();
        assertThat(out.toString()).contains(id).contains("Thurrock BCF plan");
        assertThat(run("show", "thurrock bcf plan", "schemes")).isZero();
        assertThat(out.toString()).contains("Hospital Social Care Team");
        Path copy = folder.resolve("copy.bcfplan");
        assertThat(run("save", id, "--to", copy.toString())).isZero();
        assertThat(Program.tools(library()).files().read(copy))
                .isEqualTo(Program.tools(library()).sample().get());
        Path workbook = folder.resolve("part2.xlsx");
        assertThat(run("export", id, "--to", workbook.toString(), "--basis", "min"))
                .isZero();
        assertThat(figure(workbook, "Caretrak")).isEqualTo(25_000);
        assertThat(figure(workbook, "Empowering citizens")).isEqualTo(196_000);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void makesAnEmptyPlanOfAnEdition() {
        assertThat(run("new", "Anytown plan")).isZero();
        assertThat(run("show", "Anytown plan", "details", "--format", "json")).isZero();
        assertThat(out.toString()).contains("bcf-2014");
    }

    @Test
    void aPlanThatIsAlreadyThereIsLeftAlone() {
        run("import", SAMPLE);
        assertThat(run("import", SAMPLE)).isEqualTo(2);
        assertThat(err.toString()).contains("already in the library");
    }

    @Test
    void aLibraryThatIsOpenElsewhereIsRefusedInWords() {
        try (PlanStore open = Program.tools(library()).library().open()) {
            assertThat(open.plans()).isEmpty();
            assertThat(run("list")).isEqualTo(2);
            assertThat(err.toString()).contains("already open");
        }
    }

    @Test
    void theBinIsListedWithTheTimeAndWhatIsInItIsNotWorkedWith() {
        run("import", SAMPLE);
        String id = out.toString().strip();
        run("list");
        assertThat(out.toString().strip().split("\t"))
                .hasSize(6)
                .startsWith(id, "bcf-2014")
                .endsWith("Thurrock BCF plan", "draft");
        try (PlanStore store = Program.tools(library()).library().open()) {
            store.bin(Id.of(id)).join();
        }
        assertThat(run("list")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("list", "--bin")).isZero();
        assertThat(List.of(out.toString().strip().split("\t")))
                .hasSize(7)
                .contains(id, "draft")
                .last()
                .satisfies(time -> assertThat(Instant.parse(time)).isBefore(Instant.now()));
        assertThat(run("show", "Thurrock BCF plan", "details")).isEqualTo(2);
        assertThat(err.toString()).contains("“Thurrock BCF plan” is in the bin.");
        assertThat(run("import", SAMPLE)).isEqualTo(2);
        assertThat(err.toString()).contains("in the bin of the library").contains("deleted for good");
    }

    @Test
    void aDamagedLibraryIsToldAndPutBackFromItsBackup() throws IOException {
        run("import", SAMPLE);
        Path file;
        try (var files = Files.list(library())) {
            file = files.filter(each -> each.toString().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.write(file, new byte[5_000]);
        assertThat(run("list")).isEqualTo(2);
        assertThat(err.toString()).contains("damaged").contains("backup");
        assertThat(run("restore", "--list")).isZero();
        assertThat(out.toString()).contains("Restore the backup of");
        assertThat(run("restore")).isZero();
        assertThat(run("list")).isZero();
        assertThat(out.toString()).contains("Thurrock BCF plan");
    }

    private static double figure(Path workbook, String scheme) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook read = new XSSFWorkbook(in)) {
            for (var row : read.getSheet("Finance - Schemes")) {
                if (row.getCell(0) != null
                        && row.getCell(0).getCellType() == CellType.STRING
                        && row.getCell(0).getStringCellValue().equals(scheme)) {
                    return row.getCell(2).getNumericCellValue();
                }
            }
        }
        throw new AssertionError(scheme + " is not in the workbook");
    }
}
