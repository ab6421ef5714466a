package org.bcfplanner.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.jspecify.annotations.Nullable;

/**
 * A section that is made when something of its page is first wanted, so that a plan is on the screen before all of its
 * sections are. Until then it says its name only, and keeps what it is told.
 */
public final class Later<S extends Section> implements Section {
    private final Class<S> kind;
    private final String name;
    private final String icon;
    private final Supplier<S> maker;
    private @Nullable S made;
    private @Nullable Consumer<Traced> past;
    private @Nullable List<Finding> found;

    /** @param maker asked once */
    public Later(Class<S> kind, String name, String icon, Supplier<S> maker) {
        this.kind = kind;
        this.name = name;
        this.icon = icon;
        this.maker = maker;
    }

    /** The section itself. */
    public S made() {
        S there = made;
        if (there == null) {
            there = maker.get();
            made = there;
            if (past != null) {
                there.onHistory(past);
            }
            if (found != null) {
                there.mark(found);
            }
        }
        return there;
    }

    /** Whether it is, or will be, a section of this class. */
    public boolean is(Class<? extends Section> other) {
        return kind.equals(other);
    }

    @Override
    public boolean isMade() {
        return made != null;
    }

    @Override
    public void make() {
        made();
    }

    @Override
    public void allMade() {
        made().allMade();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public Progress progress() {
        return made == null ? Progress.NONE : made.progress();
    }

    @Override
    public Node view() {
        return made().view();
    }

    @Override
    public String selection() {
        return made == null ? "" : made.selection();
    }

    @Override
    public void enter() {
        made().enter();
    }

    @Override
    public List<Findable> findables() {
        return made().findables();
    }

    @Override
    public Arrival reveal(Place place) {
        return made().reveal(place);
    }

    /** Known once it is made; asked for every finding that is listed, which is no reason to make it. */
    @Override
    public Optional<String> refusal(Place place) {
        return made == null ? Optional.empty() : made.refusal(place);
    }

    @Override
    public void onHistory(Consumer<Traced> consumer) {
        past = consumer;
        if (made != null) {
            made.onHistory(consumer);
        }
    }

    @Override
    public void mark(List<Finding> now) {
        found = now;
        if (made != null) {
            made.mark(now);
        }
    }

    @Override
    public List<Action> actions() {
        return made().actions();
    }

    @Override
    public void versionNamed() {
        if (made != null) {
            made.versionNamed();
        }
    }

    @Override
    public boolean commitPending() {
        return made == null || made.commitPending();
    }

    @Override
    public void close() {
        if (made != null) {
            made.close();
        }
    }
}
