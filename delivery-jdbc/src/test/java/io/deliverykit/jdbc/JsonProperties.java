package io.deliverykit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Whatever is written is read back as it was. */
@Tag("XP-10")
class JsonProperties {
    private final Json json = new Json();

    /** A value of every kind, each as a component, in a collection, and as a key where it can be one. */
    record Everything(
            String text,
            @Nullable String note,
            BigDecimal decimal,
            Money money,
            BigMoney exactMoney,
            CurrencyUnit currency,
            Price price,
            Quantity quantity,
            Tolerance tolerance,
            Ref<?> ref,
            Role role,
            LocalDate day,
            Instant instant,
            Duration duration,
            Optional<Money> maybe,
            List<Quantity> many,
            Map<Ref<?>, Quantity> held,
            Map<String, BigDecimal> named,
            Set<Role> roles,
            Figure figure,
            boolean is,
            long count) {
        /** Not a component, and so not to be written. */
        public boolean isTrap() {
            throw new IllegalStateException("asked although it is no component");
        }
    }

    /** One of several kinds of records. */
    sealed interface Figure {
        record Square(BigDecimal side) implements Figure {}

        record Circle(BigDecimal radius, Optional<String> name) implements Figure {}

        record Point() implements Figure {}
    }

    @Property
    void every_value_comes_back_as_it_was(@ForAll("everything") Everything value) {
        assertThat(json.read(json.write(value), Everything.class)).isEqualTo(value);
    }

    @Property
    void decimals_keep_every_digit_and_their_scale(@ForAll BigDecimal value) {
        assertThat(json.read(json.write(value), BigDecimal.class)).isEqualTo(value);
        assertThat(json.write(value)).startsWith("\"");
    }

    @Property
    void instants_sort_as_text_as_they_do_in_time(@ForAll("instants") Instant one, @ForAll("instants") Instant other) {
        assertThat(Integer.signum(Instants.text(one).compareTo(Instants.text(other))))
                .isEqualTo(Integer.signum(one.compareTo(other)));
        assertThat(Instants.read(Instants.text(one))).isEqualTo(one).isEqualTo(Instant.parse(Instants.text(one)));
        assertThat(Instants.read(one.toString())).isEqualTo(one);
    }

    @Property
    void references_are_told_apart_whatever_stands_in_them(@ForAll("refs") Ref<?> ref) {
        assertThat(json.read(json.write(ref), Ref.class)).isEqualTo(ref);
    }

    @Provide
    Arbitrary<Everything> everything() {
        Arbitrary<Object[]> simple = Combinators.combine(texts(), texts().injectNull(0.3), decimals(), money())
                .as((text, note, decimal, money) -> new Object[] {text, note, decimal, money});
        return Combinators.combine(simple, quantities().list().ofMaxSize(3), refs(), instants(), figures(), roles())
                .as((values, quantities, ref, instant, figure, roles) -> everything(
                        (String) values[0],
                        (String) values[1],
                        (BigDecimal) values[2],
                        (Money) values[3],
                        quantities,
                        ref,
                        instant,
                        figure,
                        roles));
    }

    private static Everything everything(
            String text,
            @Nullable String note,
            BigDecimal decimal,
            Money money,
            List<Quantity> quantities,
            Ref<?> ref,
            Instant instant,
            Figure figure,
            Set<Role> roles) {
        Quantity quantity = quantities.isEmpty() ? Quantity.of(1, Unit.PIECE) : quantities.get(0);
        Map<Ref<?>, Quantity> held = new TreeMap<>(Map.of(ref, quantity));
        return new Everything(
                text,
                note,
                decimal,
                money,
                BigMoney.of(money.getCurrencyUnit(), decimal),
                money.getCurrencyUnit(),
                new Price(BigMoney.of(money.getCurrencyUnit(), decimal.abs()), quantity.unit()),
                quantity,
                Tolerance.percent(3, 2),
                ref,
                Role.SALES_CLERK,
                LocalDate.ofEpochDay(instant.getEpochSecond() / 86400),
                instant,
                Duration.ofNanos(instant.getNano()),
                note == null ? Optional.empty() : Optional.of(money),
                quantities,
                held,
                Map.of("key " + text, decimal),
                roles,
                figure,
                note == null,
                instant.getEpochSecond());
    }

    @Provide
    Arbitrary<Ref<?>> refs() {
        return Combinators.combine(texts(), texts()).as((type, id) -> Ref.of("t" + type, "i" + id));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(-60_000_000_000L, 250_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab/%2F\"\\ \n\u0001,:{}")
                .withCharRange('一', '十')
                .ofMaxLength(12);
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e24"), new BigDecimal("1e24"))
                .ofScale(9);
    }

    private static Arbitrary<Money> money() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.of("CNY", "EUR", "JPY", "KWD"))
                .as((minor, currency) -> Money.ofMinor(CurrencyUnit.of(currency), minor));
    }

    private static Arbitrary<Quantity> quantities() {
        Arbitrary<Unit> units = Arbitraries.of(
                Unit.PIECE,
                Unit.DOZEN,
                Unit.TONNE,
                Unit.of("卷", new BigDecimal("4.525"), Unit.TONNE),
                new Unit("coil", "kg", BigDecimal.TEN, BigDecimal.valueOf(3)));
        return Combinators.combine(decimals(), units).as(Quantity::of);
    }

    private static Arbitrary<Figure> figures() {
        return Arbitraries.oneOf(
                decimals().map(Figure.Square::new),
                decimals().map(each -> new Figure.Circle(each, Optional.of("circle"))),
                decimals().map(each -> new Figure.Circle(each, Optional.empty())),
                Arbitraries.just(new Figure.Point()));
    }

    private static Arbitrary<Set<Role>> roles() {
        return Arbitraries.of(Role.CASHIER, Role.LEGAL, Role.of("OWN_ROLE")).set();
    }
}
