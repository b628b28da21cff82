package io.deliverykit.quantity;

import static io.deliverykit.quantity.Unit.DOZEN;
import static io.deliverykit.quantity.Unit.KILOGRAM;
import static io.deliverykit.quantity.Unit.PIECE;
import static io.deliverykit.quantity.Unit.TONNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Quantities are exact, in whatever unit they are counted. */
@Tag("XP-10")
class QuantityProperties {
    private static final Unit COIL = Unit.of("coil", new BigDecimal("4.5"), TONNE);
    private static final Unit THIRD = new Unit("third", "kg", BigDecimal.TEN, BigDecimal.valueOf(3));

    @Provide
    Arbitrary<Unit> weights() {
        return Arbitraries.of(KILOGRAM, TONNE, COIL, THIRD);
    }

    @Provide
    Arbitrary<Quantity> goods() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(3);
        return Combinators.combine(amounts, weights()).as(Quantity::of);
    }

    @Property
    void a_conversion_is_exact_or_refused_and_comes_back(
            @ForAll("goods") Quantity quantity, @ForAll("weights") Unit unit) {
        try {
            Quantity converted = quantity.in(unit);
            assertThat(converted.unit()).isEqualTo(unit);
            assertThat(converted.isSameAs(quantity)).isTrue();
            assertThat(converted.in(quantity.unit())).isEqualTo(quantity);
        } catch (ArithmeticException notExact) {
            assertThat(quantity.unit()).isNotEqualTo(unit);
        }
    }

    @Property
    void sums_do_not_depend_on_how_they_are_put_together(
            @ForAll("goods") Quantity one, @ForAll("goods") Quantity two, @ForAll("goods") Quantity three) {
        Quantity sum = exactly(() -> one.plus(two).plus(three));
        Quantity same = exactly(() -> one.plus(two.plus(three)));
        Quantity turned = exactly(() -> three.plus(two).plus(one));
        if (sum != null && same != null && turned != null) {
            assertThat(sum.isSameAs(same)).isTrue();
            assertThat(sum.isSameAs(turned)).isTrue();
        }
    }

    private static Quantity exactly(java.util.function.Supplier<Quantity> work) {
        try {
            return work.get();
        } catch (ArithmeticException thirdsOfKilograms) {
            return null;
        }
    }

    @Property
    void taking_away_what_was_added_leaves_what_was_there(
            @ForAll("goods") Quantity one, @ForAll("goods") Quantity two) {
        Quantity back = exactly(() -> one.plus(two).minus(two));
        if (back != null) {
            assertThat(back.isSameAs(one)).isTrue();
        }
        assertThat(one.minus(one).isZero()).isTrue();
    }

    @Property
    void comparing_agrees_with_subtracting(@ForAll("goods") Quantity one, @ForAll("goods") Quantity two) {
        Quantity difference = exactly(() -> one.minus(two));
        if (difference != null) {
            assertThat(one.isMoreThan(two)).isEqualTo(difference.isPositive());
            assertThat(one.isLessThan(two)).isEqualTo(difference.isNegative());
            assertThat(one.isSameAs(two)).isEqualTo(difference.isZero());
        }
        assertThat(one.max(two)).isIn(one, two);
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    }

    @Example
    void counts_pieces_against_dozens() {
        Quantity ordered = Quantity.of(3, DOZEN);

        assertThat(Quantity.of(36, PIECE).isSameAs(ordered)).isTrue();
        assertThat(Quantity.of(36, PIECE)).isNotEqualTo(ordered);
        assertThat(Quantity.of(12, PIECE).in(DOZEN)).hasToString("1 dozen");
        assertThat(ordered.minus(Quantity.of(12, PIECE))).hasToString("2 dozen");
        assertThat(Quantity.of(1, DOZEN).plus(Quantity.of(1, PIECE))).hasToString("13 pc");
        assertThatThrownBy(() -> Quantity.of(1, PIECE).in(DOZEN)).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void refuses_units_that_have_nothing_in_common() {
        assertThatThrownBy(() -> Quantity.of(1, PIECE).plus(Quantity.of(1, KILOGRAM)))
                .hasMessage("cannot count pc in kg: no common base unit");
        assertThatThrownBy(() -> Quantity.of(1, PIECE).compareTo(Quantity.of(1, KILOGRAM)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Quantity.of(1, PIECE).isSameAs(Quantity.of(1, KILOGRAM))).isFalse();
        assertThatThrownBy(() -> Unit.of(" ")).hasMessageContaining("needs a code");
        assertThatThrownBy(() -> Unit.of("x", 0, PIECE)).hasMessageContaining("must be positive");
    }

    @Example
    void does_not_mind_how_many_zeros_are_written() {
        assertThat(Quantity.of("1.50", KILOGRAM)).isEqualTo(Quantity.of("1.5", KILOGRAM));
        assertThat(Quantity.of("1e3", KILOGRAM)).hasToString("1000 kg");
        assertThat(Quantity.zero(KILOGRAM).isZero()).isTrue();
        assertThat(Quantity.of(2, KILOGRAM).times(new BigDecimal("1.5"))).hasToString("3 kg");
    }

    @Example
    @Tag("XP-01")
    @Tag("XP-02")
    void stretches_and_shrinks_by_a_tolerance() {
        Quantity ten = Quantity.of(10, PIECE);

        assertThat(Tolerance.percent(20, 10).most(ten)).hasToString("12 pc");
        assertThat(Tolerance.percent(20, 10).least(ten)).hasToString("9 pc");
        assertThat(Tolerance.NONE.most(ten)).isEqualTo(Tolerance.NONE.least(ten));
        assertThatThrownBy(() -> Tolerance.percent(-1, 0)).hasMessageContaining("0 % or more over");
        assertThatThrownBy(() -> Tolerance.percent(0, -1)).hasMessageContaining("0 to 100 % under");
        assertThatThrownBy(() -> Tolerance.percent(0, 101)).hasMessageContaining("0 to 100 % under");
        assertThat(Tolerance.percent(0, 100).least(ten).isZero()).isTrue();
    }

    @Example
    void prices_a_quantity_in_whichever_unit_it_is_counted() {
        Price perTonne = Price.of("CNY 4850.50", TONNE);

        assertThat(perTonne.total(Quantity.of(1234, KILOGRAM))).hasToString("CNY 5985.52");
        assertThat(perTonne.total(Quantity.of(2, TONNE))).hasToString("CNY 9701.00");
        assertThat(Price.of("CNY 0.005", PIECE).total(Quantity.of(1, PIECE))).hasToString("CNY 0.01");
        assertThat(perTonne.isSameAs(Price.of("CNY 4.8505", KILOGRAM))).isTrue();
        assertThat(perTonne.isSameAs(Price.of("USD 4.8505", KILOGRAM))).isFalse();
        assertThat(perTonne.isSameAs(Price.of("CNY 4.8505", PIECE))).isFalse();
        assertThat(perTonne.isLessThan(Price.of("CNY 4.86", KILOGRAM))).isTrue();
        assertThat(perTonne).hasToString("CNY 4850.5/t").isEqualTo(Price.of("CNY 4850.500", TONNE));
        assertThatThrownBy(() -> perTonne.total(Quantity.of(1, PIECE))).hasMessageContaining("cannot price 1 pc");
        assertThatThrownBy(() -> Price.of("CNY -1", PIECE)).hasMessageContaining("not negative");
    }
}
