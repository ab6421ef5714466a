package org.bcfplanner.check.signing;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.PrintedDate;

/** How a signature stands to the plan as it is now. */
public sealed interface Standing {
    /** Nobody has signed. */
    record Unsigned() implements Standing {}

    /** What was signed is what the plan says now. */
    record Current() implements Standing {}

    /** Somebody signed on behalf of the body, which has not ratified it yet. */
    record Awaiting() implements Standing {}

    /** Signed on paper or elsewhere: what exactly, this plan cannot tell. */
    record Unknown() implements Standing {}

    /**
     * The plan has changed since it was signed.
     *
     * @param changed where; at least one
     */
    record Outdated(List<Section> changed) implements Standing {
        public Outdated {
            changed = List.copyOf(changed);
        }

        /** {@code Finance}, {@code Schemes, Finance and Risks}. */
        public String where() {
            List<String> labels = changed.stream().map(Section::label).toList();
            return labels.size() < 2
                    ? String.join("", labels)
                    : labels.subList(0, labels.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                            + labels.getLast();
        }
    }

    /** A change weighs more than a ratification that is still to come. */
    static Standing of(Signature signature, Supplier<Seal> now) {
        if (!isSigned(signature)) {
            return new Unsigned();
        }
        boolean sealed = Seal.isReadable(signature.fingerprint());
        List<Section> changed = sealed ? now.get().changedSince(signature.fingerprint()) : List.of();
        if (!changed.isEmpty()) {
            return new Outdated(changed);
        }
        if (signature.delegated() && signature.ratified().equals(PrintedDate.NONE)) {
            return new Awaiting();
        }
        return sealed ? new Current() : new Unknown();
    }

    /** Whether somebody signed: a day or words say when, and not only the {@code <date>} of the template. */
    private static boolean isSigned(Signature signature) {
        PrintedDate signed = signature.signed();
        return signed.date() != null
                || (!signed.words().isBlank() && !signed.words().strip().startsWith("<"));
    }
}
