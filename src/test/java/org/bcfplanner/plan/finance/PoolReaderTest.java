package org.bcfplanner.plan.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.Unit;
import org.junit.jupiter.api.Test;

class PoolReaderTest {
    @Test
    void takesThreeLabelledAmountsApart() {
        List<PoolReader.Part> parts = PoolReader.read(
                "£10,565,00 (BCF) £10,410,536 ASC Budget for services for older adults £13,000,000 CCG Unplanned Care"
                        + " (TBC)",
                Unit.POUNDS);
        assertThat(parts)
                .extracting(PoolReader.Part::label)
                .containsExactly("BCF", "ASC Budget for services for older adults", "CCG Unplanned Care");
        assertThat(parts)
                .extracting(part -> part.amount().meaning())
                .containsExactly(new Meaning.Unreadable(), new Meaning.Known(1_041_053_600), new Meaning.Tbc());
        assertThat(parts)
                .extracting(part -> part.amount().raw())
                .containsExactly("£10,565,00", "£10,410,536", "£13,000,000 (TBC)");
    }

    @Test
    void leavesOneAmountWhole() {
        assertThat(PoolReader.read("£3,724,000", Unit.POUNDS)).singleElement().satisfies(part -> {
            assertThat(part.label()).isEmpty();
            assertThat(part.amount().counted()).hasValue(372_400_000);
        });
        assertThat(PoolReader.read("about £5k or £6k", Unit.POUNDS))
                .singleElement()
                .satisfies(part -> assertThat(part.amount().isUnreadable()).isTrue());
    }
}
