package io.deliverykit.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.ApprovalStep.Covered;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept as evidence of the values that somebody approved. */
@Tag("XP-11")
class ApprovalDigestTest {
    private record Line(Quantity quantity, Set<String> marks) {}

    private static final ApprovalPolicy<List<Line>> POLICY = ApprovalPolicy.approvals(
            "sales",
            ApprovalStep.<List<Line>>step("sales", Role.SALES_MANAGER)
                    .covering(new Covered<List<Line>>("lines", lines -> lines)));

    private static String digestOf(Line... lines) {
        Ballot ballot = POLICY.approve(
                List.of(lines),
                Approvals.NONE,
                Set.of(),
                new Voter("ma", null, Set.of(Role.SALES_MANAGER), null, true),
                Instant.EPOCH);
        return ((Ballot.Counted) ballot).votes().get(0).digest();
    }

    private static Line line(Unit unit, String... marks) {
        return new Line(Quantity.of(2, unit), new LinkedHashSet<>(List.of(marks)));
    }

    @Test
    @Tag("XP-10")
    void differs_where_a_unit_of_one_name_is_worth_something_else() {
        Unit coil = new Unit("coil", "kg", BigDecimal.TEN, BigDecimal.valueOf(3));

        assertThat(digestOf(line(coil))).isNotEqualTo(digestOf(line(Unit.of("coil", 45, Unit.KILOGRAM))));
    }

    @Test
    void is_the_same_in_whatever_order_a_set_happens_to_be() {
        assertThat(digestOf(line(Unit.PIECE, "a", "b"))).isEqualTo(digestOf(line(Unit.PIECE, "b", "a")));
        assertThat(digestOf(line(Unit.PIECE, "a"))).isNotEqualTo(digestOf(line(Unit.PIECE, "a", "b")));
    }
}
