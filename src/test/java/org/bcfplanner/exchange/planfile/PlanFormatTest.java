package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanFormatTest {
    /** As if version 1 had called the number of a scheme its reference and had no stated amounts. */
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

    private static final PlanFormat SECOND = new PlanFormat(List.of(NUMBERS));
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
        assertThat(SECOND.version()).isEqualTo(2);
        assertThat(PlanFormat.CURRENT.version()).isEqualTo(1);
    }

    /** Whoever changes a record meets this test: a change of the fields needs a new version and an upgrade to it. */
    @Test
    void theFieldsOfVersionOne() {
        String amount = "%1$s_meaning %1$s_pence %1$s_raw %1$s_remark %1$s_estimate %1$s_footnote";
        assertThat(fields(Columns.of(Details.class)))
                .isEqualTo("edition title version board boundary_differences agreed_by_board_date"
                        + " agreed_by_board_words submitted_date submitted_words shown_in");
        assertThat(Table.all().stream().map(table -> table.name() + ": " + fields(table.columns())))
                .containsExactly(
                        "organisation: id kind position name",
                        "theme: id position name short_name",
                        "scheme: id theme parent position number name investment_type lead_provider description"
                                + " outcomes notes",
                        "line: id scheme fy kind investment_type " + amount.formatted("min") + " "
                                + amount.formatted("max") + " remark",
                        "pool_amount: id fy measure position label " + amount.formatted("amount"),
                        "stated_amount: id scheme fy kind bound place " + amount.formatted("amount"));
    }

    @Test
    void everyTableAndFieldIsDocumented() throws IOException {
        String document = Files.readString(Path.of("src", "docs", "plan-file.md"));
        for (Table<?> table : Table.all()) {
            assertThat(document).contains("| `" + table.name() + "` |");
            for (String field : fields(table.columns()).split(" ")) {
                String group = field.replaceFirst("^(min|max|amount)_.*", "$1_…");
                assertThat(document).contains("`" + group + "`");
            }
        }
    }

    private static String fields(Columns<?> columns) {
        return columns.columns().stream().map(Column::name).collect(Collectors.joining(" "));
    }

    private Plan read(String json) throws IOException {
        return PlanArchive.read(new ByteArrayInputStream(Archives.sealed(plan, json.getBytes(UTF_8))), SECOND);
    }
}
