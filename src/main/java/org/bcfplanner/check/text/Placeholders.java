package org.bcfplanner.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what authors and templates leave in a text that was not meant to be read by others: {@code [need more content
 * here]}, {@code TBC}, {@code <Name of Signatory>}, {@code (insert time period)}, {@code LOCAL??}. Passes over what only
 * looks alike: {@code (BCF)}, {@code [2014]}, {@code (as at 31 March)}.
 *
 * <p>A note that gives an order speaks without a subject, so those are looked for only where a sentence, a list item or
 * a bracket begins: “need to expand what this means” is a note, “we need to expand what we offer” is not.
 */
public final class Placeholders {
    /** Texts shorter than any placeholder. */
    private static final int SHORTEST = 2;

    /** Where something begins: a text or a line; behind a full stop, a dash, a colon, a bracket, marks of bold type. */
    private static final String BEGIN = "(?:^|[.;:!?)\\]*_–—(\\[]|\\s-)[\\s*_]{0,8}";

    private static final String THIS_SECTION = "(?:this|these|the above|the below|the following)\\s+"
            + "(?:section|paragraph|text|table|sentence|wording|bullets?|page|heading|chapter|figures?|narrative)\\b"
            + "(?!\\s*\\d)";

    private static final String REST = "[^.)\\]\\n]*";

    // Every repetition is bounded or cannot be tried in more than one way: a text of any kind takes linear time.
    private static final List<Sign> SIGNS = new ArrayList<>();

    static {
        // [?], [...], [including ...], [need more content here]
        mark("\\[[^\\[\\]]{0,200}(?:\\?|\\.{3,}|…)[^\\[\\]]{0,200}\\]", "[");
        mark(
                "\\[\\s{0,8}(?:needs?|insert|add|to be|tbc|check|review|confirm|complete|expand|update|name of|date of|xx+"
                        + "|placeholder|more|still)\\b[^\\[\\]]*\\]",
                "[");
        // <Name of Signatory>, but neither <i> nor an address
        mark(
                "<(?!(?:b|i|u|p|a|s|br|em|li|ul|ol|hr|td|tr|th|h[1-6]|div|sup|sub|span|table|strong)\\b)"
                        + "[A-Za-z][^<>@/\\n]{1,60}>",
                "<");
        // (insert time period), (TBC), (to be confirmed/developed), (? needs clarification), (as at....)
        mark(
                "\\(\\s*(?:insert|tb[cad]|xx+|to be (?:confirmed|completed|added|developed|inserted|written))\\b"
                        + "[^()\\n]*\\)?",
                "(");
        mark("\\(\\s*to be (?:agreed|decided|determined|updated)\\s*\\)", "(");
        mark("\\(\\s*\\?[^()\\n]*\\)?", "(");
        mark("\\((?:[^()\\n.]*\\.{4,}|as (?:at|of|on)\\s*\\.{2,})\\s*\\)", "(");
        mark("\\(\\s*needs?\\s+(?:more|further|to be|clarif|confirm|check|updat|expan|discuss)[^()\\n]*\\)?", "(");
        mark(
                "\\(\\s*(?:add|check)\\s+(?:the\\s+|this\\s+)?(?:here|links?|ref|references?|figures?|details?|dates?|names?"
                        + "|text|wording|with)\\b[^()\\n]*\\)?",
                "(");
        // bare marks
        mark("\\w{0,40}\\?{2,}+", "??");
        mark("\\b[Dd]{2}[/.-][Mm]{2}[/.-][Yy]{2,4}\\b", "dd");
        mark("#(?:REF!|NAME\\?|VALUE!|DIV/0!)", "#");
        mark("\\blorem ipsum\\b", "lorem");
        exactMark("\\bT\\.?B\\.?[CAD]\\b|\\btb[cad]\\b", "tb", "t.b");
        exactMark("£\\s{0,3}(?:\\?|[xX]{2,})|(?<![\\w.])[xX]{2,}%|\\bX{3,}\\b|\\bxx+\\b", "xx", "£");
        // an unfinished sentence; dots that lead to a page number are not one
        mark("[\\w*_]{1,40}\\s?\\.{4,}+(?!\\s{0,20}\\d)", "....");
        mark("\\b(?:is|are|will|to|the|of|by|and|with|for)\\b[*_]*\\s?(?:\\.{3}|…)(?=\\s{0,20}$)", "...", "…");
        // orders to a fellow author
        note(
                "(?:please\\s+)?(?:review|rewrite|reword|update|expand|check|condense|shorten|complete|finish|delete|remove"
                        + "|revise|amend)\\s+" + THIS_SECTION + REST,
                "this ",
                "these ",
                "the ");
        note(
                "needs? to (?:be )?(?:review|expand|clarify|check|confirm|explain|describe|define|update|agree|add|say)"
                        + "(?:ed)?\\s+(?:on\\s+|more\\s+)?(?:here|what (?:this|it|that|these)|how this|who this"
                        + "|these figures?|the (?:figures?|wording)"
                        + "|this (?:figure|section|paragraph|text|wording|bit|point|table|further))\\b" + REST,
                "need");
        note(
                "needs? (?:more|further) (?:content|details?|text|discussion|work|clarification|information|words)\\b"
                        + "(?=\\s{0,20}(?:here|[.)\\]*]|$))" + REST,
                "need");
        note(
                "(?:add|insert)\\s+(?:a\\s+|the\\s+|in\\s+)?(?:links?|hyperlink|references?|ref|diagram|table|figures?|text"
                        + "|wording|dates?|names?|picture|map|chart|quote)"
                        + "(?:\\s+(?:with|here|from|for|of|about)\\b[^.\\n]{0,60}|(?=\\s{0,20}(?:[.)\\]]|$)))",
                "add",
                "insert");
        note(
                "(?:placeholder|to do:|todo|note to (?:self|author|editor)|author's note|drafting note"
                        + "|awaiting (?:figures?|text|input|content)|(?:text|details?|figures?) to follow)\\b" + REST,
                "placeholder",
                "to do",
                "todo",
                "note",
                "awaiting",
                "follow");
        mark(
                "\\bthis (?:section |paragraph |text |table |list )?(?:is|are) (?:(?:far|much|still|rather|way) )?"
                        + "too (?:long|short|wordy|vague|detailed|brief) and needs\\b" + REST,
                "too ");
        mark(
                "\\bneeds? (?:condensing|rewording|rewriting|shortening|redrafting|proof-?reading|fleshing out"
                        + "|tidying up)\\b" + REST,
                "need");
    }

