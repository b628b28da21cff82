package io.deliverykit.lifecycle;

import io.deliverykit.refusal.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All lifecycles that one desk serves, checked together: who claims from whom goes round in no circle, and every owner
 * takes back what it has given in whatever state it is. Immutable and thread-safe.
 */
public final class Catalog {
    private final Map<String, Lifecycle<?>> byName;
    private final Map<String, Integer> ranks;
    private final List<Lifecycle<?>> earlier;

    private Catalog(Map<String, Lifecycle<?>> byName, Map<String, Integer> ranks, List<Lifecycle<?>> earlier) {
        this.byName = byName;
        this.ranks = ranks;
        this.earlier = earlier;
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
        return new Catalog(Collections.unmodifiableMap(byName), Map.copyOf(check.ranks()), List.of());
    }

    /** The same catalog with these in place of those of the same name, or besides. */
    public Catalog with(Lifecycle<?>... lifecycles) {
        Map<String, Lifecycle<?>> all = new LinkedHashMap<>(byName);
        for (Lifecycle<?> each : lifecycles) {
            all.put(each.name(), each);
        }
        return of(all.values()).remembering(earlier);
    }

    /**
     * The same catalog, which also knows versions that came before, for the documents that live by them until they are moved
     * (XP-12).
     *
     * @throws IllegalArgumentException when one of them is not sound among the others, is none of an earlier version, or comes twice
     */
    public Catalog remembering(Collection<? extends Lifecycle<?>> versions) {
        List<Lifecycle<?>> all = new ArrayList<>(earlier);
        for (Lifecycle<?> each : versions) {
            boolean isKnown = Stream.concat(byName.values().stream(), all.stream())
                    .anyMatch(other ->
                            other.name().equals(each.name()) && other.version().equals(each.version()));
            if (isKnown || !byName.containsKey(each.name())) {
                throw new IllegalArgumentException(
                        "lifecycle " + each + " is no earlier version of one that is served");
            }
            List<Lifecycle<?>> together = new ArrayList<>(byName.values());
            together.replaceAll(other -> other.name().equals(each.name()) ? each : other);
            of(together);
            all.add(each);
        }
        return new Catalog(byName, ranks, List.copyOf(all));
    }

    public Collection<Lifecycle<?>> lifecycles() {
        return byName.values();
    }

    /** The lifecycle of this name; {@link IllegalArgumentException} with the known ones when there is none. */
    @SuppressWarnings("unchecked")
    public <D> Lifecycle<D> lifecycle(Ref<D> ref) {
        return (Lifecycle<D>) lifecycle(ref.type());
    }

    /** The version by which this document lives (XP-12); empty when the catalog does not know it. */
    public <D> Optional<Lifecycle<D>> of(Filed<D> filed) {
        Lifecycle<D> served = lifecycle(filed.ref());
        return served.version().equals(filed.lifecycle())
                ? Optional.of(served)
                : earlier(filed.ref().type(), filed.lifecycle());
    }

    /** The versions that came before those that are served. */
    public List<Lifecycle<?>> earlier() {
        return earlier;
    }

    /** Whether it knows earlier versions of this lifecycle. */
    public boolean hasEarlier(String name) {
        return earlier.stream().anyMatch(each -> each.name().equals(name));
    }

    /** The table of this version, or the one that is served where the catalog does not know it; for stores that read. */
    public Lifecycle<?> lifecycle(String name, String version) {
        return this.<Object>earlier(name, version)
                .<Lifecycle<?>>map(each -> each)
                .orElseGet(() -> lifecycle(name));
    }

    @SuppressWarnings("unchecked") // of one name there is one kind of document
    private <D> Optional<Lifecycle<D>> earlier(String name, String version) {
        return earlier.stream()
                .filter(each -> each.name().equals(name) && each.version().equals(version))
                .map(each -> (Lifecycle<D>) each)
                .findFirst();
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
