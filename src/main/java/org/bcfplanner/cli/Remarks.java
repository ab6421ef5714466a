package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;

/** What people are told behind the amounts of a line or a sum. */
final class Remarks {
    private Remarks() {}

    /** What people are told of a line: comments typed into its amounts first, as they are in no other column. */
    static String of(Line line) {
        List<String> remarks = new ArrayList<>();
        for (String remark : List.of(line.min().remark(), line.max().remark(), line.remark())) {
            if (!remark.isEmpty() && !remarks.contains(remark)) {
                remarks.add(remark);
            }
        }
        return String.join("; ", remarks);
    }

    /** The comments typed into some amounts, each once. */
    static String of(Amount... amounts) {
        return Stream.of(amounts)
                .map(Amount::remark)
                .filter(remark -> !remark.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What the sums at both ends of a range leave out, said once where it is the same. */
    static String ofSums(Total min, Total max) {
        String ofMin = Reading.incomplete(min);
        String ofMax = Reading.incomplete(max);
        if (ofMin.equals(ofMax)) {
            return ofMin;
        }
        List<String> both = new ArrayList<>();
        if (!ofMin.isEmpty()) {
            both.add("min " + ofMin);
        }
        if (!ofMax.isEmpty()) {
            both.add("max " + ofMax);
        }
        return String.join(", ", both);
    }
}
