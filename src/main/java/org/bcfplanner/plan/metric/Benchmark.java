package org.bcfplanner.plan.metric;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;

/**
 * What a metric is compared with: the value for England, for a region or for a group of similar councils.
 *
 * @param name   whose value it is: {@code England}
 * @param stated the value as typed; see {@link Quantity}
 * @param period in words: {@code 2012/13}; empty where it is not said
 */
public record Benchmark(Id<Benchmark> id, Id<Metric> metric, Rank position, String name, String stated, String period)
        implements Ranked<Benchmark> {
    public Benchmark {
        requireNonNull(id);
        requireNonNull(metric);
        requireNonNull(position);
        requireNonNull(name);
        requireNonNull(stated);
        requireNonNull(period);
    }

    public Benchmark withName(String changed) {
        return new Benchmark(id, metric, position, changed, stated, period);
    }

    public Benchmark withStated(String changed) {
        return new Benchmark(id, metric, position, name, changed, period);
    }

    public Benchmark withPeriod(String changed) {
        return new Benchmark(id, metric, position, name, stated, changed);
    }

    @Override
    public Benchmark withPosition(Rank place) {
        return new Benchmark(id, metric, place, name, stated, period);
    }
}
