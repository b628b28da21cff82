package io.deliverykit.examples.hostminimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The README's calls, run as they are printed: every piece that it shows of an answer occurs there, in that order. */
class ReadmeStoryTest {
    private static final Pattern CALL = Pattern.compile("```sh\n(curl .*?)```\\s*```text\n(.*?)```", Pattern.DOTALL);

    @BeforeAll
    static void there_is_a_shell_with_curl() {
        assumeTrue(run("curl --version").startsWith("curl"), "needs a shell with curl");
    }

    @Test
    void works_as_printed() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int calls = 0;
        try (HostMinimal host = new HostMinimal(0, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")) {
            String here = "localhost:" + host.port();
            for (Matcher call = CALL.matcher(readme); call.find(); calls++) {
                String answer = run(call.group(1).replace("localhost:8080", here));
                List<String> shown = pieces(call.group(2).replace("localhost:8080", here));
                assertThat(answer).as(call.group(1)).containsSubsequence(shown);
            }
        }
        assertThat(readme).contains("A story in " + calls + " calls");
    }

    private static List<String> pieces(String shown) {
        List<String> pieces = new ArrayList<>();
        for (String each : shown.split("…|\n")) {
            if (!each.isBlank()) {
                pieces.add(each.strip());
            }
        }
        return pieces;
    }

    private static String run(String command) {
        try {
            Process process = new ProcessBuilder("sh", "-c", command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream output = process.getInputStream()) {
                return new String(output.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException noShell) {
            return "";
        }
    }
}
