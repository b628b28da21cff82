package io.deliverykit.memory;

import io.deliverykit.approval.Delegation;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.port.Directory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People, delegations and superiors as lists; immutable.
 *
 * @param delegations by tenant; the same names in another tenant are other people
 * @param superiors by tenant, to whom each person reports
 */
public record MemoryDirectory(
        List<Actor> people, Map<String, List<Delegation>> delegations, Map<String, Map<String, String>> superiors)
        implements Directory {
    /** Nobody's place can be taken, and nobody stands above anybody. */
    public static final MemoryDirectory EMPTY = new MemoryDirectory(List.of(), Map.of());

    public MemoryDirectory {
        people = List.copyOf(people);
        delegations = Map.copyOf(delegations);
        superiors = Map.copyOf(superiors);
    }

    /** People of whom none stands above another. */
    public MemoryDirectory(List<Actor> people, Map<String, List<Delegation>> delegations) {
        this(people, delegations, Map.of());
    }

    public MemoryDirectory with(Actor person) {
        List<Actor> more = new ArrayList<>(people);
        more.add(person);
        return new MemoryDirectory(more, delegations, superiors);
    }

    /** A delegation between two people of this tenant. */
    public MemoryDirectory with(String tenant, Delegation delegation) {
        List<Delegation> more = new ArrayList<>(delegations.getOrDefault(tenant, List.of()));
        more.add(delegation);
        Map<String, List<Delegation>> all = new HashMap<>(delegations);
        all.put(tenant, List.copyOf(more));
        return new MemoryDirectory(people, all, superiors);
    }

    /** In this tenant, this person reports to that one. */
    public MemoryDirectory reporting(String tenant, String person, String superior) {
        Map<String, String> more = new HashMap<>(superiors.getOrDefault(tenant, Map.of()));
        more.put(person, superior);
        Map<String, Map<String, String>> all = new HashMap<>(superiors);
        all.put(tenant, Map.copyOf(more));
        return new MemoryDirectory(people, delegations, all);
    }

    @Override
    public Optional<Actor> person(String tenant, String person) {
        return of(tenant).filter(each -> each.person().equals(person)).findFirst();
    }

    @Override
    public List<Delegation> delegatedTo(String tenant, String taker) {
        return delegations.getOrDefault(tenant, List.of()).stream()
                .filter(each -> each.taker().equals(taker))
                .toList();
    }

    @Override
    public Optional<String> superior(String tenant, String person) {
        return Optional.ofNullable(superiors.getOrDefault(tenant, Map.of()).get(person));
    }

    @Override
    public Set<String> holding(String tenant, Role role) {
        return of(tenant)
                .filter(each -> each.roles().contains(role))
                .map(Actor::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Actor> of(String tenant) {
        return people.stream().filter(each -> each.tenant().equals(tenant));
    }
}
