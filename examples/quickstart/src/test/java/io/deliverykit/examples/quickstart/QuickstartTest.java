package io.deliverykit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.examples.quickstart.history.HistoryFiles;
import io.deliverykit.examples.quickstart.replay.LibraryReplayFactory;
import io.deliverykit.examples.quickstart.replay.OutcomeCollector;
import io.deliverykit.examples.quickstart.replay.ReplayFactory;
import io.deliverykit.examples.quickstart.replay.StandInReplayFactory;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class QuickstartTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(ReplayFactory replays, String... options) {
        CommandLine commandLine = Quickstart.commandLine(replays);
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commandLine.execute(options);
    }

    private String report() {
        return folder.resolve("report").toString();
    }

    @Test
    void replays_its_sample_when_told_nothing_else() {
        int exit = run(new StandInReplayFactory(), "--report", report());

        assertThat(exit).isEqualTo(Quickstart.DONE);
        assertThat(out.toString()).contains("A year of a sheet-metal works", "On time");
        assertThat(folder.resolve("report/report.json")).isNotEmptyFile();
        assertThat(folder.resolve("report/report.html")).isNotEmptyFile();
    }

    @Test
    void replays_the_files_of_a_company_in_chinese() {
        new HistoryFiles(folder).rows("A,Ames,coil,1,2025-03-01,2025-03-02");

        int exit = run(
                new StandInReplayFactory(),
                "--deliveries=" + folder.resolve("deliveries.csv"),
                "--mapping=" + folder.resolve("mapping.json"),
                "--report=" + report(),
                "--lang=zh");

        assertThat(exit).isEqualTo(Quickstart.DONE);
        assertThat(out.toString()).contains("提货单");
    }

    @Test
    void says_one_sentence_about_a_wrong_mapping_and_exits_with_2() {
        new HistoryFiles(folder).mapping("{\"zome\": 1}").rows("A,Ames,coil,1,2025-03-01,2025-03-02");

        int exit = run(
                new StandInReplayFactory(),
                "--deliveries=" + folder.resolve("deliveries.csv"),
                "--mapping=" + folder.resolve("mapping.json"),
                "--report=" + report());

        assertThat(exit).isEqualTo(Quickstart.MISUSE);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("mapping.json");
    }

    @Test
    void wants_deliveries_and_mapping_together() {
        assertThat(run(new StandInReplayFactory(), "--deliveries", "x.csv")).isEqualTo(Quickstart.MISUSE);
        assertThat(run(new StandInReplayFactory(), "--lang", "fr")).isEqualTo(Quickstart.MISUSE);
        assertThat(err.toString()).contains("belong together", "--lang");
    }

    @Test
    void says_one_sentence_about_a_database_that_cannot_be_used_and_keeps_its_password() {
        int exit = run(new LibraryReplayFactory(), "--db=jdbc:nowhere:x?password=secret", "--report=" + report());

        assertThat(exit).isEqualTo(Quickstart.MISUSE);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("--db").doesNotContain("secret");
    }

    @Test
    void keeps_a_second_run_in_the_same_database_apart_from_the_first_and_says_so() {
        new HistoryFiles(folder).rows("A,Ames,coil,1,2025-03-01,2025-03-02");
        String[] options = {
            "--deliveries=" + folder.resolve("deliveries.csv"),
            "--mapping=" + folder.resolve("mapping.json"),
            "--report=" + report(),
            "--db=jdbc:h2:file:" + folder.resolve("db").toAbsolutePath()
        };

        assertThat(run(new LibraryReplayFactory(), options)).isEqualTo(Quickstart.DONE);
        assertThat(run(new LibraryReplayFactory(), options)).isEqualTo(Quickstart.DONE);

        assertThat(out.toString().lines().filter(line -> line.contains("tenant")))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void says_what_is_wrong_with_an_option_and_where_help_is() {
        assertThat(run(new StandInReplayFactory(), "--bogus")).isEqualTo(Quickstart.MISUSE);
        assertThat(err.toString().lines()).containsExactly("Unknown option: '--bogus'", "See --help.");
        assertThat(run(new StandInReplayFactory(), "--help")).isEqualTo(Quickstart.DONE);
        assertThat(out.toString()).contains("--deliveries", "--mapping", "--db", "--report", "--lang", "Exit codes");
    }

    @Test
    void exits_with_1_when_the_replay_itself_has_a_fault() {
        ReplayFactory reporting = url -> (history, progress) -> {
            OutcomeCollector outcome = new OutcomeCollector();
            outcome.fault("lost a note");
            return outcome.outcome(0, false, List.of());
        };
        ReplayFactory failing = url -> (history, progress) -> {
            throw new IllegalStateException("no database");
        };

        assertThat(run(reporting, "--report", report())).isEqualTo(Quickstart.FAULT);
        assertThat(run(failing, "--report", report())).isEqualTo(Quickstart.FAULT);
        assertThat(out.toString()).contains("! lost a note");
        assertThat(err.toString()).contains("no database");
    }
}
