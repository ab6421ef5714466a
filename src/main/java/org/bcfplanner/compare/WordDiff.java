package org.bcfplanner.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts as one: what stayed, what went, what came, word by word. */
public final class WordDiff {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}’']+|\\s+|.", Pattern.DOTALL);

    /** Beyond this many comparisons the texts are told as a whole: nobody reads such a weave. */
    private static final long MOST = 40_000_000;

    /** Below this part of shared letters two texts are told apart as a whole. */
    private static final int LEAST_SHARED = 5;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    /**
     * The pieces in reading order; what went stands before what came in its place. Those that are the same or went, put
     * together, are the text before; those that are the same or came, the text after.
     */
    public static List<Piece> between(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Piece(ChangeKind.SAME, before));
        }
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        if ((long) old.size() * now.size() > MOST) {
            return apart(before, after);
        }
        List<Piece> woven = new WordDiff().woven(old, now);
        return isWoven(woven, before, after) ? woven : apart(before, after);
    }

    private List<Piece> woven(List<String> old, List<String> now) {
        int at = 0;
        StringBuilder went = new StringBuilder();
        StringBuilder came = new StringBuilder();
        for (Change change : changes(old, now)) {
            String same = String.join("", old.subList(at, Math.max(at, change.startOriginal)));
            boolean pending = !went.isEmpty() || !came.isEmpty();
            if (pending && same.isBlank()) {
                went.append(same);
                came.append(same);
            } else {
                flush(went, came);
                add(ChangeKind.SAME, same);
            }
            went.append(String.join("", old.subList(change.startOriginal, change.endOriginal)));
            came.append(String.join("", now.subList(change.startRevised, change.endRevised)));
            at = change.endOriginal;
        }
        flush(went, came);
        add(ChangeKind.SAME, String.join("", old.subList(at, old.size())));
        return List.copyOf(pieces);
    }

    private static List<Change> changes(List<String> old, List<String> now) {
        return new MyersDiffWithLinearSpace<String>()
                .computeDiff(old, now, null).stream()
                        .sorted(Comparator.comparingInt((Change each) -> each.startOriginal)
                                .thenComparingInt(each -> each.endOriginal))
                        .toList();
    }

    private void flush(StringBuilder went, StringBuilder came) {
        add(ChangeKind.REMOVED, went.toString());
        add(ChangeKind.ADDED, came.toString());
        went.setLength(0);
        came.setLength(0);
    }

    private void add(ChangeKind kind, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words));
        }
    }

    /** Whether enough is shared for a weave to be readable. */
    private static boolean isWoven(List<Piece> pieces, String before, String after) {
        int shared = pieces.stream()
                .filter(piece -> piece.kind() == ChangeKind.SAME)
                .mapToInt(piece -> piece.words().strip().length())
                .sum();
        return shared * LEAST_SHARED >= Math.min(before.length(), after.length());
    }

    private static List<Piece> apart(String before, String after) {
        WordDiff whole = new WordDiff();
        whole.add(ChangeKind.REMOVED, before);
        whole.add(ChangeKind.ADDED, after);
        return List.copyOf(whole.pieces);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
