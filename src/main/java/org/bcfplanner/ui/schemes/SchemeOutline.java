package org.bcfplanner.ui.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.session.PlanSession;

/** The themes and schemes of the open plan as it stands, in their order. */
final class SchemeOutline {
    private final PlanSession session;
    private final Edition edition;

    SchemeOutline(PlanSession session, Edition edition) {
        this.session = session;
        this.edition = edition;
    }

    /** As lines of the navigator, with their figures. */
    SchemeItems figures() {
        return new SchemeItems(session.plan(), edition);
    }

    List<SchemeItem> items() {
        return figures().all();
    }

    List<Theme> themes() {
        return tree().themes();
    }

    List<Scheme> partsOf(Scheme scheme) {
        return tree().partsOf(scheme);
    }

    /** The place of a scheme among all, from 1. */
    int placeOf(Scheme scheme) {
        return all().indexOf(scheme) + 1;
    }

    /** How many schemes there are, sub-schemes among them. */
    int schemeCount() {
        return session.plan().schemes().size();
    }

    /** How many of the schemes are part of another. */
    int partCount() {
        return (int) session.plan().schemes().stream()
                .filter(each -> each.parent() != null)
                .count();
    }

    Optional<Scheme> first() {
        return all().stream().findFirst();
    }

    Optional<Scheme> scheme(String key) {
        return session.plan().schemes().stream()
                .filter(scheme -> scheme.id().toString().equals(key))
                .findFirst();
    }

    Optional<Theme> theme(String key) {
        return session.plan().themes().stream()
                .filter(theme -> theme.id().toString().equals(key))
                .findFirst();
    }

    /** The line above one, or that below the first; empty where there is no other. */
    String neighbour(String key) {
        List<String> keys = new ArrayList<>();
        addKeys(items(), keys);
        int at = keys.indexOf(key);
        return at > 0 ? keys.get(at - 1) : keys.size() > 1 ? keys.get(1) : "";
    }

    private static void addKeys(List<SchemeItem> items, List<String> keys) {
        for (SchemeItem item : items) {
            keys.add(item.key());
            addKeys(item.parts(), keys);
        }
    }

    private List<Scheme> all() {
        SchemeTree tree = tree();
        return tree.themes().stream()
                .flatMap(theme -> tree.allOf(theme).stream())
                .toList();
    }

    private SchemeTree tree() {
        return SchemeTree.of(session.plan().themes(), session.plan().schemes());
    }
}
