package io.deliverykit.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverykit.examples.quickstart.figures.OnTime;
import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.HistoryFiles;
import io.deliverykit.examples.quickstart.replay.Progress;
import io.deliverykit.examples.quickstart.replay.StandInReplayFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {

    @TempDir
    private Path folder;

    private ReplayReport report(Language language, String... rows) {
        History history = new HistoryFiles(folder).rows(rows).read();
        return ReplayReport.of(
                history,
                new StandInReplayFactory().on(null).replay(history, Progress.UNSEEN),
                Duration.ofMillis(1234),
                language);
    }

    @Test
    void in_json_has_all_its_keys_with_exact_figures() throws IOException {
        ReplayReport report = report(
                Language.EN,
                "A,Ames,coil,1000000.50,2025-03-01,2025-03-01",
                "A,Ames,coil,1,2025-03-01,2025-03-02",
                "B,Boon,coil,x,2025-03-01,2025-03-02");
        Path file = folder.resolve("report.json");

        JsonReport.write(report, file);

        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.get("orders").intValue()).isEqualTo(2);
        assertThat(json.get("notes").intValue()).isEqualTo(3);
        assertThat(json.get("lines").intValue()).isEqualTo(3);
        assertThat(json.get("quantity").asText()).isEqualTo("1000001.5");
        assertThat(json.at("/onTime/lines/population").intValue()).isEqualTo(3);
        assertThat(json.at("/onTime/notes/onTime").intValue()).isEqualTo(1);
        assertThat(json.at("/onTime/orders/rate").isNumber()).isTrue();
        assertThat(json.get("ordersWithSeveralNotes").intValue()).isEqualTo(1);
        assertThat(json.get("refusals").isObject()).isTrue();
        assertThat(json.at("/anomalies/0/row").intValue()).isEqualTo(4);
        assertThat(json.at("/anomalies/0/kind").textValue()).isEqualTo("unreadable-number");
        assertThat(json.at("/anomalies/0/text").textValue()).contains("'x'");
        assertThat(json.get("commands").isNumber()).isTrue();
        assertThat(json.get("journalEntries").isNumber()).isTrue();
        assertThat(json.get("journalVerified").booleanValue()).isTrue();
        assertThat(json.get("seconds").decimalValue()).isEqualByComparingTo("1.234");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void in_html_escapes_every_name(Language language) {
        String html =
                HtmlReport.of(report(language, "<b>A</b>,<script>alert('x')</script>,coil,1,2025-03-01,2025-03-02"));

        assertThat(html)
                .doesNotContain("<script", "<b>A")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;", "&lt;b&gt;A&lt;/b&gt;");
    }

    @Test
    void in_html_needs_no_network() {
        assertThat(HtmlReport.of(report(Language.EN, "A,Ames,coil,1,2025-03-01,2025-03-02")))
                .doesNotContain("http:", "https:", "src=", "url(", "@import", "<link");
    }

    @Test
    void comes_in_the_language_asked_for() {
        assertThat(HtmlReport.of(report(Language.EN, "A,Ames,coil,1,2025-03-01,2025-03-02")))
                .contains("lang=\"en\"", "Orders on time", "Who waited for whom");
        assertThat(HtmlReport.of(report(Language.ZH, "A,Ames,coil,x,2025-03-01,2025-03-02")))
                .contains("lang=\"zh\"", "订单准时率", "谁在等谁", "不是 1234.5 这样的数字");
        assertThat(TerminalSummary.of(report(Language.ZH, "A,Ames,coil,1,2025-03-01,2025-03-02"), null))
                .contains("提货单");
    }

    @Test
    void is_called_as_the_mapping_says_in_each_language() throws IOException {
        History history = new HistoryFiles(folder)
                .mapping(HistoryFiles.mappingWith("\"nameZh\": \"一年\",", ""))
                .rows("A,Ames,coil,1,2025-03-01,2025-03-02")
                .read();
        ReplayReport chinese = ReplayReport.of(
                history,
                new StandInReplayFactory().on(null).replay(history, Progress.UNSEEN),
                Duration.ZERO,
                Language.ZH);
        Path file = folder.resolve("report.json");

        JsonReport.write(chinese, file);

        assertThat(HtmlReport.of(chinese)).contains("<h1>一年</h1>");
        assertThat(new ObjectMapper().readTree(file.toFile()).get("name").textValue())
                .isEqualTo("test");
    }

    @Test
    void says_under_which_tenant_the_documents_are_kept_when_they_outlast_the_run() {
        ReplayReport report = report(Language.EN, "A,Ames,coil,1,2025-03-01,2025-03-02");

        assertThat(TerminalSummary.of(report, null)).doesNotContain("tenant");
        assertThat(TerminalSummary.of(report.kept(), null)).contains("Kept in the database under tenant");
    }

    @Test
    void counts_a_quantity_in_each_of_its_units() {
        assertThat(new Texts(Language.EN).quantity(Map.of("kg", new BigDecimal("1200.5"))))
                .isEqualTo("1,200.5 kg");
        assertThat(new Texts(Language.ZH).quantity(Map.of("", BigDecimal.TEN))).isEqualTo("10");
    }

    @Test
    void of_a_history_without_any_delivery_judges_nothing() {
        ReplayReport report = report(Language.EN, "A,Ames,coil,1,2025-03-01,");

        assertThat(HtmlReport.of(report)).contains("Nothing in this history can be judged");
        assertThat(TerminalSummary.of(report, null)).contains("On time –");
    }

    @Test
    void does_not_round_a_late_line_away() {
        assertThat(new Texts(Language.EN).percent(new OnTime(10_000, 9_999))).isEqualTo("99.9%");
        assertThat(new Texts(Language.EN).percent(new OnTime(525, 454))).isEqualTo("86.5%");
        assertThat(new Texts(Language.EN).percent(new OnTime(3, 3))).isEqualTo("100.0%");
    }

    @Test
    void draws_every_state_and_step_of_a_lifecycle() {
        String svg = DiagramSvg.draw(StandInReplayFactory.deliveryNote(), new Texts(Language.EN))
                .toString();

        assertThat(svg).contains("role=\"img\"", "15 states and 25 steps", ">IN_REVIEW<", ">VOIDED<", ">StartLoading<");
        assertThat(svg.split("class=\"tip\"", -1)).hasSize(26);
    }
}
