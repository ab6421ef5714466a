package org.bcfplanner.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.rule.Reads;
import org.bcfplanner.check.rule.RowRule;
import org.bcfplanner.check.rule.Rule;
import org.bcfplanner.check.rule.Subject;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;

/** What one rule said of one state of a plan, kept so that it need not be asked again for what has not changed. */
sealed interface Run {
    static Run whole(Rule rule, Subject subject) {
        return rule instanceof RowRule<?> rows ? ByRow.over(rows, subject) : new AtOnce(rule, rule.outcomes(subject));
    }

    /** The same for the state after a change; this itself where nothing it depends on changed. */
    Run after(Diff diff, Reads touched, Subject subject);

    void addTo(List<Outcome> all);

    /** Of a rule that looks at the plan as a whole. */
    record AtOnce(Rule rule, List<Outcome> outcomes) implements Run {
        @Override
        public Run after(Diff diff, Reads touched, Subject subject) {
            if (!rule.reads().meets(touched) || !rule.isConcernedBy(diff)) {
                return this;
            }
            List<Outcome> now = rule.outcomes(subject);
            return now.equals(outcomes) ? this : new AtOnce(rule, now);
        }

        @Override
        public void addTo(List<Outcome> all) {
            all.addAll(outcomes);
        }
    }

    /** Of a rule that looks at one row at a time: what it said, by row, of those of which it said anything. */
    record ByRow<T extends Entity<T>>(RowRule<T> rule, Map<Id<T>, List<Outcome>> outcomes) implements Run {
        static <T extends Entity<T>> ByRow<T> over(RowRule<T> rule, Subject subject) {
            Map<Id<T>, List<Outcome>> outcomes = new HashMap<>();
            for (T row : rule.table().of(subject.plan())) {
                List<Outcome> said = rule.of(row, subject);
                if (!said.isEmpty()) {
                    outcomes.put(row.id(), said);
                }
            }
            return new ByRow<>(rule, outcomes);
        }

        @Override
        public Run after(Diff diff, Reads touched, Subject subject) {
            if (rule.besides().meets(touched)) {
                return over(rule, subject);
            }
            if (!rule.reads().meets(touched)) {
                return this;
            }
            return changed(diff, subject);
        }

        private Run changed(Diff diff, Subject subject) {
            Map<Id<T>, List<Outcome>> now = null;
            for (Change<?> change : diff.changes()) {
                if (change.table().equals(rule.table())) {
                    @SuppressWarnings("unchecked") // a change of the rule's own table
                    Change<T> own = (Change<T>) change;
                    T row = own.after();
                    List<Outcome> said = row == null ? List.of() : rule.of(row, subject);
                    if (!said.equals((now == null ? outcomes : now).getOrDefault(own.id(), List.of()))) {
                        now = now == null ? new HashMap<>(outcomes) : now;
                        if (said.isEmpty()) {
                            now.remove(own.id());
                        } else {
                            now.put(own.id(), said);
                        }
                    }
                }
            }
            return now == null ? this : new ByRow<>(rule, now);
        }

        @Override
        public void addTo(List<Outcome> all) {
            outcomes.values().forEach(all::addAll);
        }
    }
}
