package io.deliverykit.desk;

import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.KEEPER;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.QUALITY;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.holds;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.party.Role.WAREHOUSE_KEEPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.example.Company;
import io.deliverykit.example.Orders;
import io.deliverykit.example.Orders.Order;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document that finds out on its way of whom it holds something: it comes to name more owners, and drops none. */
@Tag("XP-19")
class GrowingClaimTest {
    private static final Ref<Order> OTHER = Ref.of("order", "O2");
    private static final Ref<Trip> TRIP = Ref.of("trip", "T1");

    enum State implements io.deliverykit.lifecycle.State<Trip> {
        UNDER_WAY,
        OVER
    }

    /** A vehicle that collects five pieces of each order on its way. */
    record Trip(List<Ref<Order>> orders) {}

    record SetOut() implements Opening<Trip> {
        @Override
        public Trip open(Turn turn) {
            return new Trip(List.of());
        }
    }

    record Collect(Ref<Order> order) implements Command<Trip> {
        @Override
        public Trip change(Trip before, Turn turn) {
            List<Ref<Order>> more = new ArrayList<>(before.orders());
            more.add(order);
            return new Trip(more);
        }
    }

    record Forget() implements Command<Trip> {
        @Override
        public Trip change(Trip before, Turn turn) {
            return new Trip(before.orders().subList(1, before.orders().size()));
        }
    }

    record ComeHome() implements Command<Trip> {}

    private static final Lifecycle<Trip> TRIPS = lifecycle(
            "trip",
            Trip.class,
            begins(State.UNDER_WAY),
            ends(State.OVER),
            newly(SetOut.class).by(WAREHOUSE_KEEPER).to(State.UNDER_WAY).always(),
            from(State.UNDER_WAY).on(Collect.class).by(WAREHOUSE_KEEPER).stays().always(),
            from(State.UNDER_WAY).on(Forget.class).by(WAREHOUSE_KEEPER).stays().always(),
            from(State.UNDER_WAY)
                    .on(ComeHome.class)
                    .by(WAREHOUSE_KEEPER)
                    .to(State.OVER)
                    .always(),
            holds(
                    facts("the orders on its way", Order.class, Trip::orders),
                    Orders.Hold.class,
                    (trip, order) -> new Orders.Hold(trip.ref(), trip.isIn(State.OVER) ? 0 : 5)));

    private final Company company = Company.of(List.of(TRIPS, Orders.LIFECYCLE))
            .withOrder()
            .has(DESK, OTHER, new Orders.DraftOrder(10, 1, LocalDate.of(2025, 4, 1)))
            .has(DESK, OTHER, new Orders.Send())
            .hasApproved(MANAGER, OTHER)
            .hasApproved(FINANCE, OTHER)
            .hasApproved(QUALITY, OTHER)
            .has(KEEPER, TRIP, new SetOut());

    private long held(Ref<Order> order) {
        return company.see(order).content().heldInAll();
    }

    @Test
    void holds_of_each_from_the_moment_it_names_it() {
        company.has(KEEPER, TRIP, new Collect(ORDER));
        assertThat(held(ORDER)).isEqualTo(5);

        company.has(KEEPER, TRIP, new Collect(OTHER));

        assertThat(held(ORDER)).isEqualTo(5);
        assertThat(held(OTHER)).isEqualTo(5);
    }

    @Test
    void gives_all_of_it_back_to_each_when_it_ends() {
        company.has(KEEPER, TRIP, new Collect(ORDER)).has(KEEPER, TRIP, new Collect(OTHER));

        company.has(KEEPER, TRIP, new ComeHome());

        assertThat(held(ORDER)).isZero();
        assertThat(held(OTHER)).isZero();
    }

    @Test
    void drops_no_owner_for_that_one_would_never_get_back_what_it_gave() {
        company.has(KEEPER, TRIP, new Collect(ORDER)).has(KEEPER, TRIP, new Collect(OTHER));

        assertThatThrownBy(() -> company.does(KEEPER, TRIP, new Forget()))
                .hasMessageContaining("a claimant drops no owner");
        assertThat(held(ORDER)).isEqualTo(5);
    }
}
