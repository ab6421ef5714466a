package org.bcfplanner.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.search.Hit;
import org.junit.jupiter.api.Test;

class PlanFinderTest {
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Deque<Runnable> home = new ArrayDeque<>();
    private final List<Integer> answers = new ArrayList<>();
    private Plan plan = ThurrockPlan.plan();
    private final PlanFinder finder = new PlanFinder(() -> plan, beside::add, home::add);

    @Test
    void onlyTheLastQuestionIsAnswered() {
        finder.ask("caretrak", 5, found -> answers.add(1));
        finder.ask("stroke", 5, found -> answers.add(2));
        run(beside);
        assertThat(home).hasSize(1);
        run(home);
        assertThat(answers).containsExactly(2);
    }

    @Test
    void anAnswerThatComesTooLateIsNotTold() {
        finder.ask("caretrak", 5, found -> answers.add(1));
        run(beside);
        finder.ask("stroke", 5, found -> answers.add(2));
        run(home);
        assertThat(answers).isEmpty();
    }

    @Test
    void thePlanIsLookedThroughAsItIsNow() {
        finder.ask("quokka", 5, found -> answers.add(found.total()));
        run(beside);
        run(home);
        plan = plan.withDetails(plan.details().withTitle("Quokka plan"));
        finder.ask("quokka", 5, found -> answers.add(found.total()));
        run(beside);
        run(home);
        assertThat(answers).containsExactly(0, 1);
    }

    @Test
    void placesAreRecalledInTheOrderAskedForWithoutThoseThatAreGone() {
        String title = "details/title";
        String board = "details/board";
        List<String> told = new ArrayList<>();
        finder.recall(
                List.of(board, "scheme/gone/name", title),
                hits -> hits.stream().map(Hit::place).forEach(place -> told.add(place.key())));
        run(beside);
        run(home);
        assertThat(told).containsExactly(board, title);
    }

    private static void run(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.removeFirst().run();
        }
    }
}
