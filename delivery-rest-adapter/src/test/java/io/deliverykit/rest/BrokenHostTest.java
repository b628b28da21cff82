package io.deliverykit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Storage;
import io.deliverykit.testkit.Scene;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class BrokenHostTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(Answers.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    /** A storage whose find by query fails like a database that has gone away. */
    private static Storage broken() {
        Storage memory = new MemoryStorage();
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("find")) {
                        throw new IllegalStateException("secret of jdbc:h2:mem");
                    }
                    try {
                        return method.invoke(memory, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Test
    void nothing_of_what_breaks_inside_is_told_outside() {
        logged.start();
        log.setAdditive(false);
        log.addAppender(logged);
        try (RestServer server = new RestServer(Scene.on(broken()).desk())) {
            RestServer.Reply reply =
                    server.as("clerk").get("documents/sales-order").is(500);

            assertThat(reply.text()).doesNotContain("secret", "Exception", "io.deliverykit");
            assertThat(logged.list).singleElement().satisfies(event -> {
                assertThat(event.getLevel()).isEqualTo(Level.ERROR);
                assertThat(event.getFormattedMessage()).contains(reply.at("/incident"));
                assertThat(event.getThrowableProxy().getMessage()).contains("secret");
            });
        } finally {
            log.detachAppender(logged);
            log.setAdditive(true);
        }
    }
}
