package io.deliverykit.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.LifecycleDrawing;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Vocabulary;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.refusal.Messages;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is compiled, and what it prints is printed. */
class ReadmeSampleTest {
    private static final Path ROOT = Path.of("..");
    private static final Path SAMPLES = Path.of("src/test/java/io/deliverykit/readme");

    private final String readme = text(ROOT.resolve("README.md"));

    @Test
    void every_java_block_stands_in_a_compiled_sample() {
        String samples = Stream.of("EmbedSample", "ExtendSample", "VisitorPass")
                .map(name -> unindented(text(SAMPLES.resolve(name + ".java"))))
                .reduce("", String::concat);

        List<String> blocks = blocks("java");

        assertThat(blocks).hasSizeGreaterThanOrEqualTo(3);
        assertThat(blocks).allSatisfy(block -> assertThat(samples).contains(unindented(block)));
    }

    @Test
    void the_first_screen_shows_rows_of_the_drawn_page() {
        String page = text(ROOT.resolve("docs/lifecycles/delivery-note.md"));

        List<String> rows =
                readme.lines().limit(30).filter(line -> line.startsWith("| ")).toList();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(5);
        assertThat(rows).allSatisfy(row -> assertThat(page).contains(row + "\n"));
    }

    @Test
    void the_refusal_of_the_first_screen_is_a_real_one() {
        Scene scene = Scene.inMemory().furnished();
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        NoteScene note = scene.note("n1").of(order, 15);

        Outcome outcome = scene.attempt(People.CLERK, note.ref(), note.draft());

        Messages messages = scene.desk().catalog().messages();
        List<String> told = Stream.of(Locale.ENGLISH, Locale.CHINESE)
                .map(language -> told(messages, language, outcome))
                .toList();
        assertThat(blocks("text")).contains(String.join("", told));
        assertThat(readme.lines().limit(30).toList().toString())
                .contains(told.get(0).strip());
    }

    @Test
    void every_standing_lifecycle_is_linked_in_both_languages() {
        assertThat(DeliveryChain.lifecycles())
                .allSatisfy(each -> assertThat(readme)
                        .contains(
                                "(docs/lifecycles/" + each.name() + ".md)",
                                "(docs/lifecycles/" + each.name() + ".zh.md)"));
    }

    private static String told(Messages messages, Locale language, Outcome outcome) {
        String type = outcome.document().type();
        return outcome.reasons().stream()
                .map((Refusal reason) -> messages.in(language).about(type).of(reason) + "\n")
                .reduce("", String::concat);
    }

    @Test
    void the_embedding_program_prints_what_the_readme_says() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        EmbedSample.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(blocks("text"))
                .contains(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void the_extended_and_the_own_lifecycle_are_sound_and_told() {
        Catalog catalog = ExtendSample.CATALOG.with(VisitorPass.LIFECYCLE);

        String drawn = LifecycleDrawing.of(
                        catalog.lifecycle(DeliveryNote.ref("n1")), ExtendSample.MESSAGES.in(Locale.ENGLISH))
                .markdown();

        assertThat(drawn).contains("it has ten lines at most (ACME-01)", "| audit | auditor |");
        assertThat(Vocabulary.of(ExtendSample.OURS))
                .allMatch(key -> ExtendSample.MESSAGES.has("delivery-note", Locale.ENGLISH, key));
    }

    private List<String> blocks(String language) {
        String open = "```" + language + "\n";
        return Stream.of(readme.split("(?m)^(?=```" + language + "$)"))
                .filter(part -> part.startsWith(open))
                .map(part -> part.substring(open.length(), part.indexOf("\n```") + 1))
                .toList();
    }

    private static String unindented(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("// spotless"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
