package io.deliverykit.examples.quickstart;

import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.HistoryException;
import io.deliverykit.examples.quickstart.history.HistoryReader;
import io.deliverykit.examples.quickstart.replay.DatabaseException;
import io.deliverykit.examples.quickstart.replay.LibraryReplayFactory;
import io.deliverykit.examples.quickstart.replay.ReplayFactory;
import io.deliverykit.examples.quickstart.replay.ReplayOutcome;
import io.deliverykit.examples.quickstart.report.HtmlReport;
import io.deliverykit.examples.quickstart.report.JsonReport;
import io.deliverykit.examples.quickstart.report.Language;
import io.deliverykit.examples.quickstart.report.ReplayReport;
import io.deliverykit.examples.quickstart.report.TerminalSummary;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
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
            "2:wrong options, a wrong mapping, files that cannot be read or written, or a database that cannot be used"
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

    @Option(
            names = "--mapping",
            paramLabel = "FILE.json",
            description = "What the columns mean: a JSON file; see README.md.")
    private @Nullable Path mapping;

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            description = {
                "The database to keep the documents in, H2 or PostgreSQL; its tables are made where they are missing.",
                "Each run keeps its documents under a new tenant beside those of earlier runs, and names it.",
                "Without this: an embedded database that is gone after the run; 'memory': no database at all."
            })
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
        CommandLine commandLine = commandLine(replays);
        commandLine.setOut(new PrintWriter(new OutputStreamWriter(System.out, charset()), true));
        System.exit(commandLine.execute(args));
    }

    /** That of the terminal if it has Chinese characters; else they would all be question marks. */
    private static Charset charset() {
        // Java 17 prints by this property and tells nowhere else; later ones have a property for the terminal.
        String said = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
        Charset charset = said == null ? Charset.defaultCharset() : Charset.forName(said);
        return charset.canEncode() && charset.newEncoder().canEncode("提货单") ? charset : StandardCharsets.UTF_8;
    }

    private static ReplayFactory installed() {
        return ServiceLoader.load(ReplayFactory.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no replay on the class path"));
    }

    static CommandLine commandLine(ReplayFactory replays) {
        return new CommandLine(new Quickstart(replays))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, args) -> {
                    PrintWriter err = wrong.getCommandLine().getErr();
                    err.println(wrong.getMessage());
                    err.println("See --help.");
                    return MISUSE;
                })
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
            try (ProgressOnTerminal progress = ProgressOnTerminal.open(TerminalSummary.progress(language))) {
                outcome = replays.on(database).replay(history, progress);
            }
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            ReplayReport found = ReplayReport.of(history, outcome, time, language);
            boolean isKept = database != null && !LibraryReplayFactory.IN_MEMORY.equals(database);
            write(isKept ? found.kept() : found);
            return outcome.faults().isEmpty() ? DONE : FAULT;
        } catch (HistoryException | DatabaseException e) {
            return misuse(e.getMessage());
        } catch (IOException e) {
            return misuse("The reports cannot be written to " + report + ": " + reason(e));
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

    /** The file system's exceptions have the file for a message, and their reason is in a place of its own or in their name. */
    private static String reason(IOException e) {
        if (!(e instanceof FileSystemException file)) {
            return String.valueOf(e.getMessage());
        }
        String said = file.getReason();
        return file.getFile() + ": " + (said == null ? e.getClass().getSimpleName() : said);
    }

    private int misuse(@Nullable String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return MISUSE;
    }
}
