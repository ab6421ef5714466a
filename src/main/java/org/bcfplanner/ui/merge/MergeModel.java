package org.bcfplanner.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.merge.Answer;
import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.compare.OpenDifference;
import org.bcfplanner.compare.Topic;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanSession;

/** What is open in the plan, and the answers to it, each an edit that can be undone. Without nodes. */
public final class MergeModel {
    private final PlanSession session;
    private final Runnable stopWatching;
    private Runnable listener = () -> {};
    private List<MergeLine> lines = List.of();

    public MergeModel(PlanSession session) {
        this.session = session;
        this.stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                fill();
                listener.run();
            }
        });
        fill();
    }

    /** Run whenever there is something else to show. */
    void watch(Runnable changed) {
        listener = changed;
    }

    /** By part of the plan. */
    List<MergeLine> lines() {
        return lines;
    }

    int count() {
        return (int) asked().count();
    }

    /** The number of a difference among all, from 1; 0 for a line that is none. */
    int number(int line) {
        return line >= 0 && line < lines.size() && lines.get(line) instanceof MergeLine.Asked
                ? (int) asked().filter(each -> each <= line).count()
                : 0;
    }

    /** The line of the difference at or behind a line, the last before it where there is none; empty without any. */
    OptionalInt near(int line) {
        OptionalInt behind = asked().filter(each -> each >= line).findFirst();
        return behind.isPresent() ? behind : asked().max();
    }

    /** Why an answer cannot be given now, as a sentence; empty where it was. */
    Optional<String> answer(OpenDifference difference, Answer answer) {
        if (answer == Answer.BOTH && !Settlement.takesBoth(difference.conflict())) {
            return Optional.of("Of this only one can stand. Press 1 or 2.");
        }
        try {
            Settlement.settled(session.plan(), difference.conflict(), answer);
        } catch (Problem refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
        session.apply(Edit.of(
                "settle " + called(difference), plan -> Settlement.settled(plan, difference.conflict(), answer)));
        return Optional.empty();
    }

    /** Settles all of a part in one way and one step; what cannot be settled so stays open. */
    void answerAll(Topic topic, Answer answer) {
        List<OpenDifference> part = OpenDifference.of(session.plan()).stream()
                .filter(each -> each.topic() == topic)
                .toList();
        session.apply(Edit.of(
                "settle all of " + topic.label().toLowerCase(Locale.UK),
                plan -> Settlement.allSettled(
                        plan, part.stream().map(OpenDifference::conflict).toList(), answer)));
    }

    /** Stops watching the plan. */
    public void close() {
        stopWatching.run();
    }

    private static String called(OpenDifference difference) {
        return difference.field().isEmpty() ? difference.name() : difference.name() + ", " + difference.field();
    }

    private IntStream asked() {
        return IntStream.range(0, lines.size()).filter(each -> lines.get(each) instanceof MergeLine.Asked);
    }

    private void fill() {
        List<OpenDifference> open = OpenDifference.of(session.plan());
        List<MergeLine> all = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<OpenDifference> part =
                    open.stream().filter(each -> each.topic() == topic).toList();
            if (!part.isEmpty()) {
                all.add(new MergeLine.Part(topic, part.size()));
                part.forEach(each -> all.add(new MergeLine.Asked(each)));
            }
        }
        lines = List.copyOf(all);
    }
}
