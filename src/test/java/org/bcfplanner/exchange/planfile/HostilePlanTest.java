package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every plan whose rows do not hold together is refused with a sentence. */
@Timeout(60)
class HostilePlanTest extends HostilePlanFiles {
    @Test
    void twoRowsOfOneId() {
        List<Scheme> schemes = plan.schemes().stream().toList();
        refusesJson(
                text -> text.replaceFirst(
                        "\"id\": \"" + schemes.get(1).id(),
                        "\"id\": \"" + schemes.get(0).id()),
                "Two rows have the id");
    }

    @Test
    void referencesToNothing() {
        Id<Scheme> scheme = plan.schemes().iterator().next().id();
        refusesJson(
                text -> text.replaceFirst("\"id\": \"" + scheme, "\"id\": \"" + new Id<>(UUID.randomUUID())),
                "does not exist");
    }

    @Test
    void ringsOfSchemes() {
        List<Scheme> schemes = plan.schemes().stream().toList();
        Scheme first = schemes.get(0);
        refusesPlan(plan.withSchemes(rows -> rows.with(under(first, first))), "is part of itself");
        Scheme second = schemes.stream()
                .filter(each -> each.theme().equals(first.theme()) && each != first)
                .findFirst()
                .orElseThrow();
        refusesPlan(
                plan.withSchemes(rows -> rows.with(under(first, second)).with(under(second, first))),
                "is part of itself");
    }

    @Test
    void schemesNestedTooDeep() {
        Scheme first = plan.schemes().iterator().next();
        Plan deep = plan;
        Scheme above = first;
        for (int i = 0; i < 60; i++) {
            Scheme below = Scheme.named(Id.derivedFrom("deep", i), first.theme(), above.id(), "Deep " + i);
            deep = deep.withSchemes(rows -> rows.with(below));
            above = below;
        }
        refusesPlan(deep, "nested more than 50 deep");
    }

    @Test
    void aPartUnderAnotherTheme() {
        List<Scheme> schemes = plan.schemes().stream().toList();
        Scheme first = schemes.get(0);
        Scheme other = schemes.stream()
                .filter(each -> !each.theme().equals(first.theme()))
                .findFirst()
                .orElseThrow();
        Scheme part = Scheme.named(Id.derivedFrom("part"), other.theme(), first.id(), "Part");
        refusesPlan(plan.withSchemes(rows -> rows.with(part)), "stands under another theme");
    }

    @Test
    void aLineWithAnotherLinesId() {
        refusesJson(
                text -> text.replaceFirst(
                        "\"id\": \"" + plan.lines().iterator().next().id(), "\"id\": \"" + new Id<>(UUID.randomUUID())),
                "has not the id that is made of what it says");
    }

    @Test
    void anUnknownEdition() {
        Plan other = plan.withDetails(Details.of("bcf-2099", "Later", Unit.POUNDS));
        refusesPlan(other, "“bcf-2099”, which this version of BCF Planner does not know")
                .hasMessageContaining("Install the newest version");
    }

    private static Scheme under(Scheme scheme, Scheme parent) {
        return Scheme.named(scheme.id(), scheme.theme(), parent.id(), scheme.name());
    }

    private AbstractThrowableAssert<?, ?> refusesPlan(Plan hostile, String because) {
        return refuses(Archives.sealed(hostile, Archives.json(hostile).getBytes(UTF_8)), because);
    }
}
