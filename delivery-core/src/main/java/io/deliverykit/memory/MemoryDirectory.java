package io.deliverykit.memory;

import io.deliverykit.approval.Delegation;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People and delegations as a list; immutable. */
public record MemoryDirectory(List<Actor> people, List<Delegation> delegations) implements Directory {
    /** Nobody's place can be taken. */
    public static final MemoryDirectory EMPTY = new MemoryDirectory(List.of(), List.of());

    public MemoryDirectory {
        people = List.copyOf(people);
        delegations = List.copyOf(delegations);
    }

    public MemoryDirectory with(Actor person) {
        List<Actor> more = new ArrayList<>(people);
        more.add(person);
        return new MemoryDirectory(more, delegations);
    }

    public MemoryDirectory with(Delegation delegation) {
        List<Delegation> more = new ArrayList<>(delegations);
        more.add(delegation);
        return new MemoryDirectory(people, more);
    }

    @Override
    public Optional<Actor> person(String tenant, String person) {
        return people.stream()
                .filter(each -> each.tenant().equals(tenant) && each.person().equals(person))
                .findFirst();
    }

    @Override
    public List<Delegation> delegatedTo(String tenant, String taker) {
        return delegations.stream().filter(each -> each.taker().equals(taker)).toList();
    }
}
