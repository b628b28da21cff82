package io.deliverykit.desk;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Decision;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Part;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.refusal.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * One action on all the documents it moves: the one addressed, the owners of what it holds, the documents it opens. Granted
 * whole or refused whole, with the reasons of whoever refused. Pure but for loading.
 */
final class Action {
    private final Catalog catalog;
    private final Versions versions;
    private final OpenFiles files;
    private final Turn turn;
    private final PriorityQueue<Due> queue;
    private List<Refusal> hints = List.of();
    private List<String> voided = List.of();

    /**
     * A claim that has changed and must be put to its owner.
     *
     * @param earlier null when there was none of it
     * @param claimant whose claim it is, as it stands
     * @param beginning by which an owner begins that is not there yet; empty when it must be there
     */
    private record Due(
            Ref<?> owner,
            Claim<?> now,
            @Nullable Claim<?> earlier,
            Filed<?> claimant,
            Optional<Opening<?>> beginning) {}

    Action(Versions versions, OpenFiles files, Turn turn) {
        this.versions = versions;
        this.catalog = versions.catalog();
        this.files = files;
        this.turn = turn;
        this.queue = new PriorityQueue<>(
                Comparator.<Due>comparingInt(each -> -catalog.rank(each.owner().type()))
                        .thenComparing(Due::owner));
    }

    List<Refusal> hints() {
        return hints;
    }

    /** The approval steps that the document addressed loses by it. */
    List<String> voided() {
        return voided;
    }

    /** Decides; what is granted lies turned in the files. Answers with the reasons against it. */
    <D> List<Refusal> run(Ref<D> ref, Command<D> command) {
        Lifecycle<D> served = catalog.lifecycle(ref);
        files.open(ref);
        Optional<Filed<D>> found = files.find(ref);
        if (command instanceof Opening<D> opening) {
            if (found.isPresent()) {
                return List.of(taken(ref));
            }
            if (ref.id().length() > Ref.GIVEN_ID_LENGTH) {
                return List.of(tooLong(ref.id()));
            }
            if (served.opensBy(opening.getClass())) {
                files.openReferences(served, opening.open(turn));
            }
            Decision<D> decision = served.open(ref, opening, turn, files);
            return settle(served, null, decision);
        }
        if (found.isEmpty()) {
            return List.of(notFound(ref));
        }
        Filed<D> before = found.get();
        Optional<Versions.Law<D>> law = versions.of(before, command, turn);
        if (law.isEmpty()) {
            return List.of(Versions.unknown(before));
        }
        Lifecycle<D> lifecycle = law.get().lifecycle();
        files.openReferences(lifecycle, before.content());
        return settle(
                lifecycle, before, lifecycle.decide(before, command, law.get().turn(), files));
    }

    private static Refusal taken(Ref<?> ref) {
        return Refusal.of(Refusal.Kind.NOT_IN_STATE, "JR-03", "id-is-free", Map.of("document", ref.toString()));
    }

    private static Refusal tooLong(String id) {
        return Refusal.of(
                Refusal.Kind.INVALID_INPUT,
                "JR-03",
                "id-is-short",
                Map.of(
                        "id",
                        id,
                        "length",
                        Integer.toString(id.length()),
                        "most",
                        Integer.toString(Ref.GIVEN_ID_LENGTH)));
    }

