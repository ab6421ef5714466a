package org.bcfplanner.change.merge;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings together what two people made of one text, sentence by sentence. */
final class TextMerge {
    /** Around a line break, and behind the blank that follows the end of a sentence. */
    private static final Pattern SEAM = Pattern.compile("(?<=\\n)|(?=\\n)|(?<=[.!?;:] )");

    private final List<String> base;
    private final List<String> mine;
    private final List<String> theirs;
    private final List<Hunk> hunks = new ArrayList<>();

    private TextMerge(String base, String mine, String theirs) {
        this.base = sentences(base);
        this.mine = sentences(mine);
        this.theirs = sentences(theirs);
        collect(this.mine, true);
        collect(this.theirs, false);
        hunks.sort(Comparator.comparingInt(Hunk::from).thenComparingInt(Hunk::to));
    }

    /** The text with both changes; empty where both changed one sentence, or neighbours, to different things. */
    static Optional<String> merged(String base, String mine, String theirs) {
        TextMerge merge = new TextMerge(base, mine, theirs);
        boolean agreed = merge.regions().stream().allMatch(region -> region.mine.equals(region.theirs) || region.one);
        return agreed ? Optional.of(merge.woven()) : Optional.empty();
    }

    /** The text with both changes; where they are about the same sentence, mine and then theirs. */
    static String both(String base, String mine, String theirs) {
        return new TextMerge(base, mine, theirs).woven();
    }

    /** What one side has in the place of some sentences of the base. */
    private record Hunk(boolean isMine, int from, int to, List<String> text) {}

    /** Sentences of the base that something happened to, with what each side made of them. */
    private record Region(int from, int to, boolean one, String mine, String theirs) {
        /** What stands there in the end. Where one side did nothing, the other's. */
        String woven(String before) {
            if (one) {
                return mine.equals(before) ? theirs : mine;
            }
            return mine.equals(theirs) ? mine : mine + between() + theirs;
        }

        private String between() {
            boolean apart = mine.isEmpty()
                    || theirs.isEmpty()
                    || Character.isWhitespace(mine.charAt(mine.length() - 1))
                    || Character.isWhitespace(theirs.charAt(0));
            return apart ? "" : " ";
        }
    }

    private String woven() {
        StringBuilder woven = new StringBuilder();
        int done = 0;
        for (Region each : regions()) {
            woven.append(joined(done, each.from)).append(each.woven(joined(each.from, each.to)));
            done = each.to;
        }
        return woven.append(joined(done, base.size())).toString();
    }

    /** Hunks that touch are one region. */
    private List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        List<Hunk> touching = new ArrayList<>();
        int end = -1;
        for (Hunk each : hunks) {
            if (each.from > end && !touching.isEmpty()) {
                regions.add(region(touching, end));
                touching.clear();
            }
            touching.add(each);
            end = Math.max(end, each.to);
        }
        if (!touching.isEmpty()) {
            regions.add(region(touching, end));
        }
        return regions;
    }

    private Region region(List<Hunk> touching, int end) {
        int start = touching.getFirst().from;
        long here = touching.stream().filter(Hunk::isMine).count();
        boolean one = here == 0 || here == touching.size();
        return new Region(start, end, one, side(touching, true, start, end), side(touching, false, start, end));
    }

    /** What one side made of a region. */
    private String side(List<Hunk> touching, boolean isMine, int start, int end) {
        StringBuilder side = new StringBuilder();
        int done = start;
        for (Hunk each : touching) {
            if (each.isMine == isMine) {
                side.append(joined(done, each.from)).append(String.join("", each.text));
                done = each.to;
            }
        }
        return side.append(joined(done, end)).toString();
    }

    private void collect(List<String> side, boolean isMine) {
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(base, side, null)) {
            hunks.add(new Hunk(
                    isMine,
                    change.startOriginal,
                    change.endOriginal,
                    List.copyOf(side.subList(change.startRevised, change.endRevised))));
        }
    }

    private String joined(int from, int to) {
        return String.join("", base.subList(from, to));
    }

    private static List<String> sentences(String text) {
        return text.isEmpty() ? List.of() : List.of(SEAM.split(text));
    }
}
