package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What of a command is written into the journal. */
@Tag("JR-01")
class DetailsTest {
    record Line(Quantity quantity, Price price, Set<String> marks) {}

    record Pack(
            @Size(min = 1, max = 9) List<Line> lines,
            Set<Line> set,
            Map<String, Tolerance> tolerances,
            Optional<String> note,
            Optional<String> none,
            Ref<Paper> paper,
            Role role,
            @Min(1) @Max(5) Integer count,
            String nothing)
            implements Command<Paper> {}

    private static final Lifecycle<Paper> PACKS =
            Papers.table(from(DRAFT).on(Pack.class).by(SALES_CLERK).stays().always());

    private static Line line(long quantity, String... marks) {
        return new Line(
                Quantity.of(quantity, Unit.DOZEN),
                Price.of("CNY 4.85", Unit.KILOGRAM),
                new LinkedHashSet<>(List.of(marks)));
    }

    private static Pack pack(List<Line> lines, Set<Line> set) {
        return new Pack(
                lines,
                set,
                Map.of("steel", Tolerance.percent(5, 2)),
                Optional.of("soon"),
                Optional.empty(),
                Ref.of("paper", "P7"),
                LEGAL,
                3,
                null);
    }

    @Test
    void is_one_value_a_line_under_its_path() {
        assertThat(PACKS.valuesOf(pack(List.of(line(5, "b", "a")), Set.of())))
                .containsExactly(
                        Map.entry("count", "3"),
                        Map.entry("lines[0].marks[0]", "a"),
                        Map.entry("lines[0].marks[1]", "b"),
                        Map.entry("lines[0].price", "CNY 4.85/kg"),
                        Map.entry("lines[0].quantity", "5 dozen"),
                        Map.entry("lines[0].quantity.unit", "12 pc"),
                        Map.entry("note", "soon"),
                        Map.entry("paper", "paper/P7"),
                        Map.entry("role", "LEGAL"),
                        Map.entry("tolerances.steel.over", "5"),
                        Map.entry("tolerances.steel.under", "2"));
    }

    @Test
    @Tag("XP-10")
    void is_what_a_unit_is_worth_too_unless_it_is_a_base_unit() {
        Unit coil = new Unit("coil", "kg", BigDecimal.TEN, BigDecimal.valueOf(3));
        Line perCoil = new Line(Quantity.of(2, coil), Price.of("CNY 7", coil), Set.of());

        assertThat(PACKS.valuesOf(pack(List.of(perCoil), Set.of())))
                .containsEntry("lines[0].quantity", "2 coil")
                .containsEntry("lines[0].quantity.unit", "10/3 kg")
                .containsEntry("lines[0].price.unit", "10/3 kg");
        assertThat(PACKS.valuesOf(pack(List.of(line(1)), Set.of()))).doesNotContainKey("lines[0].price.unit");
    }

    @Test
    void does_not_depend_on_the_order_in_which_a_set_happens_to_be() {
        Set<Line> one = new LinkedHashSet<>(List.of(line(1), line(2, "x", "y"), line(3)));
        Set<Line> other = new LinkedHashSet<>(List.of(line(3), line(2, "y", "x"), line(1)));

        assertThat(PACKS.valuesOf(pack(List.of(), one))).isEqualTo(PACKS.valuesOf(pack(List.of(), other)));
    }

    @Test
    void is_told_of_a_command_that_the_table_does_not_have() {
        assertThat(PACKS.valuesOf(new Review.Reject<>("x"))).containsExactly(Map.entry("reason", "x"));
        assertThat(PACKS.nameOf(new Review.Reject<>("x"))).isEqualTo("reject");
    }

    @Test
    @Tag("AX-01")
    void names_the_constraints_of_its_fields() {
        Filed<Paper> paper = Papers.written(PACKS, 1);

        var fields = PACKS.explain(paper, Papers.by(Papers.WRITER), Files.NONE, command -> List.of())
                .of("pack")
                .orElseThrow()
                .fields();

        assertThat(fields.get(0).constraints()).containsEntry("Size", "max=9, min=1");
        assertThat(fields.get(7).constraints()).containsOnlyKeys("Min", "Max");
    }
}
