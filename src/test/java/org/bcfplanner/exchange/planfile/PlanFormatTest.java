package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFormatTest {
    /** As if the version before this one had called the number of a scheme its reference and had no stated amounts. */
    private static final Upgrade NUMBERS = new Upgrade() {
        @Override
        public void row(String table, Map<String, @Nullable Object> fields) {
            if (table.equals("scheme")) {
                fields.put("number", fields.remove("reference"));
            }
        }

        @Override
        public Set<String> addedTables() {
            return Set.of("stated_amount");
        }
    };

    /** The tables that format 6 did not have. */
    private static final String SINCE_SIX =
            "merge_conflict|goal|objective|action|action_progress|indicator|indicator_value"
                    + "|action_indicator|action_scheme|action_metric|action_risk|board_report|implication|appendix";

    private static final int NEWEST = PlanFormat.CURRENT.version();
    private static final PlanFormat NEXT =
            new PlanFormat(Stream.concat(PlanFormat.CURRENT.upgrades().stream(), Stream.of(NUMBERS))
                    .toList());

    @TempDir
    Path folder;

    private final Plan plan = new RandomPlans(11).planOfLines(40);
    private final String old = Archives.json(plan)
            .replace("\"number\": ", "\"reference\": ")
            .replaceFirst(",\n\"stated_amount\": \\[\\]", "");

    @Test
    void anOlderFileIsBroughtUpToDate() throws IOException {
        assertThat(read(old)).isEqualTo(plan);
    }

    @Test
    void anOlderFileCannotHaveWhatCameLater() {
        assertThatThrownBy(() -> read(old.replace("\"theme\": [", "\"stated_amount\": [],\n\"theme\": [")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“stated_amount” is unknown");
        assertThatThrownBy(() -> read(Archives.json(plan))).isInstanceOf(Refused.class);
    }

    @Test
    void thisProgramWritesTheNewestVersion() {
        assertThat(NEXT.version()).isEqualTo(NEWEST + 1);
        assertThat(NEWEST).isEqualTo(10);
    }

    @Test
    void aFileOfFormatOneOpensWithoutWhatCameLater() throws IOException {
        Path first = folder.resolve("first.bcfplan");
        try (InputStream bytes = getClass().getResourceAsStream("thurrock-format-1.bcfplan")) {
            Files.copy(Objects.requireNonNull(bytes), first);
        }
        assertThat(new String(Archives.entries(first).get("manifest.json"), UTF_8))
                .contains("\"format\": 1,");
        Plan read = PlanFile.read(first);
        Plan now = ThurrockPlan.plan();
        assertThat(read.lines()).isEqualTo(now.lines());
        assertThat(read.pool()).isEqualTo(now.pool());
        assertThat(read.schemes()).isEqualTo(now.schemes());
        assertThat(read.details()).isEqualTo(now.details().withRiskScale("").withProfile(Text.EMPTY));
        assertThat(read.contributions()).isEmpty();
        assertThat(read.commissioners()).isEmpty();
        assertThat(read.acceptances()).isEmpty();
        assertThat(read.risks()).isEmpty();
        assertThat(read.metrics()).isEmpty();
        assertThat(read.details().performance().isEmpty()).isTrue();
        PlanFile.write(read, first, "test");
        assertThat(PlanFile.read(first)).isEqualTo(read);
    }

    @Test
    void aPlanOfFormatSixIsADraft() throws IOException {
        Plan bare = new RandomPlans(12).planOfLines(8);
        Plan now = bare.withDetails(bare.details().withState(PlanState.AGREED).withProfile(new Text("157,705 people")));
        String json = Archives.json(now)
                .replace(", \"state\": \"AGREED\", \"profile\": \"157,705 people\"", "")
                .replace(", \"metrics\": \"\"", "")
                .replaceAll(",\\s*\"(?:" + SINCE_SIX + ")\": \\[]", "");
        byte[] bytes = Archives.sealed(now, json.getBytes(UTF_8), 6);
        assertThat(PlanArchive.read(new ByteArrayInputStream(bytes), PlanFormat.CURRENT)
                        .plan())
                .isEqualTo(
                        now.withDetails(now.details().withState(PlanState.DRAFT).withProfile(Text.EMPTY)));
        byte[] ahead = Archives.sealed(now, Archives.json(now).getBytes(UTF_8), 6);
        assertThatThrownBy(() -> PlanArchive.read(new ByteArrayInputStream(ahead), PlanFormat.CURRENT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“state” is unknown");
    }

    @Test
    void aFileOfFormatOneCannotHaveTheFinanceTables() {
        String json = Archives.json(plan);
        byte[] bytes = Archives.sealed(plan, json.getBytes(UTF_8), 1);
        assertThatThrownBy(() -> PlanArchive.read(new ByteArrayInputStream(bytes), PlanFormat.CURRENT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“performance” is unknown");
    }

    @Test
    void aNewerFileIsRefusedInWords() throws IOException {
        Path newer = folder.resolve("newer.bcfplan");
        Files.write(newer, Archives.sealed(plan, Archives.json(plan).getBytes(UTF_8), NEWEST + 1));
        assertThatThrownBy(() -> PlanFile.read(newer))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("newer version of BCF Planner");
    }

    /** Whoever changes a record meets this test: a change of the fields needs a new version and an upgrade to it. */
    @Test
    void theFieldsOfTheNewestVersion() {
        String amount = "%1$s_meaning %1$s_pence %1$s_raw %1$s_remark %1$s_estimate %1$s_footnote";
        String rating = "%1$s_probability %1$s_impact %1$s_score %1$s_derived";
        assertThat(fields(Columns.of(Details.class)))
                .isEqualTo("edition title version board boundary_differences agreed_by_board_date"
                        + " agreed_by_board_words submitted_date submitted_words shown_in performance"
                        + " performance_share risk_scale risk_columns state profile");
        assertThat(Table.all().stream().map(table -> table.name() + ": " + fields(table.columns())))
                .containsExactly(
                        "organisation: id kind position name",
                        "theme: id position name short_name",
                        "scheme: id theme parent position number name investment_type lead_provider description"
                                + " outcomes notes funding_source metrics",
                        "line: id scheme fy kind investment_type " + amount.formatted("min") + " "
                                + amount.formatted("max") + " remark",
                        "pool_amount: id fy measure position label " + amount.formatted("amount"),
                        "stated_amount: id scheme fy kind bound place " + amount.formatted("amount"),
                        "contribution: id organisation holds_pool " + amount.formatted("spending") + " "
                                + amount.formatted("minimum") + " " + amount.formatted("actual"),
                        "contingency: id position outcome " + amount.formatted("savings") + " "
                                + amount.formatted("ongoing_savings") + " " + amount.formatted("support") + " "
                                + amount.formatted("ongoing_support"),
                        "commissioner: id position name",
                        "commissioner_spend: id commissioner fy " + amount.formatted("amount"),
                        "acceptance: id rule place fingerprint reason author accepted_on",
                        "risk_category: id position name",
                        "risk: id category position number risk cause consequence " + rating.formatted("rating")
                                + " controls further_actions owner " + amount.formatted("financial_impact")
                                + " borne_by " + rating.formatted("residual") + " " + rating.formatted("target")
                                + " raised_date raised_words review_date review_words travel status merged_into",
                        "risk_link: id risk scheme",
                        "risk_review: id risk position on_date on_words scale " + rating.formatted("rating") + " "
                                + rating.formatted("residual") + " " + rating.formatted("target")
                                + " reviewer reason",
                        "metric: id position name numerator denominator multiplier direction outcomes measurement",
                        "metric_figure: id metric measured_in stated numerator denominator period basis",
                        "metric_box: id box written",
                        "benchmark: id metric position name stated period",
                        "footnote: id position number note",
                        "passage: id section position style level words marks",
                        "chapter: id section state owner limit_words",
                        "review_note: id section passage position quote note author written_on resolved",
                        "vision_row: id position principle change difference",
                        "related_document: id position reference title synopsis link",
                        "condition_answer: id prompt answer evidence by_when_date by_when_words",
                        "signature: id position kind body by_post role signed_date signed_words version fingerprint"
                                + " delegated ratified_date ratified_words",
                        "goal: id position number letter title sponsor",
                        "objective: id goal position code heading title lead period columns",
                        "action: id objective position reference action outcome lead delivery status link_note"
                                + " strategies",
                        "action_progress: id action position on_date on_words said",
                        "indicator: id objective position code indicator definition direction data_source timescale",
                        "indicator_value: id indicator for_year kind stated numerator denominator period",
                        "action_indicator: id action indicator",
                        "action_scheme: id action scheme",
                        "action_metric: id action metric",
                        "action_risk: id action risk",
                        "board_report: id item date_date date_words title wards key_decision report_of"
                                + " accountable_head accountable_director access author",
                        "implication: id kind text verified_by",
                        "appendix: id objective position",
                        "merge_conflict: id kind entity entity_id field base mine theirs mine_by theirs_by");
    }

    @Test
    void everyTableAndFieldIsDocumented() throws IOException {
        String document = Files.readString(Path.of("src", "docs", "plan-file.md"));
        for (Table<?> table : Table.all()) {
            assertThat(document).contains("| `" + table.name() + "` |");
            for (String field : fields(table.columns()).split(" ")) {
                String group = field.replaceFirst("^(.*)_(meaning|pence|raw|remark|estimate|footnote)$", "$1_…")
                        .replaceFirst("^(.*)_(probability|impact|score|derived)$", "$1_…");
                assertThat(document).contains("`" + group + "`");
            }
        }
    }

    private static String fields(Columns<?> columns) {
        return columns.columns().stream().map(Column::name).collect(Collectors.joining(" "));
    }

    private Plan read(String json) throws IOException {
        return PlanArchive.read(new ByteArrayInputStream(Archives.sealed(plan, json.getBytes(UTF_8), NEWEST)), NEXT)
                .plan();
    }
}
