package io.deliverykit.approval;

import static io.deliverykit.party.Role.ENGINEER;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.party.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** A step that needs one person of each of several roles (会签). */
@Tag("AP-01")
class JointSignOffTest {
    private static final List<Role> ROLES = List.of(LEGAL, ENGINEER, PLANNER);
    private static final ApprovalPolicy<String> POLICY =
            ApprovalPolicy.approvals("joint", ApprovalStep.everyOneOf("all", ROLES.toArray(Role[]::new)));

    private static Ballot vote(Approvals given, String name, Set<Role> roles) {
        return POLICY.approve("matter", given, Set.of(), new Voter(name, null, roles, null, true), Instant.EPOCH);
    }

    @Example
    void lets_nobody_out_whatever_place_the_first_one_could_take() {
        Approvals both = given(Approvals.NONE, "a", Set.of(LEGAL, ENGINEER));
        Approvals legal = given(both, "b", Set.of(LEGAL));

        assertThat(POLICY.pending("matter", legal)
                        .get(0)
                        .openRoles(new Tally<>(POLICY, "matter", legal)
                                .of(POLICY.steps().get(0))))
                .containsExactly(PLANNER);
        assertThat(POLICY.isSatisfied("matter", given(legal, "c", Set.of(PLANNER))))
                .isTrue();
    }

    @Example
    void counts_nobody_whose_places_are_all_taken() {
        Approvals legal = given(Approvals.NONE, "a", Set.of(LEGAL));

        assertThat(vote(legal, "b", Set.of(LEGAL))).isInstanceOf(Ballot.Refused.class);
        assertThat(vote(legal, "a", Set.of(ENGINEER))).isInstanceOf(Ballot.Refused.class);
    }

    /** Whether everybody can have a place of their own is decided by trying all ways. */
    @Property
    void counts_exactly_those_who_can_all_have_a_place(@ForAll("people") List<Set<Role>> people) {
        Approvals given = Approvals.NONE;
        List<Set<Role>> seated = new ArrayList<>();
        for (int index = 0; index < people.size(); index++) {
            List<Set<Role>> tried = new ArrayList<>(seated);
            tried.add(people.get(index));
            Ballot ballot = vote(given, "p" + index, people.get(index));

            boolean complete = seated.size() == ROLES.size();
            assertThat(ballot instanceof Ballot.Counted counted
                            && !counted.votes().isEmpty())
                    .isEqualTo(!complete && haveSeats(tried, new HashSet<>()));

            if (ballot instanceof Ballot.Counted counted && !counted.votes().isEmpty()) {
                given = given.and(counted.votes());
                seated = tried;
            }
        }
        assertThat(POLICY.isSatisfied("matter", given)).isEqualTo(seated.size() == ROLES.size());
    }

    @Provide
    Arbitrary<List<Set<Role>>> people() {
        return Arbitraries.of(ROLES).set().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(7);
    }

    private static boolean haveSeats(List<Set<Role>> people, Set<Role> taken) {
        if (people.isEmpty()) {
            return true;
        }
        for (Role role : people.get(0)) {
            if (taken.add(role)) {
                if (haveSeats(people.subList(1, people.size()), taken)) {
                    return true;
                }
                taken.remove(role);
            }
        }
        return false;
    }

    private static Approvals given(Approvals before, String name, Set<Role> roles) {
        return before.and(((Ballot.Counted) vote(before, name, roles)).votes());
    }
}
