package org.bcfplanner.plan.chance;

/** What kind of thing is counted, and so by which methods chance is weighed. */
public enum Measure {
    /** A share of a cohort: still at home, of those discharged. Events never exceed people. */
    PROPORTION {
        @Override
        public Interval interval(Count count) {
            return Proportions.interval(count);
        }

        @Override
        public String method(Count count) {
            return "Wilson";
        }

        @Override
        public Difference compare(Count first, Count second) {
            return Proportions.compare(first, second);
        }
    },
    /** Events in a population: admissions per 100,000 residents. */
    RATE {
        @Override
        public Interval interval(Count count) {
            return Rates.interval(count);
        }

        @Override
        public String method(Count count) {
            return count.events() < Rates.FEW ? "exact Poisson" : "Byar";
        }

        @Override
        public Difference compare(Count first, Count second) {
            return Rates.compare(first, second);
        }
    };

    /** The 95% interval of events per person. */
    public abstract Interval interval(Count count);

    /** What the method of that interval is called. */
    public abstract String method(Count count);

    /** The second count beside the first. */
    public abstract Difference compare(Count first, Count second);

    /** Whether these can be counts of this kind: of a proportion, no more events than people. */
    public boolean allows(Count count) {
        return this == RATE || count.events() <= count.outOf();
    }
}
