package io.deliverykit.jdbc;

import static io.deliverykit.lifecycle.Table.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.State;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.memory.MemoryNumbering;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents in a state that only an earlier version of their lifecycle has. */
@Tag("XP-12")
class EarlierVersionTest {
    record Slip(String text) {}

    enum Then implements State<Slip> {
        WRITTEN,
        CHECKED
    }

    enum Now implements State<Slip> {
        WRITTEN,
        FILED
    }

    record Write() implements Opening<Slip> {
        @Override
        public Slip open(Turn turn) {
            return new Slip("");
        }
    }

    record Check() implements Command<Slip> {}

    private static final Actor CLERK = Actor.of("clerk", "acme", Role.SALES_CLERK);

    private static final Lifecycle<Slip> THEN = table(Then.WRITTEN, Then.CHECKED);
    private static final Lifecycle<Slip> NOW =
            table(Now.WRITTEN, Now.FILED).extended("2").build();

    private final DataSource database = Databases.h2();

    private static Lifecycle<Slip> table(State<Slip> first, State<Slip> last) {
        return lifecycle(
                "slip",
                Slip.class,
                begins(first),
                ends(last),
                newly(Write.class).by(Role.SALES_CLERK).to(first).always(),
                from(first).on(Check.class).by(Role.SALES_CLERK).to(last).always());
    }

    @Test
    void are_read_by_a_store_that_remembers_it_and_by_no_other() {
        Ref<Slip> slip = THEN.ref("s1");
        JdbcStorage before = JdbcStorage.on(database, Catalog.of(List.of(THEN)));
        DeliveryDesk desk = DeliveryDesk.builder()
                .lifecycles(List.of(THEN))
                .storage(before)
                .numbering(new MemoryNumbering())
                .clock(Clock.systemUTC())
                .build();
        desk.submit(Submission.of(CLERK, slip, new Write()));
        desk.submit(Submission.of(CLERK, slip, new Check()));

        Catalog later = Catalog.of(List.of(NOW));
        JdbcStorage remembers = JdbcStorage.on(database, later.remembering(List.of(THEN)));
        JdbcStorage forgets = JdbcStorage.on(database, later);

        assertThat(remembers.find("acme", slip).orElseThrow().state()).isEqualTo(Then.CHECKED);
        assertThatThrownBy(() -> forgets.find("acme", slip)).hasMessageContaining("no state 'CHECKED'");
        remembers.checkServes(later.remembering(List.of(THEN)));
        assertThatThrownBy(() -> forgets.checkServes(later.remembering(List.of(THEN))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slip 1");
    }
}
