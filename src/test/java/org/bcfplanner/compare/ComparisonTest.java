package org.bcfplanner.compare;

import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void prints() {
        Comparison c = Comparison.between(ThurrockPlan.plan(), Revised.plan());
        System.out.println(c.sentence());
        c.totals().forEach(System.out::println);
        for (Comparison.Part p : c.parts()) {
            System.out.println("== " + p.topic().label());
            for (RowChange r : p.rows()) {
                System.out.println(r.kind().sign() + " " + r.what() + ": " + r.name() + "   "
                        + r.place().key());
                r.fields()
                        .forEach(f -> System.out.println("      " + f.kind() + " " + f.label() + ": " + f.before()
                                + " -> " + f.after() + (f.isText() ? f.pieces() : "")));
            }
        }
    }
}
