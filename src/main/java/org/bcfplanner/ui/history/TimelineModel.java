package org.bcfplanner.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.outcome.SectionsOfPlan;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.history.Telling;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PastAsked;
import org.bcfplanner.session.PastEdit;
import org.bcfplanner.session.PastRow;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.ui.kit.Asking;
import org.bcfplanner.ui.kit.Traced;
import org.jspecify.annotations.Nullable;

/** What was done to the plan, as far as it is shown: the newest edits that are asked for, and older ones on request. */
final class TimelineModel {
    static final int PAGE = 60;

    private final PlanSession session;
    private final PlanStore store;
    private final Asking asking;
    private final List<Runnable> watchers = new ArrayList<>();
    private List<Moment> moments = List.of();
    private List<String> authors = List.of();
    private @Nullable Section section;
    private @Nullable Traced traced;
    private String author = "";
    private String words = "";
    private State state = State.READING;
    private @Nullable Problem problem;

    /** How far the reading is. */
    enum State {
        READING,
        MORE,
        ALL,
        FAILED
    }

    /** What one question to the library brings. */
    private record Page(List<Moment> moments, boolean more, List<String> authors) {}

    TimelineModel(PlanSession session, PlanStore store, Executor worker, Executor home) {
        this.session = session;
        this.store = store;
        this.asking = new Asking(worker, home);
    }

    /** Run whenever something else is to be shown. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** The edits read so far, the last first. */
    List<Moment> moments() {
        return moments;
    }

    /** Who has edited the plan. */
    List<String> authors() {
        return authors;
    }

    State state() {
        return state;
    }

    Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    Optional<Section> section() {
        return Optional.ofNullable(section);
    }

    Optional<Traced> traced() {
        return Optional.ofNullable(traced);
    }

    String author() {
        return author;
    }

    String words() {
        return words;
    }

    boolean isFiltered() {
        return asked().isFiltered();
    }

    void section(@Nullable Section only) {
        section = only;
        read();
    }

    void author(String only) {
        author = only;
        read();
    }

    void words(String only) {
        if (!only.equals(words)) {
            words = only;
            read();
        }
    }

    /** Shows the past of one place alone; nothing else is left out then. */
    void trace(@Nullable Traced place) {
        if (place != null) {
            section = null;
            author = "";
            words = "";
        }
        traced = place;
        read();
    }

    void showAll() {
        section = null;
        author = "";
        words = "";
        trace(null);
    }

    /** Reads anew, as many edits as are shown. */
    void refresh() {
        ask(asked(), Math.max(PAGE, moments.size()), List.of());
    }

    /** Reads on from the oldest edit shown. */
    void more() {
        if (state == State.MORE) {
            ask(asked().olderThan(moments.getLast().edit().number()), PAGE, moments);
        }
    }

    /** Stops waiting for what is being read. */
    void close() {
        asking.forget();
    }

    private void read() {
        ask(asked(), PAGE, List.of());
    }

    private void ask(PastAsked asked, int limit, List<Moment> before) {
        Plan now = session.plan();
        state = State.READING;
        problem = null;
        tell();
        asking.ask(
                () -> page(now, asked, limit),
                page -> {
                    moments = Stream.concat(before.stream(), page.moments().stream())
                            .toList();
                    authors = page.authors();
                    state = page.more() ? State.MORE : State.ALL;
                    tell();
                },
                failed -> {
                    state = State.FAILED;
                    problem = failed;
                    tell();
                });
    }

    private Page page(Plan now, PastAsked asked, int limit) {
        List<PastEdit> edits = store.history(now.id(), asked, limit + 1);
        Telling telling = new Telling(now);
        List<Moment> read = edits.stream()
                .limit(limit)
                .map(edit -> new Moment(edit, telling.of(edit)))
                .toList();
        return new Page(read, edits.size() > limit, store.authors(now.id()));
    }

    private PastAsked asked() {
        return new PastAsked(scopes(), author, words, Long.MAX_VALUE);
    }

    private List<PastAsked.Scope> scopes() {
        if (traced != null) {
            return Traces.scopes(traced);
        }
        return section == null ? List.of() : scopes(section);
    }

    /** What the past is shown of alone, in words; empty where it is of more. */
    Optional<String> tracedWords() {
        return traced().map(each -> Traces.words(each, session.plan()));
    }

    /** By which the timeline can be narrowed. */
    List<Section> sections() {
        return SectionsOfPlan.of(
                session.plan(), Editions.get(session.plan().details().edition()), Set.of());
    }

    /** The tables of a section, and those of the plan's own fields that are worked on in it. */
    private static List<PastAsked.Scope> scopes(Section section) {
        List<PastAsked.Scope> scopes = new ArrayList<>();
        Table.all().stream()
                .filter(table -> Section.of(table) == section)
                .forEach(table -> scopes.add(PastAsked.Scope.of(table.name())));
        List<String> columns = new ArrayList<>();
        List<Shape.Component> fields = Shape.of(Details.class).components();
        for (int i = 0; i < fields.size(); i++) {
            if (Section.ofDetail(fields.get(i).name()) == section) {
                Columns.of(Details.class).columnsOf(i).forEach(column -> columns.add(column.name()));
            }
        }
        if (!columns.isEmpty()) {
            scopes.add(new PastAsked.Scope(PastRow.DETAILS, null, columns));
        }
        return scopes;
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }
}
