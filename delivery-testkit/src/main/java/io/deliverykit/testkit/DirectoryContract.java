package io.deliverykit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.Delegation;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.port.Directory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link Directory} promises: who is who, and by whom their places can be taken, tenant by tenant. */
public interface DirectoryContract {
    /** A sales manager of the north. */
    Actor NORTHERN = Actor.of("boss", "north", Role.SALES_MANAGER);

    /** Somebody else of the same name in the south. */
    Actor SOUTHERN = Actor.of("boss", "south", Role.CASHIER);

    /**
     * A directory that knows these people, these delegations and these superiors.
     *
     * @param delegations by tenant
     * @param superiors by tenant, to whom each person reports
     */
    Directory knowing(
            List<Actor> people, Map<String, List<Delegation>> delegations, Map<String, Map<String, String>> superiors);

    private static Delegation by(String giver, String from, String until) {
        return new Delegation(
                giver, "deputy", Set.of(Role.SALES_MANAGER), Set.of(), Instant.parse(from), Instant.parse(until), null);
    }

    @Test
    @Tag("AX-02")
    default void finds_a_person_in_their_own_tenant_only() {
        Directory directory = knowing(List.of(NORTHERN, SOUTHERN), Map.of(), Map.of());

        assertThat(directory.person("north", "boss")).contains(NORTHERN);
        assertThat(directory.person("south", "boss")).contains(SOUTHERN);
        assertThat(directory.person("east", "boss")).isEmpty();
        assertThat(directory.person("north", "nobody")).isEmpty();
    }

    @Test
    @Tag("AP-03")
    default void tells_all_that_was_delegated_to_a_person_in_force_or_not() {
        Delegation ended = by("boss", "2025-03-01T00:00:00Z", "2025-03-02T00:00:00Z");
        Delegation running = by("boss", "2025-03-03T00:00:00Z", "2999-01-01T00:00:00Z");
        Delegation ofAnother = by("chief", "2025-03-03T00:00:00Z", "2999-01-01T00:00:00Z");

        Directory directory = knowing(List.of(NORTHERN), Map.of("north", List.of(ended, running, ofAnother)), Map.of());

        assertThat(directory.delegatedTo("north", "deputy")).containsExactlyInAnyOrder(ended, running, ofAnother);
        assertThat(directory.delegatedTo("north", "boss")).isEmpty();
    }

    @Test
    @Tag("AX-02")
    default void tells_a_tenant_nothing_of_what_was_delegated_in_another() {
        Delegation ofTheNorth = by("boss", "2025-03-03T00:00:00Z", "2999-01-01T00:00:00Z");
        Delegation ofTheSouth = by("boss", "2025-03-04T00:00:00Z", "2999-01-01T00:00:00Z");

        Directory directory = knowing(
                List.of(NORTHERN, SOUTHERN),
                Map.of("north", List.of(ofTheNorth), "south", List.of(ofTheSouth)),
                Map.of());

        assertThat(directory.delegatedTo("north", "deputy")).containsExactly(ofTheNorth);
        assertThat(directory.delegatedTo("south", "deputy")).containsExactly(ofTheSouth);
        assertThat(directory.delegatedTo("east", "deputy")).isEmpty();
    }

    @Test
    @Tag("AP-05")
    default void tells_to_whom_a_person_reports_and_nobody_above_the_top() {
        Directory directory = knowing(
                List.of(NORTHERN, SOUTHERN),
                Map.of(),
                Map.of("north", Map.of("clerk", "boss", "boss", "chief"), "south", Map.of("boss", "owner")));

        assertThat(directory.superior("north", "clerk")).contains("boss");
        assertThat(directory.superior("north", "boss")).contains("chief");
        assertThat(directory.superior("north", "chief")).isEmpty();
        assertThat(directory.superior("south", "boss")).contains("owner");
        assertThat(directory.superior("south", "clerk")).isEmpty();
        assertThat(directory.superior("east", "boss")).isEmpty();
    }

    @Test
    @Tag("AP-05")
    default void tells_everybody_in_a_tenant_who_holds_a_role() {
        Actor second = Actor.of("second", "north", Role.SALES_MANAGER, Role.SALES_REP);
        Directory directory = knowing(List.of(NORTHERN, second, SOUTHERN), Map.of(), Map.of());

        assertThat(directory.holding("north", Role.SALES_MANAGER)).containsExactlyInAnyOrder("boss", "second");
        assertThat(directory.holding("north", Role.CASHIER)).isEmpty();
        assertThat(directory.holding("south", Role.CASHIER)).containsExactly("boss");
        assertThat(directory.holding("east", Role.SALES_MANAGER)).isEmpty();
    }
}
