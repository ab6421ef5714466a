package org.bcfplanner.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.NarrativeTables.Kind;
import org.bcfplanner.edition.ReportTables;
import org.bcfplanner.edition.ReportTables.Respect;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.kit.Progress;

/** The page of the board report without its nodes: what is in it, how far it is, and where places of it are. */
final class BoardModel {
    private final IdSource ids;
    private final String title;
    private final ReportLines lines;
    private final ReportTexts texts;
    private final Implications implications;
    private final Appendices appendices;

    /** @param ids for what is added */
    BoardModel(PlanSession session, IdSource ids) {
        ReportTables tables = Editions.get(session.plan().details().edition()).report();
        this.ids = ids;
        this.title = tables.sections().title();
        this.lines = new ReportLines(session, tables);
        this.texts = new ReportTexts(session, tables.sections());
        this.implications = new Implications(session, tables);
        this.appendices = new Appendices(session, tables);
    }

    IdSource ids() {
        return ids;
    }

    /** What the edition calls the document. */
    String title() {
        return title;
    }

    ReportLines lines() {
        return lines;
    }

    ReportTexts texts() {
        return texts;
    }

    Implications implications() {
        return implications;
    }

    Appendices appendices() {
        return appendices;
    }

    /** How far a section is: what is blank in it is not written. */
    Progress progress(ReportSection section) {
        boolean told = !texts.prose(section).isBlank();
        return switch (section.kind()) {
            case IMPLICATIONS -> ofImplications();
            case APPENDICES -> ofAppendices(told);
            default ->
                told ? new Progress("Written", Progress.Shape.DONE) : new Progress("Blank", Progress.Shape.NOT_BEGUN);
        };
    }

    /** Those in which somebody has to verify what is said have to say something. */
    private Progress ofImplications() {
        List<Respect> asked = implications.respects();
        long written = asked.stream().filter(implications::isWritten).count();
        if (written == 0) {
            return new Progress("Blank", Progress.Shape.NOT_BEGUN);
        }
        boolean all = asked.stream().allMatch(each -> !each.verified() || implications.isWritten(each));
        return all
                ? new Progress("Written", Progress.Shape.DONE)
                : new Progress(written + " of " + asked.size(), Progress.Shape.PART);
    }

    private Progress ofAppendices(boolean told) {
        int count = appendices.count();
        if (count == 0 && !told) {
            return new Progress("None", Progress.Shape.NOT_BEGUN);
        }
        return new Progress(count == 0 ? "Written" : count + " chosen", Progress.Shape.DONE);
    }

    /** How many of the sections that the edition asks for are written. */
    int written() {
        return (int) wanted().filter(each -> progress(each).shape() == Progress.Shape.DONE)
                .count();
    }

    int sections() {
        return (int) wanted().count();
    }

    /** Of the report as a whole. */
    Progress progress() {
        int written = written();
        int all = sections();
        boolean begun = wanted().anyMatch(each -> progress(each).shape() != Progress.Shape.NOT_BEGUN);
        if (!begun) {
            return new Progress("Not begun", Progress.Shape.NOT_BEGUN);
        }
        return written == all
                ? new Progress("Written", Progress.Shape.DONE)
                : new Progress(written + " of " + all, Progress.Shape.PART);
    }

    private Stream<ReportSection> wanted() {
        return texts.sections().stream().filter(ReportSection::isWanted);
    }

    /** The section that a place is in; empty for the lines of the report, and for what is not of it. */
    Optional<ReportSection> section(Place place) {
        return switch (place) {
            case Place.Cell cell -> ofCell(cell);
            case Place.Column column ->
                switch (column.table()) {
                    case "implication" -> ofKind(Kind.IMPLICATIONS);
                    case "appendix" -> ofKind(Kind.APPENDICES);
                    default -> texts.section(column.component());
                };
            default -> Optional.empty();
        };
    }

    private Optional<ReportSection> ofCell(Place.Cell cell) {
        return switch (cell.table()) {
            case "passage" -> texts.sectionOf(new Id<Passage>(cell.row()));
            case "chapter" ->
                texts.sections().stream()
                        .filter(each -> Chapter.idOf(each.key()).equals(new Id<Chapter>(cell.row())))
                        .findFirst();
            case "implication" -> ofKind(Kind.IMPLICATIONS);
            case "appendix" -> ofKind(Kind.APPENDICES);
            default -> Optional.empty();
        };
    }

    private Optional<ReportSection> ofKind(Kind kind) {
        return texts.sections().stream().filter(each -> each.kind() == kind).findFirst();
    }
}
