package io.deliverykit.desk;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.memory.MemoryNumbering;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Storage;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a desk cannot be built without. */
class DeskBuilderTest {
    private static DeskBuilder builder() {
        return DeliveryDesk.builder().lifecycles(Notes.chain()).clock(Clock.fixed(Company.MORNING, ZoneOffset.UTC));
    }

    /** A store that is not the embedded one. */
    private static Storage durable() {
        MemoryStorage memory = new MemoryStorage();
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(),
                new Class<?>[] {Storage.class},
                (proxy, method, arguments) -> method.invoke(memory, arguments));
    }

    @Test
    void needs_a_clock() {
        assertThatThrownBy(() -> DeliveryDesk.builder().build()).hasMessageContaining("needs a clock");
    }

    @Test
    @Tag("JR-03")
    void needs_a_numbering_that_outlives_it_as_its_storage_does() {
        assertThatThrownBy(() -> builder().storage(durable()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs a numbering");
        assertThat(builder().storage(durable()).numbering(new MemoryNumbering()).build())
                .isNotNull();
        assertThat(builder().storage(new MemoryStorage()).build()).isNotNull();
    }

    @Test
    void forgets_no_event_that_nobody_can_be_told() {
        MemoryStorage storage = new MemoryStorage();
        Company company = Company.with(storage, Company.directory()).withApprovedNote();
        List<Event> told = new ArrayList<>();

        assertThatThrownBy(() -> company.desk().relay(100))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs a transport");

        builder().storage(storage).transport(told::add).build().relay(100);
        assertThat(told).extracting(each -> each.document().id()).contains("N1");
        assertThat(company.desk().journal(CLERK, NOTE)).isNotEmpty();
    }
}
