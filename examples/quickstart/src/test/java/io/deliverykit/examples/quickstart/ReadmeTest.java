package io.deliverykit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverykit.examples.quickstart.history.Field;
import io.deliverykit.examples.quickstart.history.HistoryFiles;
import io.deliverykit.examples.quickstart.replay.StandInReplayFactory;
import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module's README leaves out nothing that a reader may meet. */
class ReadmeTest {

    @TempDir
    private Path folder;

    private String readme = "";

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    private void tellsOf(List<String> names) {
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }

    @Test
    void tells_of_every_field_that_can_be_mapped() {
        tellsOf(Arrays.stream(Field.values()).map(Field::key).toList());
    }

    @Test
    void tells_of_every_assumption() {
        tellsOf(Arrays.stream(Assumption.values()).map(Assumption::key).toList());
    }

    @Test
    void tells_of_every_kind_of_anomaly() {
        ResourceBundle texts = ResourceBundle.getBundle("io.deliverykit.examples.quickstart.report.texts", Locale.ROOT);
        tellsOf(texts.keySet().stream()
                .filter(key -> key.matches("anomaly[.](.*-.*|refused)"))
                .map(key -> key.substring("anomaly.".length()))
                .toList());
    }

    @Test
    void tells_of_every_key_of_the_report() throws IOException {
        new HistoryFiles(folder).rows("A,Ames,coil,1,2025-03-01,2025-03-02");
        Quickstart.commandLine(new StandInReplayFactory())
                .setOut(new PrintWriter(new StringWriter()))
                .execute(
                        "--deliveries=" + folder.resolve("deliveries.csv"),
                        "--mapping=" + folder.resolve("mapping.json"),
                        "--report=" + folder);

        JsonNode report =
                new ObjectMapper().readTree(folder.resolve("report.json").toFile());
        report.fieldNames().forEachRemaining(key -> assertThat(readme).containsAnyOf("`" + key + "`", "`" + key + "."));
    }
}
