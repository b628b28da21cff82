package io.deliverykit.quantity;

import static io.deliverykit.quantity.Unit.DOZEN;
import static io.deliverykit.quantity.Unit.KILOGRAM;
import static io.deliverykit.quantity.Unit.PIECE;
import static io.deliverykit.quantity.Unit.TONNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
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
    private static final Unit SEVENTH = new Unit("seventh", "kg", BigDecimal.valueOf(5), BigDecimal.valueOf(7));
    private static final Unit THIRD = new Unit("third", "kg", BigDecimal.TEN, BigDecimal.valueOf(3));

    @Provide
    Arbitrary<Unit> weights() {
        return Arbitraries.of(KILOGRAM, TONNE, COIL, THIRD, SEVENTH);
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
        Quantity sum = one.plus(two).plus(three);

        assertThat(sum.isSameAs(one.plus(two.plus(three)))).isTrue();
        assertThat(sum.isSameAs(three.plus(two).plus(one))).isTrue();
    }

    @Property
    void taking_away_what_was_added_leaves_what_was_there(
            @ForAll("goods") Quantity one, @ForAll("goods") Quantity two) {
        assertThat(one.plus(two).minus(two).isSameAs(one)).isTrue();
        assertThat(one.minus(one).isZero()).isTrue();
    }

    @Property
    void comparing_agrees_with_subtracting(@ForAll("goods") Quantity one, @ForAll("goods") Quantity two) {
        Quantity difference = one.minus(two);

        assertThat(one.isMoreThan(two)).isEqualTo(difference.isPositive());
        assertThat(one.isLessThan(two)).isEqualTo(difference.isNegative());
        assertThat(one.isSameAs(two)).isEqualTo(difference.isZero());
        assertThat(one.max(two)).isIn(one, two);
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    }

    @Example
    void counts_a_sum_in_whichever_unit_holds_it_exactly() {
        assertThat(Quantity.of(1, THIRD).plus(Quantity.of(1, KILOGRAM))).hasToString("1.3 third");
        assertThat(Quantity.of(1, KILOGRAM).plus(Quantity.of(1, THIRD))).hasToString("1.3 third");
        assertThat(Quantity.of(2, PIECE).plus(Quantity.of(1, DOZEN))).hasToString("14 pc");
    }

    @Example
    void holds_a_sum_that_is_a_decimal_in_neither_unit_in_parts_of_the_base() {
        Quantity sum = Quantity.of(1, THIRD).plus(Quantity.of(1, SEVENTH));

        assertThat(sum).hasToString("85 kg/21");
        assertThat(sum.minus(Quantity.of(1, SEVENTH)).isSameAs(Quantity.of(1, THIRD)))
                .isTrue();
        assertThat(sum.isMoreThan(Quantity.of(4, KILOGRAM))).isTrue();
        assertThat(sum.isLessThan(Quantity.of("4.1", KILOGRAM))).isTrue();
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
        assertThat(Quantity.zero(KILOGRAM).isZero()).isTrue();
        assertThat(Quantity.of(2, KILOGRAM).times(new BigDecimal("1.5"))).hasToString("3 kg");
    }

    @Example
    void takes_plain_decimals_and_no_number_too_farto_be_written_out() {
        assertThat(Quantity.of("-12.5", KILOGRAM)).hasToString("-12.5 kg");
        for (String other : List.of("1E3", "1e3", "1E999999999", "", " 1", "1.", ".5", "+1", "0x1", "1,5", "١")) {
            assertThatThrownBy(() -> Quantity.of(other, KILOGRAM))
                    .as(other)
                    .isInstanceOf(NumberFormatException.class)
                    .hasMessageContaining("plain decimal");
        }
        for (String far : List.of("1E999999999", "1E-999999999", "1E1001")) {
            assertThatThrownBy(() -> Quantity.of(new BigDecimal(far), KILOGRAM))
                    .as(far)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1000 digits");
        }
        assertThat(Quantity.of(new BigDecimal("1E3"), KILOGRAM)).hasToString("1000 kg");
    }

    @Example
    void is_counted_in_units_whose_worth_nobody_can_turn() {
        assertThatThrownBy(() -> new Unit("kg", "kg", BigDecimal.valueOf(1000), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a kg is 1 kg, got 1000 kg");
        assertThatThrownBy(() -> new Unit("coil", "coil", BigDecimal.TEN, BigDecimal.ONE))
                .hasMessage("unit 'coil' is its own base and so is worth 1 of it, got 10");
        assertThatThrownBy(() -> new Unit("dozen", "pc", BigDecimal.ONE, BigDecimal.ONE))
                .hasMessage("a dozen is 12 pc, got 1 pc");
        assertThatThrownBy(() -> Unit.of("dozen")).hasMessage("a dozen is 12 pc, got 1 dozen");
        assertThatThrownBy(() -> Unit.of("pc", 2, KILOGRAM)).hasMessage("a pc is 1 pc, got 2 kg");
        assertThatThrownBy(() -> new Unit("t", "kg", BigDecimal.TEN, BigDecimal.valueOf(3)))
                .hasMessage("a t is 1000 kg, got 10/3 kg");
        assertThat(new Unit("dozen", "pc", BigDecimal.valueOf(12), BigDecimal.ONE))
                .isEqualTo(DOZEN);
    }

    @Example
    void is_the_same_unit_however_its_factor_is_written() {
        assertThat(new Unit("dozen", "pc", BigDecimal.valueOf(24), BigDecimal.valueOf(2)))
                .isEqualTo(DOZEN);
        assertThat(new Unit("half", "kg", new BigDecimal("0.50"), BigDecimal.ONE))
                .isEqualTo(new Unit("half", "kg", BigDecimal.ONE, BigDecimal.valueOf(2)));
        assertThat(new Unit("half", "kg", new BigDecimal("0.5"), BigDecimal.ONE).worth())
                .isEqualTo("1/2 kg");
        assertThat(TONNE.worth()).isEqualTo("1000 kg");
    }

    @Example
    @Tag("XP-01")
    @Tag("XP-02")
    void stretches_and_shrinks_by_a_tolerance() {
        Quantity ten = Quantity.of(10, PIECE);

        assertThat(Tolerance.percent(20, 10).most(ten)).hasToString("12 pc");
        assertThat(Tolerance.percent(20, 10).least(ten)).hasToString("9 pc");
        assertThat(new Tolerance(new BigDecimal("5.0"), new BigDecimal("0.00"))).isEqualTo(Tolerance.percent(5, 0));
        assertThat(Tolerance.NONE.most(ten)).isEqualTo(Tolerance.NONE.least(ten));
        assertThatThrownBy(() -> Tolerance.percent(-1, 0)).hasMessageContaining("0 % or more over");
        assertThatThrownBy(() -> Tolerance.percent(0, -1)).hasMessageContaining("0 to 100 % under");
        assertThatThrownBy(() -> Tolerance.percent(0, 101)).hasMessageContaining("0 to 100 % under");
        assertThat(Tolerance.percent(0, 100).least(ten).isZero()).isTrue();
    }

    @Example
    void compares_prices_per_thirds_without_rounding() {
        Price perThird = Price.of("CNY 10", THIRD);

        assertThat(perThird.isSameAs(Price.of("CNY 3", KILOGRAM))).isTrue();
        assertThat(Price.of("CNY 1", new Unit("x", "kg", BigDecimal.valueOf(3), BigDecimal.ONE))
                        .isSameAs(Price.of("CNY 0.3333333333333333333333333333333333", KILOGRAM)))
                .isFalse();
        assertThat(perThird.total(Quantity.of("0.0035", THIRD))).hasToString("CNY 0.04");
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
        assertThatThrownBy(() -> perTonne.isLessThan(Price.of("USD 1", KILOGRAM)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot compare CNY 4850.5/t with USD 1/kg");
        assertThatThrownBy(() -> perTonne.isLessThan(Price.of("CNY 1", PIECE)))
                .hasMessage("cannot compare CNY 4850.5/t with CNY 1/pc");
        assertThat(perTonne).hasToString("CNY 4850.5/t").isEqualTo(Price.of("CNY 4850.500", TONNE));
        assertThatThrownBy(() -> perTonne.total(Quantity.of(1, PIECE))).hasMessageContaining("cannot price 1 pc");
        assertThatThrownBy(() -> Price.of("CNY -1", PIECE)).hasMessageContaining("not negative");
    }
}
