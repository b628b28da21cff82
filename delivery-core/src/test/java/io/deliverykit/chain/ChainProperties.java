package io.deliverykit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.chain.Move.Kind;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderState;
import io.deliverykit.quantity.Tolerance;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/**
 * One order line through random histories of the whole chain: many notes, amendments of orders and of notes, voids, expiries,
 * departures and their reversals, goods that come back and go again, invoices and payments, and two desks that get into each
 * other's way. What order, contract and account say of it is reckoned again from the notes, after each step.
 */
class ChainProperties {
    private static final List<Kind> COMMON = List.of(
            Kind.DRAW,
            Kind.DRAW,
            Kind.DRAW,
            Kind.ADVANCE,
            Kind.ADVANCE,
            Kind.LEAVE,
            Kind.ANSWER,
            Kind.RESOLVE,
            Kind.REVERSE,
            Kind.AMEND_NOTE,
            Kind.AMEND_ORDER,
            Kind.NOTICE,
            Kind.MIDNIGHT,
            Kind.INVOICE);
    private static final Arbitrary<Integer> SIZES = Arbitraries.of(1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 12);

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Tag("SO-13")
    @Tag("XP-01")
    @Tag("XP-04")
    @Tag("XP-09")
    @Tag("XP-21")
    @Tag("CU-06")
    @Tag("FI-07")
    void nothing_is_negative_or_over_tolerance_and_the_sums_are_those_of_the_notes(
            @ForAll("histories") List<Move> history, @ForAll("tolerances") Tolerance tolerance) {
        Trade trade = new Trade(tolerance);

        for (Move move : history) {
            trade.tell(move);
            trade.check();
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    @Tag("XP-19")
    void undoing_everything_restores_order_contract_and_account(
            @ForAll("histories") List<Move> history, @ForAll("tolerances") Tolerance tolerance) {
        Trade trade = new Trade(tolerance);
        SalesOrder order = trade.order();
        SalesContract contract = trade.contract();
        Object account = trade.account();

        history.stream().filter(Move::canBeUndone).forEach(trade::tell);
        trade.undo();

        trade.check();
        assertThat(trade.order())
                .usingRecursiveComparison()
                .ignoringFields("confirmation", "history") // that it was amended back is remembered
                .isEqualTo(order);
        assertThat(trade.stateOfTheOrder()).isEqualTo(SalesOrderState.RELEASED);
        assertThat(trade.contract()).isEqualTo(contract);
        assertThat(trade.account()).isEqualTo(account);
    }

    /** Now and then somebody else does something meanwhile, and as often as not the very same thing. */
    @Provide
    Arbitrary<List<Move>> histories() {
        Arbitrary<Move> together = moves().flatMap(move -> Arbitraries.frequencyOf(
                        Tuple.of(1, moves()), Tuple.of(1, SIZES.map(size -> Move.of(move.kind(), size, move.which()))))
                .map(move::withMeanwhile));
        return Arbitraries.frequencyOf(Tuple.of(3, moves()), Tuple.of(2, together))
                .list()
                .ofMinSize(8)
                .ofMaxSize(28)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Move> moves() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(Kind.class)), Tuple.of(1, Arbitraries.of(COMMON))),
                        SIZES,
                        Arbitraries.of(0, 1, 2, 3))
                .as(Move::of);
    }

    @Provide
    Arbitrary<Tolerance> tolerances() {
        return Arbitraries.of(
                Tolerance.NONE, Tolerance.percent(20, 0), Tolerance.percent(50, 0), Tolerance.percent(20, 10));
    }
}
