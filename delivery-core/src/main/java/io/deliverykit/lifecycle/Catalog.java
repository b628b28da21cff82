package io.deliverykit.lifecycle;

import io.deliverykit.refusal.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All lifecycles that one desk serves, checked together: who claims from whom goes round in no circle, and every owner
 * takes back what it has given in whatever state it is. Immutable and thread-safe.
 */
public final class Catalog {
    private final Map<String, Lifecycle<?>> byName;
    private final Map<String, Integer> ranks;

    private Catalog(Map<String, Lifecycle<?>> byName, Map<String, Integer> ranks) {
        this.byName = byName;
        this.ranks = ranks;
    }

    /**
     * The catalog of these lifecycles.
     *
     * @throws IllegalArgumentException with one sentence for every problem of the tables and between them
     */
    public static Catalog of(Collection<Lifecycle<?>> lifecycles) {
        CatalogCheck check = new CatalogCheck(lifecycles);
        List<String> problems = check.problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.size() + " problems in the lifecycles:\n  " + String.join("\n  ", problems));
        }
        Map<String, Lifecycle<?>> byName = new LinkedHashMap<>();
        lifecycles.forEach(each -> byName.put(each.name(), each));
        return new Catalog(java.util.Collections.unmodifiableMap(byName), Map.copyOf(check.ranks()));
    }

    /** The same catalog with these in place of those of the same name, or besides. */
    public Catalog with(Lifecycle<?>... lifecycles) {
        Map<String, Lifecycle<?>> all = new LinkedHashMap<>(byName);
        for (Lifecycle<?> each : lifecycles) {
            all.put(each.name(), each);
        }
        return of(all.values());
    }

    public Collection<Lifecycle<?>> lifecycles() {
        return byName.values();
    }

    /** The lifecycle of this name; {@link IllegalArgumentException} with the known ones when there is none. */
    @SuppressWarnings("unchecked")
    public <D> Lifecycle<D> lifecycle(Ref<D> ref) {
        return (Lifecycle<D>) lifecycle(ref.type());
    }

    public Lifecycle<?> lifecycle(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no lifecycle '" + name + "', only " + new ArrayList<>(byName.keySet())));
    }

    public Optional<Lifecycle<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The texts of all these lifecycles, in English and Chinese; each brings its own beside the class of its document. Read
     * anew each time, so keep what it returns.
     */
    public Messages messages() {
        Messages all = Messages.standard();
        for (Lifecycle<?> each : byName.values()) {
            all = all.beside(each.name(), each.document());
        }
        return all;
    }

    /** How far up the claims a kind of document stands: owners before claimants have the lower rank. */
    public int rank(String name) {
        return ranks.getOrDefault(name, 0);
    }

    /** All types whose documents others claim from. */
    public Set<String> owners() {
        Set<String> owners = new LinkedHashSet<>();
        for (Lifecycle<?> each : byName.values()) {
            each.holdings()
                    .forEach(holds -> byName.values().stream()
                            .filter(other -> other.document() == holds.owner().type())
                            .forEach(other -> owners.add(other.name())));
        }
        return owners;
    }
}
