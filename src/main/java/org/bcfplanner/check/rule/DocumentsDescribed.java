package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.table.Ranked;

/** C1: every related document has a title and says what is in it; one finding for all that lack the same. */
final class DocumentsDescribed implements Rule {
    @Override
    public String code() {
        return "C1";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.andAllOf(Tables.DOCUMENTS.name());
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<RelatedDocument> all =
                subject.plan().documents().stream().sorted(Ranked.order()).toList();
        List<Outcome> outcomes = new ArrayList<>();
        add(subject, all, "title", "Title", each -> each.title().isBlank(), outcomes);
        add(
                subject,
                all,
                "synopsis",
                "Synopsis",
                each -> each.synopsis().written().isBlank(),
                outcomes);
        return outcomes;
    }

    private static void add(
            Subject subject,
            List<RelatedDocument> all,
            String component,
            String label,
            Predicate<RelatedDocument> lacks,
            List<Outcome> outcomes) {
        List<RelatedDocument> missing = all.stream().filter(lacks).toList();
        if (!missing.isEmpty()) {
            outcomes.add(Finding.of(
                            "C1",
                            subject.edition().demands().narrative().tables(),
                            Section.NARRATIVE,
                            new Place.Column(Tables.DOCUMENTS.name(), component),
                            label + ": missing for "
                                    + Words.count(missing.size(), "related document", "related documents"),
                            Words.list(missing.stream()
                                            .map(DocumentsDescribed::name)
                                            .toList()) + ".",
                            Figures.of(Figures.NEEDED, all.size()).and(Figures.FILLED, all.size() - missing.size()))
                    .marking(missing.stream()
                            .map(each -> Place.Cell.of(Tables.DOCUMENTS, each, component))
                            .toList()));
        }
    }

    private static String name(RelatedDocument document) {
        return document.title().isBlank() && !document.reference().isBlank()
                ? "Document " + document.reference()
                : document.title();
    }
}
