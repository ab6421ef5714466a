package org.bcfplanner.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of every table comes out in words. */
class LabelsTest {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-";

    @Test
    void everyTableAndEveryComponentHasALabel() {
        for (Shape.Component each : Shape.of(Details.class).components()) {
            assertThat(Labels.of(Labels.DETAILS, each.name())).as(each.name()).matches(LabelsTest::isWords);
        }
        for (Table<?> table : Components.tables()) {
            assertThat(Labels.of(table.name())).as(table.name()).matches(LabelsTest::isWords);
            for (Shape.Component each : Components.said(table.row())) {
                assertThat(Labels.of(table.name(), each.name()))
                        .as(table.name() + "." + each.name())
                        .matches(LabelsTest::isWords);
            }
        }
    }

    @Test
    void everyTableBelongsToATopic() {
        for (Table<?> table : Components.tables()) {
            assertThat(Topic.of(table).section()).as(table.name()).isNotNull();
        }
    }

    @Test
    void everyConstantOfEveryTableIsCalledSomething() {
        Words words = Side.of(ThurrockPlan.plan()).words();
        List<Class<?>> types = new ArrayList<>();
        types.add(Details.class);
        Components.tables().forEach(table -> types.add(table.row()));
        EnumWords constants = new EnumWords(words.edition());
        for (Class<?> type : types) {
            for (Shape.Component each : Shape.of(type).components()) {
                if (each.type().isEnum()) {
                    for (Object constant : each.type().getEnumConstants()) {
                        String said = constants.of((Enum<?>) constant);
                        assertThat(said).as(type + " " + constant).doesNotContain("_");
                        assertThat(said.isEmpty() || isWords(said))
                                .as(type + " " + constant + ": " + said)
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void twoPlansThatShareNothingAreToldWithoutCodesAndIds(long seed) {
        Comparison comparison = Comparison.between(new RandomPlans(seed).plan(), new RandomPlans(seed + 100).plan());

        assertThat(comparison.rows()).hasSizeGreaterThan(20);
        for (RowChange row : comparison.rows()) {
            assertThat(row.name()).isNotBlank().doesNotContainPattern(ID);
            for (FieldChange field : row.all()) {
                assertThat(field.label()).matches(LabelsTest::isWords);
                assertThat(field.before() + field.after()).doesNotContainPattern(ID);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsEditedIsToldSaveForPlacesThatChangeNoOrder(long seed) {
        RandomPlans random = new RandomPlans(seed);
        Plan plan = random.plan();
        for (int i = 0; i < 30; i++) {
            Plan edited = random.edit(plan);
            Comparison comparison = Comparison.between(plan, edited);
            assertThat(comparison.sentence()).isNotBlank();
            if (comparison.isEmpty()) {
                assertThat(Diff.between(plan, edited).changes()).allMatch(LabelsTest::isOfPlaceAlone);
            }
            plan = edited;
        }
    }

    private static boolean isOfPlaceAlone(Change<?> change) {
        List<Shape.Component> all = Shape.of(change.table().row()).components();
        return change.components().stream().allMatch(each -> all.get(each).type() == Rank.class);
    }

    /** No snake case, no constant, no name of a component. */
    private static boolean isWords(String label) {
        return !label.isBlank()
                && !label.contains("_")
                && !label.matches("[A-Z]{4,}.*")
                && !label.matches("[a-z]+[A-Z].*");
    }
}
