package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.ui.kit.Typing;

/** Words with their look: what passages and cells are made of while they are edited. */
record Stretch(String words, Marks marks) {
    /** The most characters of a mark in its written form, beside those of where it leads. */
    private static final int WRITTEN_MARK = 20;
    /** The most that one character of an address takes when it is written. */
    private static final int WRITTEN_CHARACTER = 9;

    static final Stretch NOTHING = new Stretch("", Marks.NONE);

    static Stretch of(Passage passage) {
        return new Stretch(passage.words(), passage.marks());
    }

    static Stretch plain(String words) {
        return new Stretch(words, Marks.NONE);
    }

    /** Several as one, with something between them. */
    static Stretch joined(List<Stretch> stretches, String between) {
        StringBuilder words = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            words.append(i == 0 ? "" : between);
            int before = words.length();
            for (Mark each : stretches.get(i).marks.all()) {
                marks.add(new Mark(each.kind(), each.from() + before, each.to() + before, each.target()));
            }
            words.append(stretches.get(i).words);
        }
        return new Stretch(words.toString(), Marks.of(marks));
    }

    int length() {
        return words.length();
    }

    Stretch part(int from, int to) {
        return new Stretch(words.substring(from, to), marks.within(from, to));
    }

    Stretch from(int from) {
        return part(from, words.length());
    }

    /** Both, one behind the other. */
    Stretch then(Stretch other) {
        return joined(List.of(this, other), "");
    }

    /** Whether one passage can keep it. */
    boolean fits() {
        return length() <= Typing.LONG_TEXT && looksFit();
    }

    /** Whether one passage can keep its marks in their written form. */
    boolean looksFit() {
        long most = marks.all().stream()
                .mapToLong(each ->
                        WRITTEN_MARK + (long) WRITTEN_CHARACTER * each.target().length())
                .sum();
        return most <= Typing.LONG_TEXT || marks.toString().length() <= Typing.LONG_TEXT;
    }

    Stretch replaced(int from, int to, Stretch by) {
        return part(0, from).then(by).then(from(to));
    }

    /** All of it marked so. */
    Stretch marked(Mark.Kind kind, String target) {
        return words.isEmpty() ? this : new Stretch(words, marks.with(new Mark(kind, 0, length(), target)));
    }

    Passage in(Passage passage) {
        return passage.withWords(words, marks);
    }
}
