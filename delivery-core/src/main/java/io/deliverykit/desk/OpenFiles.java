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
import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork;
import io.deliverykit.port.UnitOfWork.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents that lie open during one unit of work: as they were loaded, and as the actions decided so far leave them.
 * An action that is refused is dropped whole, because it works on a {@link #layer} of its own.
 */
final class OpenFiles implements Files {
    private final Catalog catalog;
    private final Source source;
    private final @Nullable OpenFiles below;
    private final Map<Ref<?>, Optional<Filed<?>>> loaded;
    private final Map<Ref<?>, Turned> turned = new LinkedHashMap<>();

    /**
     * A document that turns in this unit.
     *
     * @param before as it was loaded; null when it is new
     */
    record Turned(@Nullable Filed<?> before, Filed<?> after, List<JournalEntry> entries, List<Event> events) {}

    /** Where documents are loaded from. */
    @FunctionalInterface
    private interface Source {
        Map<Ref<?>, Filed<?>> load(List<Wanted> wanted);
    }

    /** For work that may keep what it decides. */
    OpenFiles(Catalog catalog, UnitOfWork unit) {
        this(catalog, unit::load, null, new LinkedHashMap<>());
    }

    private OpenFiles(
            Catalog catalog, Source source, @Nullable OpenFiles below, Map<Ref<?>, Optional<Filed<?>>> loaded) {
        this.catalog = catalog;
        this.source = source;
        this.below = below;
        this.loaded = loaded;
    }

    /** For looking only: nothing is locked, however the storage guards its units. */
    static OpenFiles toLookAt(Catalog catalog, Storage storage, String tenant) {
        return new OpenFiles(
                catalog,
                wanted -> storage.findAll(
                        tenant, wanted.stream().<Ref<?>>map(Wanted::ref).toList()),
                null,
                new LinkedHashMap<>());
    }

    /** A layer whose turns show only when it is merged. */
    OpenFiles layer() {
        return new OpenFiles(catalog, source, this, loaded);
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
        if (!loaded.containsKey(ref)) {
            load(List.of(new Wanted(ref, false)));
        }
        return (Optional<Filed<F>>) (Optional<?>) loaded.getOrDefault(ref, Optional.empty());
    }

    private @Nullable Turned turnedAt(Ref<?> ref) {
        Turned here = turned.get(ref);
        return here != null || below == null ? here : below.turnedAt(ref);
    }

    /** Loads the target of an action first of all. */
    void open(Ref<?> target) {
        if (!loaded.containsKey(target)) {
            load(List.of(new Wanted(target, true)));
        }
    }

    /** Loads what a document refers to, owners first by rank: the one order in which everybody locks. */
    <D> void openReferences(Lifecycle<D> lifecycle, D content) {
        List<Wanted> wanted = new ArrayList<>();
        for (Ref<?> ref : lifecycle.references(content)) {
            if (!loaded.containsKey(ref)) {
                boolean owned = catalog.find(ref.type())
                        .filter(owner -> lifecycle.holdsOf(owner.document()))
                        .isPresent();
                wanted.add(new Wanted(ref, owned));
            }
        }
        wanted.sort(
                Comparator.<Wanted>comparingInt(each -> -catalog.rank(each.ref().type()))
                        .thenComparing(Wanted::ref));
        load(wanted);
    }

    private void load(List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        Map<Ref<?>, Filed<?>> found = source.load(wanted);
        wanted.forEach(each -> loaded.put(each.ref(), Optional.ofNullable(found.get(each.ref()))));
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
        loaded.forEach((ref, filed) -> {
            if (!turned.containsKey(ref)) {
                facts.add(new Changes.Seen(ref, filed.map(Filed::version).orElse(0L)));
            }
        });
        return facts;
    }
}
