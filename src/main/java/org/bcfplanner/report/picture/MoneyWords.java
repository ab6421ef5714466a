package org.bcfplanner.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;

/** Sums and ranges in the words of a picture. What is unknown is named beside what is known, never counted as zero. */
record MoneyWords(Unit unit) {
    /** {@code £1,864k} or {@code £1,864,000}. */
    String amount(long pence) {
        return unit == Unit.THOUSANDS ? MoneyFormat.thousands(pence) : MoneyFormat.pounds(pence);
    }

    /** One amount where both are the same. */
    String range(long least, long most) {
        return least == most ? amount(least) : amount(least) + " to " + amount(most);
    }

    /** {@code £1,468k + 1 TBC}, {@code Nil}, {@code TBC}, {@code not entered}. */
    String total(Total total) {
        if (total.isOfNothing()) {
            return "not entered";
        }
        if (total.known() + total.nil() == 0) {
            return total.tbc() + total.unreadable() > 1 ? missing(total) : total.tbc() == 1 ? "TBC" : "unreadable";
        }
        return with(total.known() == 0 ? "Nil" : amount(total.pence()), missing(total));
    }

    /** Both ends of a range, and what they leave out. */
    String range(Total least, Total most) {
        if (most.isOfNothing() || least.isOfNothing()) {
            return least.isOfNothing()
                    ? most.isOfNothing() ? "not entered" : "up to " + total(most) + ", no minimum entered"
                    : total(least) + ", no maximum entered";
        }
        Total worse = worse(least, most);
        boolean one = least.pence() == most.pence() || least.known() + least.nil() == 0;
        return one
                ? total(worse.pence() == most.pence() ? worse : most)
                : with(range(least.pence(), most.pence()), missing(worse));
    }

    /** {@code 1 TBC and 2 unreadable}; empty where nothing is missing. */
    static String missing(Total total) {
        List<String> left = new ArrayList<>();
        if (total.tbc() > 0) {
            left.add(total.tbc() + " TBC");
        }
        if (total.unreadable() > 0) {
            left.add(total.unreadable() + " unreadable");
        }
        return String.join(" and ", left);
    }

    /** The one of two sums that leaves out more. */
    static Total worse(Total one, Total other) {
        return one.tbc() + one.unreadable() > other.tbc() + other.unreadable() ? one : other;
    }

    static String with(String known, String missing) {
        return missing.isEmpty() ? known : known + " + " + missing;
    }
}
