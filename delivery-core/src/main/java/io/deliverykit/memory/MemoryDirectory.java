package io.deliverykit.memory;

import io.deliverykit.approval.Delegation;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Directory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * People and delegations as a list; immutable.
 *
 * @param delegations by tenant; the same names in another tenant are other people
 */
public record MemoryDirectory(List<Actor> people, Map<String, List<Delegation>> delegations) implements Directory {
    /** Nobody's place can be taken. */
    public static final MemoryDirectory EMPTY = new MemoryDirectory(List.of(), Map.of());

    public MemoryDirectory {
        people = List.copyOf(people);
        delegations = Map.copyOf(delegations);
    }

    public MemoryDirectory with(Actor person) {
        List<Actor> more = new ArrayList<>(people);
        more.add(person);
        return new MemoryDirectory(more, delegations);
    }

    /** A delegation between two people of this tenant. */
    public MemoryDirectory with(String tenant, Delegation delegation) {
        List<Delegation> more = new ArrayList<>(delegations.getOrDefault(tenant, List.of()));
        more.add(delegation);
        Map<String, List<Delegation>> all = new HashMap<>(delegations);
        all.put(tenant, List.copyOf(more));
        return new MemoryDirectory(people, all);
    }

    @Override
    public Optional<Actor> person(String tenant, String person) {
        return people.stream()
                .filter(each -> each.tenant().equals(tenant) && each.person().equals(person))
                .findFirst();
    }

    @Override
    public List<Delegation> delegatedTo(String tenant, String taker) {
        return delegations.getOrDefault(tenant, List.of()).stream()
                .filter(each -> each.taker().equals(taker))
                .toList();
    }
}
