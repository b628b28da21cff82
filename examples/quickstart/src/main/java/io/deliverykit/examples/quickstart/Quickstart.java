package io.deliverykit.examples.quickstart;

import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.HistoryException;
import io.deliverykit.examples.quickstart.history.HistoryReader;
import io.deliverykit.examples.quickstart.replay.ReplayFactory;
import io.deliverykit.examples.quickstart.replay.ReplayOutcome;
import io.deliverykit.examples.quickstart.report.HtmlReport;
import io.deliverykit.examples.quickstart.report.JsonReport;
import io.deliverykit.examples.quickstart.report.Language;
import io.deliverykit.examples.quickstart.report.ReplayReport;
import io.deliverykit.examples.quickstart.report.TerminalSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the quickstart: reads a history, replays it, writes the reports. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        versionProvider = QuickstartVersion.class,
        sortOptions = false,
        description = "Replays a company's delivery history through the library and tells what the rules would have "
                + "stopped, what was late, and who waited for whom. Without options it replays the sample it brings.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the history was replayed, whatever was found in it",
            "1:the replay itself had a fault",
            "2:wrong options, a wrong mapping, or files that cannot be read or written"
        })
public final class Quickstart implements Callable<Integer> {

    static final int DONE = 0;
    static final int FAULT = 1;
    static final int MISUSE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--deliveries",
            paramLabel = "FILE.csv",
            description = "The delivery history, or the folder that has the file which the mapping names.")
    private @Nullable Path deliveries;

    @Option(names = "--mapping", paramLabel = "FILE.json", description = "What the columns mean; see MAPPING.md.")
    private @Nullable Path mapping;

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            description = "The database to keep documents in; without it an embedded one in memory.")
    private @Nullable String database;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            defaultValue = "quickstart-report",
            description = "Where report.json and report.html go (default: ${DEFAULT-VALUE}).")
    private Path report = Path.of("quickstart-report");

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            defaultValue = "en",
            description = "The language of the reports (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    private final ReplayFactory replays;

    Quickstart(ReplayFactory replays) {
        this.replays = replays;
    }

    public static void main(String[] args) {
        // Looked for when it is needed, so that --help and a wrong mapping do not depend on it.
        ReplayFactory replays = databaseUrl -> installed().on(databaseUrl);
        System.exit(commandLine(replays).execute(args));
    }

    private static ReplayFactory installed() {
        return ServiceLoader.load(ReplayFactory.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no replay on the class path"));
    }

    static CommandLine commandLine(ReplayFactory replays) {
        return new CommandLine(new Quickstart(replays))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, commandLine, parsed) -> {
                    commandLine.getErr().println("The replay itself has a fault: " + fault);
                    fault.printStackTrace(commandLine.getErr());
                    return FAULT;
                });
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        try {
            HistoryReader reader = reader();
            Files.createDirectories(report);
            History history = reader.read();
            ReplayOutcome outcome;
            try (ProgressOnTerminal progress = ProgressOnTerminal.open()) {
                outcome = replays.on(database).replay(history, progress);
            }
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            write(ReplayReport.of(history, outcome, time, language));
            return outcome.faults().isEmpty() ? DONE : FAULT;
        } catch (HistoryException e) {
            return misuse(e.getMessage());
        } catch (IOException e) {
            return misuse("The reports cannot be written to " + report + ": " + e.getMessage());
        }
    }

    private HistoryReader reader() {
        if (deliveries == null && mapping == null) {
            return HistoryReader.ofSample();
        }
        if (deliveries == null || mapping == null) {
            throw new ParameterException(
                    spec.commandLine(), "--deliveries and --mapping belong together; one of them is missing.");
        }
        return HistoryReader.of(deliveries, mapping);
    }

    private void write(ReplayReport found) throws IOException {
        JsonReport.write(found, report.resolve("report.json"));
        HtmlReport.write(found, report.resolve("report.html"));
        PrintWriter out = spec.commandLine().getOut();
        out.print(TerminalSummary.of(found, report));
        out.flush();
    }

    private int misuse(@Nullable String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return MISUSE;
    }
}