    private Placeholders() {}

    /** What was found, each as it stands in the text, in its order; of finds that overlap the first and longest. */
    public static List<String> in(String text) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        String small = text.toLowerCase(Locale.ROOT);
        List<Find> finds = new ArrayList<>(0);
        for (Sign sign : SIGNS) {
            if (!sign.mayBeIn(small)) {
                continue;
            }
            Matcher match = sign.pattern.matcher(text);
            while (match.find()) {
                Find find = new Find(match.start("note"), match.end("note"));
                if (!isOmissionInQuotation(text, find)) {
                    finds.add(find);
                }
            }
        }
        finds.sort(null);
        List<String> found = new ArrayList<>(finds.size());
        int end = 0;
        for (Find find : finds) {
            if (find.start >= end) {
                found.add(text.substring(find.start, find.end).strip());
                end = find.end;
            }
        }
        return found;
    }

    /** Whether {@code [...]} stands between “ and ”, where it says that a quotation is shortened. */
    private static boolean isOmissionInQuotation(String text, Find find) {
        String omission = text.substring(find.start, find.end);
        return (omission.equals("[...]") || omission.equals("[…]"))
                && text.lastIndexOf('“', find.start) > text.lastIndexOf('”', find.start)
                && text.indexOf('”', find.end) >= 0;
    }

    private record Find(int start, int end) implements Comparable<Find> {
        @Override
        public int compareTo(Find other) {
            return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
        }
    }

    /**
     * One kind of thing left in.
     *
     * @param needles of which one, in small letters, is in every text that holds it: found far faster than the pattern
     */
    private record Sign(Pattern pattern, List<String> needles) {
        boolean mayBeIn(String small) {
            for (String needle : needles) {
                if (small.contains(needle)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void mark(String pattern, String... needles) {
        add("(?<note>" + pattern + ")", Pattern.CASE_INSENSITIVE, needles);
    }

    private static void exactMark(String pattern, String... needles) {
        add("(?<note>" + pattern + ")", 0, needles);
    }

    private static void note(String pattern, String... needles) {
        add(BEGIN + "(?<note>" + pattern + ")", Pattern.CASE_INSENSITIVE, needles);
    }

    private static void add(String pattern, int flags, String... needles) {
        SIGNS.add(new Sign(Pattern.compile(pattern, Pattern.MULTILINE | flags), List.of(needles)));
    }
}
