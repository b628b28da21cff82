package io.deliverykit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.LifecycleDrawing;
import io.deliverykit.refusal.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The pages under {@code docs/lifecycles} are drawn from the lifecycles. To write them anew:
 *
 * <pre>mvn -pl delivery-core test -Dtest=LifecyclePagesTest -Dpages.write=true</pre>
 */
class LifecyclePagesTest {
    private static final Path PAGES = Path.of("..", "docs", "lifecycles");
    private static final String HOW_TO_WRITE =
            "differs from its lifecycle; run: mvn -pl delivery-core test -Dtest=LifecyclePagesTest -Dpages.write=true";

    @TestFactory
    Stream<DynamicTest> each_page_is_as_its_lifecycle_draws_itself() {
        return pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> check(page.getKey(), page.getValue().get())));
    }

    private static void check(String name, String drawn) throws IOException {
        Path file = PAGES.resolve(name);
        if (Boolean.getBoolean("pages.write")) {
            Files.createDirectories(PAGES);
            Files.writeString(file, drawn);
        }
        assertThat(file).as(HOW_TO_WRITE).exists();
        assertThat(Files.readString(file)).as(name + " " + HOW_TO_WRITE).isEqualTo(drawn);
    }

    private static Map<String, Supplier<String>> pages() {
        Messages messages = Catalog.of(DeliveryChain.lifecycles()).messages();
        Map<String, Supplier<String>> pages = new LinkedHashMap<>();
        for (Lifecycle<?> each : DeliveryChain.lifecycles()) {
            LifecycleDrawing english = LifecycleDrawing.of(each, messages.in(Locale.ENGLISH));
            LifecycleDrawing chinese = LifecycleDrawing.of(each, messages.in(Locale.CHINESE));
            pages.put(each.name() + ".md", () -> page(english));
            pages.put(each.name() + ".zh.md", () -> page(chinese));
            pages.put(each.name() + ".json", english::json);
        }
        return pages;
    }

    private static String page(LifecycleDrawing drawing) {
        return drawing.markdown()
                + "\n```mermaid\n" + drawing.mermaid() + "```\n"
                + "\n<!-- Drawn from the lifecycle itself; see LifecyclePagesTest. -->\n";
    }
}