    static Refusal notFound(Ref<?> ref) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "AX-02", "not-found", Map.of("document", ref.toString()));
    }

    private <D> List<Refusal> settle(Lifecycle<D> lifecycle, @Nullable Filed<D> before, Decision<D> decision) {
        if (decision instanceof Decision.Refused<D> refused) {
            return refused.reasons();
        }
        Decision.Granted<D> granted = (Decision.Granted<D>) decision;
        hints = granted.hints();
        voided = granted.voided();
        List<Refusal> reasons = new ArrayList<>(take(lifecycle, before, granted));
        while (!queue.isEmpty() && reasons.isEmpty()) {
            Due due = queue.poll();
            reasons.addAll(claim(due.owner(), due));
        }
        return reasons;
    }

    /** Takes a turn in, and finds out what it changes for owners and what it opens. */
    private <D> List<Refusal> take(Lifecycle<D> lifecycle, @Nullable Filed<D> before, Decision.Granted<D> granted) {
        files.turn(before, granted);
        Map<Ref<?>, Map<Class<?>, Claim<?>>> held = lifecycle.claims(before);
        Map<Ref<?>, Map<Class<?>, Claim<?>>> holds = lifecycle.claims(granted.after());
        if (!holds.keySet().containsAll(held.keySet())) {
            throw new IllegalStateException(granted.after().ref() + " claims from " + holds.keySet()
                    + " and claimed from " + held.keySet() + "; a claimant drops no owner");
        }
        holds.forEach((owner, claims) -> claims.forEach((type, now) -> {
            Claim<?> earlier = held.getOrDefault(owner, Map.of()).get(type);
            if (earlier == null ? !now.isNothing() : !now.equals(earlier)) {
                queue.add(new Due(owner, now, earlier, granted.after(), lifecycle.beginning(type)));
            }
        }));
        List<Refusal> reasons = new ArrayList<>();
        for (Part.Opens<D, ?> opens : lifecycle.openings()) {
            Optional<String> opened = opens.openedId(granted.after());
            if (opened.isPresent() && (before == null || !opens.openedId(before).equals(opened))) {
                reasons.addAll(open(opens, opened.get(), granted.after()));
            }
        }
        return reasons;
    }

    private <D, F> List<Refusal> open(Part.Opens<D, F> opens, String id, Filed<D> source) {
        Ref<F> ref = Ref.of(opens.type(), id);
        files.open(ref);
        Optional<Filed<F>> found = files.find(ref);
        if (found.isPresent()) {
            boolean isOurs = source.ref().equals(found.get().openedBy());
            return isOurs || opens.isGoodAsItIs()
                    ? List.of()
                    : List.of(taken(ref).from(ref.toString()));
        }
        return open(ref, opens.command().apply(source), source);
    }

    private <F> List<Refusal> open(Ref<F> ref, Opening<F> command, Filed<?> source) {
        Lifecycle<F> lifecycle = catalog.lifecycle(ref);
        Decision<F> decision = lifecycle.openFromAnother(ref, command, source, turn, files);
        if (decision instanceof Decision.Refused<F> refused) {
            return refused.reasons().stream()
                    .map(each -> each.from(ref.toString()))
                    .toList();
        }
        return take(lifecycle, null, (Decision.Granted<F>) decision);
    }

    /** Opens an owner that begins with whoever first holds something of it; any other must be there. */
    @SuppressWarnings("unchecked")
    private <F> List<Refusal> begin(Ref<F> owner, Due due) {
        return due.beginning().isPresent()
                ? open(owner, (Opening<F>) due.beginning().get(), due.claimant())
                : List.of(Refusal.of(
                                Refusal.Kind.MISSING_FACT,
                                "AX-02",
                                "missing-fact",
                                Map.of("fact", "owner", "document", owner.toString()))
                        .from(owner.toString()));
    }

    @SuppressWarnings("unchecked")
    private <F> List<Refusal> claim(Ref<F> owner, Due due) {
        files.open(owner);
        if (files.find(owner).isEmpty()) {
            List<Refusal> reasons = begin(owner, due);
            if (!reasons.isEmpty()) {
                return reasons;
            }
        }
        Filed<F> before = files.find(owner).orElseThrow();
        Optional<Versions.Law<F>> law = versions.of(before, turn);
        if (law.isEmpty()) {
            return List.of(Versions.unknown(before).from(before.title()));
        }
        Lifecycle<F> lifecycle = law.get().lifecycle();
        Decision<F> decision = lifecycle.claim(
                before,
                (Claim<F>) due.now(),
                Optional.ofNullable((Claim<F>) due.earlier()),
                law.get().turn(),
                files);
        if (decision instanceof Decision.Refused<F> refused) {
            return refused.reasons().stream()
                    .map(each -> each.from(before.title()))
                    .toList();
        }
        Decision.Granted<F> granted = (Decision.Granted<F>) decision;
        boolean moved = !granted.after().content().equals(before.content())
                || !granted.after().state().equals(before.state());
        return moved ? take(lifecycle, before, granted) : List.of();
    }
}
