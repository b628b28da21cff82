package io.deliverykit.testkit;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.fires;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.holds;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.listed;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.lifecycle.Table.numbered;
import static io.deliverykit.party.Role.DISPATCHER;
import static io.deliverykit.party.Role.WAREHOUSE_KEEPER;
import static io.deliverykit.party.Role.WAREHOUSE_SUPERVISOR;
import static io.deliverykit.testkit.Crate.CrateState.APPROVED;
import static io.deliverykit.testkit.Crate.CrateState.COLLECTED;
import static io.deliverykit.testkit.Crate.CrateState.EXPIRED;
import static io.deliverykit.testkit.Crate.CrateState.IN_REVIEW;
import static io.deliverykit.testkit.Crate.CrateState.PACKING;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.lifecycle.ClockCommand;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.lifecycle.State;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.quantity.Quantity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An example document that takes room on a shelf, needs an approval, and expires when nobody collects it in time.
 *
 * @param note what somebody wrote on it; null when nobody did
 */
@SuppressWarnings("BadImport") // the words of a table are written alone
public record Crate(
        String customer,
        Ref<Shelf> shelf,
        Quantity goods,
        Money worth,
        Optional<LocalDate> promised,
        List<String> seals,
        Map<String, Money> fees,
        @Nullable String note) {
    public Crate {
        seals = List.copyOf(seals);
        fees = Map.copyOf(fees);
    }

    static final Fact<Crate, Shelf> THE_SHELF = fact("the shelf", Shelf.class, Crate::shelf);

    static final ApprovalPolicy<Situation<Crate>> RELEASE = approvals(
            "release",
            ApprovalStep.<Situation<Crate>>step("supervisor", WAREHOUSE_SUPERVISOR)
                    .covering(covered("goods", Crate::goods)));

    static final Duration GOOD_FOR = Duration.ofDays(3);

    // spotless:off
    /** A crate, from packing until it is collected or nobody came. */
    public static final Lifecycle<Crate> LIFECYCLE = lifecycle("crate", Crate.class,
        begins(PACKING), ends(COLLECTED, EXPIRED), numbered("CR"),
        listed(Crate::customer, crate -> crate.promised().orElse(null)),
        newly(             Pack.class)   .by(WAREHOUSE_KEEPER).to(PACKING)  .always(),
        from(PACKING)  .on(Repack.class) .by(WAREHOUSE_KEEPER).stays()      .always(),
        from(PACKING)  .on(Close.class)  .by(WAREHOUSE_KEEPER).to(IN_REVIEW).always(),
        from(IN_REVIEW).approvedUnder(RELEASE)                .to(APPROVED) .orBackTo(PACKING),
        from(APPROVED) .on(Collect.class).by(DISPATCHER)      .to(COLLECTED).always(),
        from(APPROVED) .on(Expire.class) .byTheClock()        .to(EXPIRED)  .always(),
        fires("DL-01", "collection", Expire.class, crate -> crate.at().plus(GOOD_FOR), APPROVED),
        holds(THE_SHELF, Shelf.Take.class, Crate::onTheShelf));
    // spotless:on

    private static Shelf.Take onTheShelf(Filed<Crate> crate, Ref<Shelf> shelf) {
        Quantity goods = crate.content().goods();
        return new Shelf.Take(crate.ref(), crate.isIn(COLLECTED, EXPIRED) ? Quantity.zero(goods.unit()) : goods);
    }

    Crate holding(Quantity other) {
        return new Crate(customer, shelf, other, worth, promised, seals, fees, note);
    }

    /** Where a crate is. */
    public enum CrateState implements State<Crate> {
        PACKING,
        IN_REVIEW,
        APPROVED,
        COLLECTED,
        EXPIRED
    }

    /** Begins a crate. */
    public record Pack(Crate crate) implements Opening<Crate> {
        @Override
        public Crate open(Turn turn) {
            return crate;
        }
    }

    /** Puts another amount in. */
    public record Repack(Quantity goods) implements Command<Crate> {
        @Override
        public Crate change(Crate before, Turn turn) {
            return before.holding(goods);
        }
    }

    /** Closes it, for the supervisor to look at. */
    public record Close() implements Command<Crate> {}

    /** Takes it away. */
    public record Collect() implements Command<Crate> {}

    /** Nobody came. */
    public record Expire() implements ClockCommand<Crate> {}
}
