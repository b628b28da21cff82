package io.deliverykit.examples.benchmarks.storage;

import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_DIRECTOR;
import static io.deliverykit.party.Role.SALES_MANAGER;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.jdbc.JdbcNumbering;
import io.deliverykit.jdbc.JdbcStorage;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** The library: each command is one {@code submit}, with everything that it checks and writes. */
final class OnTheDesk implements Contestant {
    private static final String TENANT = "acme";
    private static final Actor CLERK = Actor.of("clerk", TENANT, SALES_CLERK);
    private static final List<Actor> APPROVERS = List.of(
            Actor.of("manager", TENANT, SALES_MANAGER),
            Actor.of("finance", TENANT, FINANCE_MANAGER),
            Actor.of("director", TENANT, SALES_DIRECTOR));

    private final Lifecycle<Slip> slips;
    private final DeliveryDesk desk;

    private OnTheDesk(Lifecycle<Slip> slips, List<Lifecycle<?>> lifecycles, DataSource database) {
        this.slips = slips;
        desk = DeliveryDesk.builder()
                .lifecycles(lifecycles)
                .storage(JdbcStorage.on(database, Catalog.of(lifecycles)))
                .numbering(JdbcNumbering.on(database))
                .clock(Clock.systemUTC())
                .build();
    }

    /** Slips that touch nothing else. */
    static OnTheDesk withSlipsAlone(DataSource database) {
        return new OnTheDesk(Slip.ALONE, List.of(Slip.ALONE), database);
    }

    /** Slips that all hold credit on one account, which is opened when there is none. */
    static OnTheDesk withOneHotAccount(DataSource database) {
        OnTheDesk made = new OnTheDesk(Slip.ON_ACCOUNT, List.of(Slip.ON_ACCOUNT, Account.LIFECYCLE), database);
        Actor finance = APPROVERS.get(1);
        Ref<Account> hot = Account.LIFECYCLE.ref(Account.HOT);
        if (made.desk.find(finance, hot).isEmpty()) {
            made.grant(finance, hot, new Account.OpenAccount(Long.MAX_VALUE / 2));
        }
        return made;
    }

    @Override
    public String name() {
        return "DeliveryKit, submit";
    }

    @Override
    public Worker worker() {
        return new Worker() {
            @Override
            public void handIn(String id) {
                grant(CLERK, slips.ref(id), new Slip.HandIn(Slip.sample()));
            }

            @Override
            public void approve(String id, int step) {
                grant(APPROVERS.get(step - 1), slips.ref(id), new Review.Approve<>());
            }

            @Override
            public void close() {
                // the desk has nothing open
            }
        };
    }

    /** The slip's state, for tests. */
    String stateOf(String id) {
        return desk.find(CLERK, slips.ref(id)).orElseThrow().state().name();
    }

    private <D> void grant(Actor actor, Ref<D> ref, Command<D> command) {
        Outcome outcome = desk.submit(Submission.of(actor, ref, command));
        if (!outcome.isGranted()) {
            throw new IllegalStateException(ref + " was refused " + command + ": " + outcome.reasons());
        }
    }
}
