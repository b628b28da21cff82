package io.deliverykit.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.approval.Delegation;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.port.Directory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A directory that breaks a promise fails just that part of the contract. */
@Tag("AX-02")
class BrokenDirectoryTest {
    private static DirectoryContract contractOf(Change broken) {
        return (people, delegations, superiors) -> broken.of(new MemoryDirectory(people, delegations, superiors));
    }

    private interface Change {
        Directory of(MemoryDirectory sound);
    }

    /** A directory of which a test changes what it needs. */
    private static class Like implements Directory {
        private final MemoryDirectory sound;

        Like(MemoryDirectory sound) {
            this.sound = sound;
        }

        @Override
        public Optional<Actor> person(String tenant, String person) {
            return sound.person(tenant, person);
        }

        @Override
        public List<Delegation> delegatedTo(String tenant, String taker) {
            return sound.delegatedTo(tenant, taker);
        }

        @Override
        public Optional<String> superior(String tenant, String person) {
            return sound.superior(tenant, person);
        }

        @Override
        public Set<String> holding(String tenant, Role role) {
            return sound.holding(tenant, role);
        }
    }

    @Test
    void a_directory_that_tells_every_tenant_all_delegations_is_found_out() {
        DirectoryContract contract = contractOf(sound -> new Like(sound) {
            @Override
            public List<Delegation> delegatedTo(String tenant, String taker) {
                return sound.delegations().values().stream()
                        .flatMap(List::stream)
                        .filter(each -> each.taker().equals(taker))
                        .toList();
            }
        });

        assertThatThrownBy(contract::tells_a_tenant_nothing_of_what_was_delegated_in_another)
                .isInstanceOf(AssertionError.class);
        assertThatCode(contract::finds_a_person_in_their_own_tenant_only).doesNotThrowAnyException();
    }

    @Test
    void a_directory_that_finds_people_of_other_tenants_is_found_out() {
        DirectoryContract contract = contractOf(sound -> new Like(sound) {
            @Override
            public Optional<Actor> person(String tenant, String person) {
                return sound.people().stream()
                        .filter(each -> each.person().equals(person))
                        .findFirst();
            }
        });

        assertThatThrownBy(contract::finds_a_person_in_their_own_tenant_only).isInstanceOf(AssertionError.class);
        assertThatCode(contract::tells_a_tenant_nothing_of_what_was_delegated_in_another)
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("AP-03")
    void a_directory_that_hides_what_has_ended_is_found_out() {
        DirectoryContract contract = contractOf(sound -> new Like(sound) {
            @Override
            public List<Delegation> delegatedTo(String tenant, String taker) {
                return sound.delegatedTo(tenant, taker).stream()
                        .filter(each -> each.until().isAfter(Instant.parse("2025-03-03T12:00:00Z")))
                        .toList();
            }
        });

        assertThatThrownBy(contract::tells_all_that_was_delegated_to_a_person_in_force_or_not)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    @Tag("AP-05")
    void a_directory_that_puts_everybody_under_their_namesake_s_superior_is_found_out() {
        DirectoryContract contract = contractOf(sound -> new Like(sound) {
            @Override
            public Optional<String> superior(String tenant, String person) {
                return sound.superior("north", person);
            }
        });

        assertThatThrownBy(contract::tells_to_whom_a_person_reports_and_nobody_above_the_top)
                .isInstanceOf(AssertionError.class);
        assertThatCode(contract::tells_everybody_in_a_tenant_who_holds_a_role).doesNotThrowAnyException();
    }

    @Test
    @Tag("AP-05")
    void a_directory_that_counts_people_of_other_tenants_among_those_of_a_role_is_found_out() {
        DirectoryContract contract = contractOf(sound -> new Like(sound) {
            @Override
            public Set<String> holding(String tenant, Role role) {
                return sound.people().stream()
                        .filter(each -> each.roles().contains(role))
                        .map(Actor::person)
                        .collect(Collectors.toSet());
            }
        });

        assertThatThrownBy(contract::tells_everybody_in_a_tenant_who_holds_a_role)
                .isInstanceOf(AssertionError.class);
        assertThatCode(contract::tells_to_whom_a_person_reports_and_nobody_above_the_top)
                .doesNotThrowAnyException();
    }
}
