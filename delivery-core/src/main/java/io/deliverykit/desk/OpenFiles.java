package io.deliverykit.desk;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Decision;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Files;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.UnitOfWork;
import io.deliverykit.port.UnitOfWork.Wanted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents that lie open during one unit of work: as they were loaded, and as the actions decided so far leave them.
 * An action that is refused is dropped whole, because it works on a {@link #layer} of its own.
 */
final class OpenFiles implements Files {
    private final Catalog catalog;
    private final UnitOfWork unit;
    private final @Nullable OpenFiles below;
    private final Loaded known;
    private final Map<Ref<?>, Turned> turned = new LinkedHashMap<>();

    /**
     * A document that turns in this unit.
     *
     * @param before as it was loaded; null when it is new
     */
    record Turned(@Nullable Filed<?> before, Filed<?> after, List<JournalEntry> entries, List<Event> events) {}

    /** What all layers know alike. */
    private static final class Loaded {
        private final boolean locked;
        private final Map<Ref<?>, Optional<Filed<?>>> files = new LinkedHashMap<>();
        private final Map<Ref<?>, Wanted> awaited = new LinkedHashMap<>();
        private final Set<Ref<?>> lookedAt = new LinkedHashSet<>();

        private Loaded(boolean locked) {
            this.locked = locked;
        }
    }

    /** @param locked whether to load is to lock, so that what may be needed is loaded in the one order, needed or not */
    OpenFiles(Catalog catalog, UnitOfWork unit, boolean locked) {
        this(catalog, unit, null, new Loaded(locked));
    }

    private OpenFiles(Catalog catalog, UnitOfWork unit, @Nullable OpenFiles below, Loaded known) {
        this.catalog = catalog;
        this.unit = unit;
        this.below = below;
        this.known = known;
    }

    /** A layer whose turns show only when it is merged. */
    OpenFiles layer() {
        return new OpenFiles(catalog, unit, this, known);
    }

    void mergeDown() {
        if (below != null) {
            turned.forEach(below.turned::put);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <F> Optional<Filed<F>> find(Ref<F> ref) {
        Turned here = turnedAt(ref);
        if (here != null) {
            return Optional.of((Filed<F>) here.after());
        }
        known.lookedAt.add(ref);
        if (!known.files.containsKey(ref)) {
            load(known.awaited.containsKey(ref) ? known.awaited.values() : List.of(new Wanted(ref, false)));
        }
        return (Optional<Filed<F>>) (Optional<?>) known.files.getOrDefault(ref, Optional.empty());
    }

    private @Nullable Turned turnedAt(Ref<?> ref) {
        Turned here = turned.get(ref);
        return here != null || below == null ? here : below.turnedAt(ref);
    }

    /** Loads the target of an action first of all. */
    void open(Ref<?> target) {
        if (!known.files.containsKey(target)) {
            load(List.of(new Wanted(target, true)));
        }
    }

    /**
     * Loads what a document refers to, owners first by rank: the one order in which everybody locks. Where nothing is locked
     * it waits until the first of it is looked at, because most commands look at none.
     */
    <D> void openReferences(Lifecycle<D> lifecycle, D content) {
        List<Wanted> wanted = new ArrayList<>();
        for (Ref<?> ref : lifecycle.references(content)) {
            if (!known.files.containsKey(ref)) {
                boolean owned = catalog.find(ref.type())
                        .filter(owner -> lifecycle.holdsOf(owner.document()))
                        .isPresent();
                wanted.add(new Wanted(ref, owned));
            }
        }
        wanted.sort(
                Comparator.<Wanted>comparingInt(each -> -catalog.rank(each.ref().type()))
                        .thenComparing(Wanted::ref));
        if (known.locked) {
            load(wanted);
        } else {
            wanted.forEach(each -> known.awaited.putIfAbsent(each.ref(), each));
        }
    }

    private void load(Collection<Wanted> some) {
        List<Wanted> wanted = List.copyOf(some);
        if (wanted.isEmpty()) {
            return;
        }
        Map<Ref<?>, Filed<?>> found = unit.load(wanted);
        for (Wanted each : wanted) {
            known.files.put(each.ref(), Optional.ofNullable(found.get(each.ref())));
            known.awaited.remove(each.ref());
        }
    }

    /** Takes a granted decision in. */
    void turn(@Nullable Filed<?> before, Decision.Granted<?> granted) {
        Ref<?> ref = granted.after().ref();
        Turned earlier = turnedAt(ref);
        List<JournalEntry> entries = new ArrayList<>(earlier == null ? List.of() : earlier.entries());
        List<Event> events = new ArrayList<>(earlier == null ? List.of() : earlier.events());
        entries.add(granted.entry());
        events.addAll(granted.events());
        turned.put(ref, new Turned(earlier == null ? before : earlier.before(), granted.after(), entries, events));
    }

    /** Puts a number on a new document and on what is told of it. */
    void number(Ref<?> ref, String number) {
        Turned each = turned.get(ref);
        if (each != null) {
            turned.put(
                    ref,
                    new Turned(
                            each.before(),
                            each.after().numbered(number),
                            each.entries(),
                            each.events().stream()
                                    .map(event -> event.numbered(number))
                                    .toList()));
        }
    }

    Map<Ref<?>, Turned> turned() {
        return turned;
    }

    /** Everything that was looked at and not written. */
    List<Changes.Seen> facts() {
        List<Changes.Seen> facts = new ArrayList<>();
        known.files.forEach((ref, filed) -> {
            if (known.lookedAt.contains(ref) && !turned.containsKey(ref)) {
                facts.add(new Changes.Seen(ref, filed.map(Filed::version).orElse(0L)));
            }
        });
        return facts;
    }

    /** Whether a document turns that stood before and is not the one addressed: an owner of which somebody claims. */
    boolean turnsOwnersOf(Ref<?> addressed) {
        return turned.values().stream()
                .anyMatch(each -> each.before() != null && !each.after().ref().equals(addressed));
    }
}
