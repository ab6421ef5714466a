package org.bcfplanner.plan.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;

/**
 * Takes apart a value of the pooled budget that was written as several labelled amounts in one cell, such as {@code
 * £10,565,00 (BCF) £10,410,536 ASC Budget £13,000,000 CCG Unplanned Care (TBC)}.
 */
public final class PoolReader {
    private static final Pattern PART =
            Pattern.compile("(?<amount>£\\s*[0-9][0-9.,]*\\s*(?:[kmKM]\\b)?)(?<label>[^£]*)", Pattern.DOTALL);
    private static final Pattern UNCONFIRMED = Pattern.compile("(?i)^(?<label>.*?)\\s*(?<mark>\\(TBC\\))\\s*$");

    private PoolReader() {}

    /** One labelled part of a value. */
    public record Part(String label, Amount amount) {}

    /**
     * The parts in their order. Text with at most one £ amount and no label is one part without a label. A part whose
     * label ends in {@code (TBC)} is TBC, its figure kept as typed.
     */
    public static List<Part> read(String typed, Unit unit) {
        List<Part> parts = new ArrayList<>();
        Matcher match = PART.matcher(typed);
        int end = 0;
        while (match.find()) {
            if (!typed.substring(end, match.start()).isBlank()) {
                return List.of(new Part("", Amount.read(typed, unit)));
            }
            parts.add(part(match.group("amount").strip(), match.group("label").strip(), unit));
            end = match.end();
        }
        return parts.isEmpty() || (parts.size() == 1 && parts.getFirst().label().isEmpty())
                ? List.of(new Part("", Amount.read(typed, unit)))
                : parts;
    }

    private static Part part(String amount, String label, Unit unit) {
        Matcher unconfirmed = UNCONFIRMED.matcher(label);
        if (unconfirmed.matches()) {
            return new Part(
                    bare(unconfirmed.group("label")), Amount.read(amount + " " + unconfirmed.group("mark"), unit));
        }
        return new Part(bare(label), Amount.read(amount, unit));
    }

    private static String bare(String label) {
        return label.startsWith("(") && label.endsWith(")") ? label.substring(1, label.length() - 1) : label;
    }
}
