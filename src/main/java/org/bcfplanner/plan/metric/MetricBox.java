package org.bcfplanner.plan.metric;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;
import org.bcfplanner.plan.table.Text;

/**
 * What is written into one of the text boxes about outcomes and metrics. Its id is made from the key of the box, so that
 * there is one text for each.
 *
 * @param box     the key that the edition gives the box
 * @param written the text
 */
public record MetricBox(Id<MetricBox> id, String box, Text written) implements Keyed<MetricBox> {
    public MetricBox {
        requireNonNull(id);
        requireNonNull(box);
        requireNonNull(written);
    }

    public static MetricBox of(String box, Text written) {
        return new MetricBox(idOf(box), box, written);
    }

    /** The id of the one text there can be for a box. */
    public static Id<MetricBox> idOf(String box) {
        return Id.derivedFrom("metric_box", box);
    }

    @Override
    public Id<MetricBox> ownId() {
        return idOf(box);
    }
}
