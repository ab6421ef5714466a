package org.bcfplanner.samples;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.Contributions;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.PlanFiles;
import org.bcfplanner.store.Library;

/**
 * Thurrock's plan sent to two posts, and what they send back; see sample-data.md. Made by the program itself, with ids and
 * times that are the same whenever they are made.
 */
final class ThurrockContributions {
    static final List<String> NAMES = List.of(
            "sent-to-finance.bcfplan",
            "sent-to-risk-owner.bcfplan",
            "returned-by-finance.bcfplan",
            "returned-by-risk-owner.bcfplan");

    static final Author LEAD = new Author("Programme lead", Role.COMMISSIONER);

    private static final Asked OF_FINANCE = new Asked(
            LEAD,
            FinanceContribution.AUTHOR,
            List.of("FINANCE"),
            "Please settle what is printed as £10,565,00, say what Protection of Social Care takes, and fill in who"
                    + " contributes what.",
            LocalDate.of(2014, 2, 6),
            Instant.parse("2014-02-03T16:20:00Z"));
    private static final Asked OF_RISK_OWNER = new Asked(
            LEAD,
            RiskOwnerContribution.AUTHOR,
            List.of("RISKS"),
            "Please score the eighth risk, and say who owns the first three.",
            LocalDate.of(2014, 2, 6),
            Instant.parse("2014-02-03T16:25:00Z"));

    private static final PlanFiles FILES = new PlanFiles() {
        @Override
        public Copy copy(Path file) {
            return PlanFile.copy(file);
        }

        @Override
        public void write(Plan plan, Travel travel, Path file) {
            PlanFile.write(plan, travel, file, "0.1.0");
        }

        @Override
        public String digest(Plan plan) {
            return PlanFile.digest(plan);
        }
    };

    /** An edit that somebody makes of their copy. */
    record Step(String at, String label, UnaryOperator<Plan> edit) {}

    private ThurrockContributions() {}

    /** Writes the four files into a folder; the libraries of the three who take part are made beside them. */
    static void write(Path folder, Path libraries) {
        Plan plan = ThurrockPlan.plan();
        Path finance = folder.resolve(NAMES.get(0));
        Path risks = folder.resolve(NAMES.get(1));
        try (Library lead = Library.open(libraries.resolve("lead"))) {
            lead.add(plan, LEAD, "Open the sample plan").join();
            Contributions sending = new Contributions(lead, FILES, IdSource.seeded(1));
            sending.send(plan.id(), OF_FINANCE, finance);
            sending.send(plan.id(), OF_RISK_OWNER, risks);
        }
        contribute(libraries.resolve("finance"), finance, FinanceContribution.steps(), folder.resolve(NAMES.get(2)), 2);
        contribute(libraries.resolve("risks"), risks, RiskOwnerContribution.steps(), folder.resolve(NAMES.get(3)), 3);
    }

    private static void contribute(Path library, Path sent, List<Step> steps, Path back, int seed) {
        Copy copy = FILES.copy(sent);
        Author author = requireNonNull(copy.travel().asked()).to();
        try (Library theirs = Library.open(library)) {
            theirs.add(copy, author, "Open a copy").join();
            Plan plan = copy.plan();
            for (Step step : steps) {
                Plan after = step.edit().apply(plan);
                Instant at = Instant.parse(step.at());
                theirs.write(new Entry(plan.id(), at, author, step.label(), Diff.between(plan, after)))
                        .join();
                plan = after;
            }
            new Contributions(theirs, FILES, IdSource.seeded(seed)).sendBack(plan.id(), back);
        }
    }

    static Id<Scheme> scheme(Plan plan, String name) {
        return plan.schemes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A risk by its row in the register, from 1. */
    static Id<Risk> risk(Plan plan, int row) {
        return register(plan).risks().get(row - 1).id();
    }

    static Register register(Plan plan) {
        return Register.of(plan.riskCategories(), plan.risks());
    }

    static Plan line(Plan plan, String scheme, FinancialYear fy, Bound bound, String typed) {
        return LineEdits.amount(plan, cell(plan, scheme, fy, bound), Amount.read(typed, Unit.POUNDS));
    }

    /** What was typed as the most of a scheme's spend. */
    static String max(Plan plan, String scheme, FinancialYear fy) {
        Line line = plan.lines().get(Line.idOf(scheme(plan, scheme), fy, Kind.SPEND, InvestmentType.RECURRENT));
        return "£%,d".formatted(line.max().counted().orElseThrow() / 100);
    }

    private static LineEdits.Cell cell(Plan plan, String scheme, FinancialYear fy, Bound bound) {
        return new LineEdits.Cell(scheme(plan, scheme), InvestmentType.RECURRENT, fy, Kind.SPEND, bound);
    }
}
