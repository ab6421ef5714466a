package org.bcfplanner.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;

/**
 * What a sample says in words, from a text file beside this class: {@code == key} begins a section, and every line is a
 * passage. {@code # } is a heading, {@code - } a bullet, {@code 1. } an item of a numbered list, doubled marks are a level
 * deeper; {@code **bold**} and {@code *italic*} mark words. Lines that begin with {@code ; } are for readers of the file.
 */
final class SampleText {
    private static final Pattern START = Pattern.compile("(#{1,3}|-{1,3}|1\\.) (.*)");
    private static final Pattern LOOK = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*");

    private final String name;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private SampleText(String name) {
        this.name = name;
    }

    /** @param name of the file without its ending; ids of passages are made from it */
    static SampleText of(String name) {
        SampleText text = new SampleText(name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleText.class.getResourceAsStream(name + ".txt")), UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("== ")) {
                    section = new ArrayList<>();
                    text.sections.put(line.substring(3), section);
                } else if (!line.isBlank() && !line.startsWith("; ")) {
                    section.add(line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text;
    }

    Set<String> keys() {
        return sections.keySet();
    }

    /** A section as lines of plain text; an item of the second level begins with a tab. Empty where there is none. */
    Text plain(String key) {
        return new Text(String.join(
                "\n",
                sections.getOrDefault(key, List.of()).stream()
                        .map(line -> line.replaceFirst("^- ", "").replaceFirst("^-- ", "\t"))
                        .toList()));
    }

    /** A section as passages of a plan's text; none where there is none. */
    List<Passage> passages(String key, String section) {
        List<Passage> passages = new ArrayList<>();
        for (String line : sections.getOrDefault(key, List.of())) {
            Id<Passage> id = Id.derivedFrom(name, "passage", section, passages.size());
            passages.add(passage(id, section, line));
        }
        return passages;
    }

    private static Passage passage(Id<Passage> id, String section, String line) {
        Matcher start = START.matcher(line);
        if (!start.matches()) {
            return marked(Passage.of(id, section, Style.PARAGRAPH, ""), line);
        }
        Style style = switch (start.group(1).charAt(0)) {
            case '#' -> Style.HEADING;
            case '-' -> Style.BULLET;
            default -> Style.NUMBER;
        };
        int level = style == Style.NUMBER ? 1 : start.group(1).length();
        return marked(Passage.of(id, section, style, "").withStyle(style, level), start.group(2));
    }

    private static Passage marked(Passage passage, String written) {
        StringBuilder words = new StringBuilder();
        Marks marks = Marks.NONE;
        Matcher look = LOOK.matcher(written);
        int end = 0;
        while (look.find()) {
            words.append(written, end, look.start());
            boolean bold = look.group(1) != null;
            String marked = bold ? look.group(1) : look.group(2);
            Mark.Kind kind = bold ? Mark.Kind.BOLD : Mark.Kind.ITALIC;
            marks = marks.with(new Mark(kind, words.length(), words.length() + marked.length(), ""));
            words.append(marked);
            end = look.end();
        }
        return passage.withWords(words.append(written.substring(end)).toString(), marks);
    }
}
