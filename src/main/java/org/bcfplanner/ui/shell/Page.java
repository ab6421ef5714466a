package org.bcfplanner.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Section;
import org.jspecify.annotations.Nullable;

/** What stands inside the frame: one of the sections, or a page that is visited in its place. */
public final class Page {
    private final StackPane content = new StackPane();
    private final List<Section> sections;
    private final Consumer<Section> onShown;
    private Section shown;
    private @Nullable Runnable enterVisited;

    /**
     * @param sections at least one; the first is shown first, once {@link #show} is called
     * @param onShown  told of each section that is shown from then on
     */
    Page(List<Section> sections, Consumer<Section> onShown) {
        this.sections = sections;
        this.onShown = onShown;
        this.shown = sections.getFirst();
        content.setMinHeight(0);
    }

    StackPane content() {
        return content;
    }

    /** The section that is shown, or that a visit stands in the place of. */
    public Section shown() {
        return shown;
    }

    /** The sections in the order of the rail, by name. */
    public List<String> names() {
        return sections.stream().map(Section::name).toList();
    }

    Optional<Section> named(String name) {
        return sections.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    /** What can be gone to by its name, beside what the plan says. */
    List<Findable> findables() {
        return sections.stream()
                .flatMap(section -> section.findables().stream().map(found -> found.going(in(section, found.go()))))
                .toList();
    }

    /** The icon of the section of this name; empty where there is none. */
    String icon(String name) {
        return named(name).map(Section::icon).orElse("");
    }

    /** Puts the focus where work on what is shown begins. */
    void enter() {
        if (enterVisited == null) {
            shown.enter();
        } else {
            enterVisited.run();
        }
    }

    /** Shows a section; false where the present one cannot be left. */
    boolean choose(Section section) {
        if (!shown.commitPending()) {
            return false;
        }
        show(section);
        section.enter();
        return true;
    }

    void show(Section section) {
        shown = section;
        enterVisited = null;
        content.getChildren().setAll(section.view());
        if (content.getScene() != null) {
            // a page that arranges itself by its width holds what is to have the focus from then on only
            layOut();
        }
        onShown.accept(section);
    }

    /** Work that is done in a section once it is shown. */
    Runnable in(Section section, Runnable work) {
        return () -> {
            boolean isThere = section.equals(shown) && !isVisiting();
            if (isThere ? shown.commitPending() : choose(section)) {
                work.run();
            }
        };
    }

    /**
     * Shows a page in the place of the shown section, until a section is gone to or {@link #endVisit} is called.
     *
     * @param enter puts the focus where work on it begins
     */
    public void visit(Node visited, Runnable enter) {
        enterVisited = enter;
        content.getChildren().setAll(visited);
        layOut();
        enter.run();
    }

    /** Whether a page stands in the place of the section. */
    public boolean isVisiting() {
        return enterVisited != null;
    }

    /** Shows the section again that was shown before a visit. */
    public void endVisit() {
        if (isVisiting()) {
            show(shown);
            shown.enter();
        }
    }

    private void layOut() {
        content.applyCss();
        content.layout();
    }
}
