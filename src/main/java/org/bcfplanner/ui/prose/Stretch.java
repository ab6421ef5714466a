package org.bcfplanner.ui.prose;

import java.util.List;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;

/** Words with their look: what passages and cells are made of while they are edited. */
record Stretch(String words, Marks marks) {
    static final Stretch NOTHING = new Stretch("", Marks.NONE);

    static Stretch of(Passage passage) {
        return new Stretch(passage.words(), passage.marks());
    }

    static Stretch plain(String words) {
        return new Stretch(words, Marks.NONE);
    }

    /** Several as one, a line break between them. */
    static Stretch lines(List<Stretch> stretches) {
        Stretch all = NOTHING;
        for (int i = 0; i < stretches.size(); i++) {
            all = (i == 0 ? all : all.then(plain("\n"))).then(stretches.get(i));
        }
        return all;
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
        Marks all = marks;
        for (Mark each : other.marks.all()) {
            all = all.with(new Mark(each.kind(), each.from() + length(), each.to() + length(), each.target()));
        }
        return new Stretch(words + other.words, all);
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
