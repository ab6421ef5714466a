package org.bcfplanner.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bcfplanner.search.Excerpt;
import org.bcfplanner.search.Found;
import org.bcfplanner.search.Hit;
import org.bcfplanner.ui.kit.Findable;

/** Puts the list of the finder together: sections and actions that are called so, what the plan says, other actions. */
final class PaletteLines {
    static final int MOST_OF_A_GROUP = 6;
    /** Ids of what was found in the plan begin with this. */
    static final String PLACE = "place ";

    private static final String GO_TO = "Go to";
    private static final String DO = "Do";

    private final List<Findable> named;
    private final Function<String, String> icons;
    private final Consumer<Hit> go;

    /**
     * @param named what can be gone to or done by its name
     * @param icons the icon of a section by its name
     * @param go    goes to what was found in the plan
     */
    PaletteLines(List<Findable> named, Function<String, String> icons, Consumer<Hit> go) {
        this.named = List.copyOf(named);
        this.icons = icons;
        this.go = go;
    }

    /** @param recent ids of what was used, the last first */
    List<PaletteLine> of(String typed, Found found, List<String> recent) {
        List<PaletteLine> lines = new ArrayList<>();
        List<Findable> called = Ranking.of(typed, named, recent, Ranking.Match.BY_NAME);
        List<Findable> others = Ranking.of(typed, named, recent, Ranking.Match.OTHERWISE);
        add(lines, GO_TO, called.stream().filter(PaletteLines::isPlace));
        add(lines, DO, called.stream().filter(each -> !isPlace(each)));
        for (Found.Group group : found.groups()) {
            String name = group.section().label();
            lines.add(new PaletteLine.Heading(name + counted(group)));
            group.hits().forEach(hit -> lines.add(entry(hit)));
        }
        add(lines, called.isEmpty() ? "By their names" : "Also by their names", others.stream());
        return List.copyOf(lines);
    }

    /** What is offered before anything is typed: what was used last, then the sections. */
    List<PaletteLine> offered(List<String> recent, List<Hit> recalled) {
        List<PaletteLine> used = recent.stream()
                .flatMap(id -> Stream.concat(
                        named.stream().filter(each -> each.id().equals(id)).map(PaletteLines::entry),
                        recalled.stream().filter(hit -> id(hit).equals(id)).map(this::entry)))
                .toList();
        List<PaletteLine> lines = new ArrayList<>();
        if (!used.isEmpty()) {
            lines.add(new PaletteLine.Heading("Used last"));
            lines.addAll(used);
        }
        List<Findable> sections = named.stream()
                .filter(each -> each.kind().equals(Palette.SECTION) && !recent.contains(each.id()))
                .toList();
        add(lines, GO_TO, sections.stream());
        if (lines.isEmpty()) {
            add(lines, DO, named.stream());
        }
        return List.copyOf(lines);
    }

    /** The keys of places among what was used last. */
    static List<String> places(List<String> recent) {
        return recent.stream()
                .filter(id -> id.startsWith(PLACE))
                .map(id -> id.substring(PLACE.length()))
                .toList();
    }

    private static void add(List<PaletteLine> lines, String heading, Stream<Findable> found) {
        List<PaletteLine> entries =
                found.limit(MOST_OF_A_GROUP + 2L).map(PaletteLines::entry).toList();
        if (!entries.isEmpty()) {
            lines.add(new PaletteLine.Heading(heading));
            lines.addAll(entries);
        }
    }

    private static boolean isPlace(Findable findable) {
        return !findable.kind().equals(Palette.ACTION);
    }

    private static PaletteLine entry(Findable findable) {
        return new PaletteLine.Entry(findable, Excerpt.NONE);
    }

    private PaletteLine entry(Hit hit) {
        String icon = icons.apply(hit.section().label());
        return new PaletteLine.Entry(
                new Findable(id(hit), hit.kind().label(), icon, hit.title(), hit.detail(), "", () -> go.accept(hit)),
                hit.excerpt());
    }

    private static String id(Hit hit) {
        return PLACE + hit.place().key();
    }

    private static String counted(Found.Group group) {
        return group.total() > group.hits().size()
                ? " · the best " + group.hits().size() + " of " + group.total()
                : "";
    }
}
