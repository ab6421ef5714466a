package org.bcfplanner.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.application.Platform;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.bench.start.Start;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.merge.Merge;
import org.bcfplanner.change.merge.Sides;
import org.bcfplanner.check.Checks;
import org.bcfplanner.compare.Comparison;
import org.bcfplanner.exchange.docx.Part1Document;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.exchange.xlsx.Part2Workbook;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.search.SearchIndex;

/** Measures and prints: {@code mvn -Pbench verify}. What the rows mean is told in {@code src/docs/performance.md}. */
public final class Bench {
    private static final List<String> PARTS =
            List.of("window", "text", "store", "files", "merge", "checks", "find", "history", "start", "growth");
    private static final int LINES = 10_000;
    private static final int WORDS = 250_000;
    private static final int HITS = 8;
    private static final int WORDS_OF_A_DOCUMENT = 200_000;
    private static final int EDITS_OF_A_COPY = 500;
    private static final int LINES_OF_TEN_THOUSAND_ROWS = 40_000;

    private final Report report = new Report("what", "ours", "floor", "ratio", "aim");

    private Bench() {}

    /** Measures the parts named, all where none is; refuses where one of them is not there. */
    public static void main(String[] parts) throws Exception {
        for (String part : parts) {
            if (!PARTS.contains(part)) {
                throw new IllegalArgumentException("No part “" + part + "”; there are " + String.join(" ", PARTS));
            }
        }
        Predicate<String> asked = part -> parts.length == 0 || List.of(parts).contains(part);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new Bench().measure(asked, out);
        } finally {
            Platform.exit(); // its thread would outlive a failure
        }
    }

    private void measure(Predicate<String> asked, PrintStream out) throws Exception {
        try (Folder folder = new Folder()) {
            if (asked.test("window")) {
                measureWindow(folder);
            }
            if (asked.test("text")) {
                measureText();
            }
            if (asked.test("store")) {
                measureStore(folder);
            }
            if (asked.test("files")) {
                measureFiles(folder);
            }
            if (asked.test("merge")) {
                measureMerge(folder);
            }
            if (asked.test("checks")) {
                measureChecks();
            }
            if (asked.test("find")) {
                measureFind();
            }
            if (asked.test("history")) {
                new Past(folder, report).measure();
            }
        }
        if (report.hasRows()) {
            report.print(out);
        }
        if (asked.test("start")) {
            measureStart(out);
        }
        if (asked.test("growth")) {
            new Growth().measured().print(out);
        }
    }

    private static void measureStart(PrintStream out) throws Exception {
        if (!Start.missing().isEmpty()) {
            out.println("start " + Start.missing());
            return;
        }
        try (Folder folder = new Folder()) {
            Path workbook = folder.file("thurrock-2014.xlsx");
            Path sample = Path.of("sample-data", "thurrock-2014.bcfplan").toAbsolutePath();
            Part2Workbook.write(PlanFile.read(sample), Drafts.MAX, workbook);
            Path options = Path.of("installer", "common", "java-options").toAbsolutePath();
            Path program = Path.of("target", "bcf-planner.jar").toAbsolutePath();
            Start start = Start.measured(folder.path(), program, sample, workbook, options);
            Report report = new Report("what", "ours", "beside", "ratio", "aim");
            report.add("first frame, beside a bare window’s", Pair.of(start.frames()), 1.3);
            report.add("the sample plan’s figures, beside a bare window’s first frame", Pair.of(start.figures()), 1.8);
            report.add("its title, beside Calc with our workbook", Pair.of(start.titles()), 0.8);
            double[] megabytes = start.megabytes();
            report.addMegabytes("in memory, beside a bare window", megabytes[0], megabytes[1]);
            report.addMegabytes("in memory, beside Calc with our workbook", megabytes[0], megabytes[2]);
            report.print(out);
        }
    }

    private void measureWindow(Folder folder) throws Exception {
        Plan plan = new RandomPlans(1).planOfLines(LINES);
        try (OpenLibrary library = new OpenLibrary(folder.file("heap"), plan);
                Table table = new Table(library.load())) {
            report.add("heap in use, plan and table open", Heap.megabytes(), "MB", 200);
            table.editUntilShown();
        }
        try (Table table = new Table(new RandomPlans(1).planOfLines(LINES_OF_TEN_THOUSAND_ROWS))) {
            Times shown = Pair.timed(20, 60, table::editUntilShown);
            report.add("edit until shown, %,d rows".formatted(table.rows()), shown.median(), "ms", 100);
            Times pasted = Pair.timed(5, 15, () -> table.pasteUntilShown(1_000, 4));
            report.add("paste of 1,000 x 4 until shown, %,d rows".formatted(table.rows()), pasted.median(), "ms", 500);
            table.scroll(120);
            Times frames = table.scroll(600);
            report.add("scrolling 3 rows, CPU per frame, median", frames.median(), "ms", 16.7);
            report.add("scrolling 3 rows, CPU per frame, p95", frames.at(0.95), "ms", 16.7);
        }
    }

    private void measureText() throws Exception {
        Plan plan = LongText.in(new RandomPlans(1).planOfLines(100));
        try (Writing writing = new Writing(plan)) {
            Times typed = Pair.timed(400, 600, writing::typeUntilShown);
            report.add(
                    "a letter until shown, plan of %,d words, CPU, median".formatted(writing.words()),
                    typed.median(),
                    "ms",
                    16);
            report.add("a letter until shown, CPU, p95", typed.at(0.95), "ms", 16);
            Times kept = Pair.timed(10, 40, writing::keepUntilShown);
            report.add("a pause in writing until shown, CPU", kept.median(), "ms", 100);
        }
    }

    private void measureChecks() throws Exception {
        Plan plan = new RandomPlans(1).planOfLines(LINES);
        CellEdits edits = new CellEdits(plan);
        Checks before = Checks.of(plan);
        Times edited = Pair.timed(200, 600, () -> {
            Plan after = edits.next().change().apply(plan);
            Diff diff = Diff.between(plan, after);
            long start = System.nanoTime();
            before.after(diff, after);
            return System.nanoTime() - start;
        });
        report.add("checks after a one-cell edit", edited.median(), "ms", 20);
        Times full = Pair.alone(10, 30, () -> Checks.of(plan));
        report.add("checks of the whole plan", Report.ms(full.median()), "", "", "");
    }

    /** Every keystroke is a search; the words are typed letter by letter, and looked for on the plan after an edit. */
    private void measureFind() throws Exception {
        Plan plan = LongPlan.of(WORDS, LINES);
        CellEdits edits = new CellEdits(plan);
        SearchIndex index = SearchIndex.of(plan);
        String[] typed = {
            "s", "st", "str", "stroke", "stroke h", "stroke home", "£1", "196", "£3.7m", "zz", "i", "in com"
        };
        int[] turn = {0};
        Step keystroke = () -> index.find(typed[turn[0]++ % typed.length], HITS);
        Times key = Pair.alone(5 * typed.length, 20 * typed.length, keystroke);
        report.add("find: a keystroke, %,d words".formatted(WORDS), key.median(), "ms", 50);
        report.add("find: a keystroke, the slowest", key.at(1), "ms", 50);
        Times edited = Pair.timed(20, 60, () -> {
            Plan after = edits.next().change().apply(plan);
            long start = System.nanoTime();
            index.after(after).find("stroke", HITS);
            return System.nanoTime() - start;
        });
        report.add("find: the first keystroke after an edit", edited.median(), "ms", 50);
        Times full = Pair.alone(5, 15, () -> SearchIndex.of(plan));
        report.add("find: making ready a plan that is opened", Report.ms(full.median()), "", "", "");
    }

    private void measureStore(Folder folder) throws Exception {
        Plan plan = new RandomPlans(1).planOfLines(LINES);
        try (OpenLibrary library = new OpenLibrary(folder.file("ours"), plan);
                BareDatabase bare = new BareDatabase(folder.file("floor"), plan)) {
            Pair edit = Pair.inTurns(200, 1_000, library::editOneCell, bare::updateOneCell);
            report.add("one-cell edit until on disk", edit, 1.5);
            report.add("one-cell edit until on disk, p99", edit.ours().at(0.99), "ms", 20);
            report.add("opening the plan", Pair.inTurns(15, 40, library::load, bare::fetch), 2);
        }
        Plan edited = new CellEdits(plan).next().change().apply(plan);
        Times diff = Pair.alone(2_000, 2_000, () -> Diff.between(plan, edited));
        report.add("Diff of that edit", diff.median(), "ms", 1);
    }

    private void measureFiles(Folder folder) throws Exception {
        Plan plan = new RandomPlans(1).planOfLines(LINES);
        Path workbook = folder.file("ours.xlsx");
        Path other = folder.file("floor.xlsx");
        Part2Workbook.write(plan, Drafts.MAX, workbook);
        BareWorkbook cells = new BareWorkbook(workbook);
        report.add(
                "exporting it, %,d cells".formatted(cells.cells()),
                Pair.inTurns(10, 20, () -> Part2Workbook.write(plan, Drafts.MAX, workbook), () -> cells.write(other)),
                1.3);
        measureDocument(folder);
        Path file = folder.file("ours.bcfplan");
        PlanFile.write(plan, file, "");
        BarePlanFile bare = new BarePlanFile(file);
        Path copy = folder.file("floor.bcfplan");
        Pair write = Pair.inTurns(10, 30, () -> PlanFile.write(plan, file, ""), () -> bare.write(copy));
        report.add("plan file: write, read back, compare", write, 0);
        report.add("plan file: read and check", Pair.inTurns(10, 30, () -> PlanFile.read(file), bare::read), 0);
    }

    /** Three files that share nothing in memory, against reading two of them. */
    private void measureMerge(Folder folder) throws Exception {
        Plan plan = new RandomPlans(1).planOfLines(LINES);
        CellEdits edits = new CellEdits(plan);
        Path file = folder.file("base.bcfplan");
        Path mineFile = folder.file("mine.bcfplan");
        Path theirFile = folder.file("theirs.bcfplan");
        PlanFile.write(plan, file, "");
        PlanFile.write(edited(plan, edits), mineFile, "");
        PlanFile.write(edited(plan, edits), theirFile, "");
        Plan base = PlanFile.read(file);
        Plan mine = PlanFile.read(mineFile);
        Plan theirs = PlanFile.read(theirFile);
        Step reading = () -> {
            PlanFile.read(mineFile);
            PlanFile.read(theirFile);
        };
        report.add(
                "merge, %d edits on each side, against reading both files".formatted(EDITS_OF_A_COPY),
                Pair.inTurns(10, 30, () -> Merge.of(base, mine, theirs, Sides.UNKNOWN), reading),
                5);
        report.add(
                "comparing both copies in words, against reading them",
                Pair.inTurns(10, 30, () -> Comparison.between(mine, theirs), reading),
                5);
    }

    private static Plan edited(Plan plan, CellEdits edits) {
        Plan edited = plan;
        for (int i = 0; i < EDITS_OF_A_COPY; i++) {
            edited = edits.next().change().apply(edited);
        }
        return edited;
    }

    private void measureDocument(Folder folder) throws Exception {
        Plan plan = LongPlan.of(WORDS_OF_A_DOCUMENT, 0);
        Path document = folder.file("ours.docx");
        Path other = folder.file("floor.docx");
        Part1Document.write(plan, Drafts.MAX, ReviewNotes.LEFT_OUT, document);
        BareDocument bare = new BareDocument(document);
        report.add(
                "exporting Part 1, %,d words".formatted(WORDS_OF_A_DOCUMENT),
                Pair.inTurns(
                        10,
                        20,
                        () -> Part1Document.write(plan, Drafts.MAX, ReviewNotes.LEFT_OUT, document),
                        () -> bare.write(other)),
                1.5);
    }
}
