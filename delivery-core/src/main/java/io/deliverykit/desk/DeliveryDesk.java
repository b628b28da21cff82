package io.deliverykit.desk;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.journal.Journals;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Explanation;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Move;
import io.deliverykit.lifecycle.Redact;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.DueDeadline;
import io.deliverykit.port.Query;
import io.deliverykit.port.Sight;
import io.deliverykit.port.Storage;
import io.deliverykit.port.Storage.Locking;
import io.deliverykit.port.Transport;
import io.deliverykit.refusal.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The only door for a host: what may this person do now and why not the rest ({@link #explain}), do it ({@link #submit}),
 * what happened ({@link #journal}).
 *
 * <p>Built once by {@link DeskBuilder}, immutable and thread-safe, without static state: several desks can stand in one JVM.
 * A business "no" is an {@link Outcome} with all its reasons; exceptions are for broken callers and broken infrastructure.
 */
public final class DeliveryDesk {
    private final Workshop workshop;
    private final Storage storage;
    private final ReadingRoom room;

    DeliveryDesk(Workshop workshop) {
        this.workshop = workshop;
        this.storage = workshop.storage();
        this.room = workshop.judge().room();
    }

    /** Begins a desk. */
    public static DeskBuilder builder() {
        return new DeskBuilder();
    }

    /** The lifecycles that it serves. */
    public Catalog catalog() {
        return workshop.catalog();
    }

    /** Does what is asked, or tells all the reasons why not. */
    public <D> Outcome submit(Submission<D> submission) {
        return workshop.submit(submission);
    }

    /** Tells what {@link #submit} would answer, and keeps nothing (XP-06). */
    public <D> Outcome dryRun(Submission<D> submission) {
        return workshop.dryRun(submission);
    }

    /**
     * Does each of these by itself; a refusal of one undoes no other (XP-20). One that throws is answered with the reason
     * {@link Refusal.Kind#BROKEN}, unless the transaction is the host's: what broke that one is for the host to undo.
     *
     * @return one outcome each, in their order
     */
    public List<Outcome> submitAll(List<Submission<?>> submissions) {
        List<Outcome> outcomes = new ArrayList<>();
        submissions.forEach(each -> outcomes.add(workshop.unbroken(each.document(), () -> submit(each))));
        return outcomes;
    }

    /**
     * Does all of these or none, each judged on what those before it leave (XP-20).
     *
     * @return one outcome each when all are granted; otherwise those granted up to the first refusal, whose effects are not
     *     kept, and that refusal last
     */
    public List<Outcome> submitAllOrNothing(List<Submission<?>> submissions) {
        return workshop.submitAllOrNothing(submissions);
    }

    /** Every command on the document with its verdict for this person; empty when there is no such document for them. */
    public <D> Optional<Explanation> explain(Actor actor, Ref<D> ref) {
        return explain(actor, null, ref);
    }

    /** The same for somebody who takes another's place; see {@link Submission#inPlaceOf}. */
    public <D> Optional<Explanation> explain(Actor actor, @Nullable String inPlaceOf, Ref<D> ref) {
        return storage.inUnit(actor.tenant(), Locking.LOOKING, unit -> {
            OpenFiles files = workshop.files(unit, Locking.LOOKING);
            List<Turn> turns = workshop.judge().turns(actor, inPlaceOf, ref.type(), "");
            if (turns.isEmpty() || actor.isSystem()) {
                return Optional.empty();
            }
            return files.find(ref).filter(filed -> room.shows(actor, filed)).map(filed -> {
                return turns.stream()
                        .map(turn -> explain(filed, turn, files))
                        .reduce(Explanation::or)
                        .orElseThrow();
            });
        });
    }

    private <D> Explanation explain(Filed<D> filed, Turn turn, OpenFiles files) {
        Optional<Versions.Law<D>> law = workshop.judge().versions().of(filed, turn);
        if (law.isEmpty()) {
            return catalog().lifecycle(filed.ref()).explainBarred(filed, List.of(Versions.unknown(filed)));
        }
        Lifecycle<D> lifecycle = law.get().lifecycle();
        files.openReferences(lifecycle, filed.content());
        return lifecycle.explain(filed, law.get().turn(), files, command -> trial(files, turn, filed.ref(), command));
    }

    private <D> List<Refusal> trial(OpenFiles files, Turn turn, Ref<D> ref, Command<D> command) {
        return new Action(workshop.judge().versions(), files.layer(), turn).run(ref, command);
    }

    /** What this person may open of a kind. */
    public Explanation explainNew(Actor actor, String type) {
        return explainNew(actor, null, type).orElseThrow();
    }

    /** The same for somebody who takes another's place; empty when no delegation in force covers it. */
    public Optional<Explanation> explainNew(Actor actor, @Nullable String inPlaceOf, String type) {
        Lifecycle<?> lifecycle = catalog().lifecycle(type);
        return workshop.judge().turns(actor, inPlaceOf, type, "").stream()
                .map(lifecycle::explainNew)
                .reduce(Explanation::or);
    }

    /** The document as it stands; empty when there is none that the actor may see (AX-02, {@link Sight}). */
    public <D> Optional<Filed<D>> find(Actor actor, Ref<D> ref) {
        return room.find(actor, ref);
    }

    /** The documents that answer the query and that the actor may see, by ascending id; page by {@link Query#after}. */
    public List<Filed<?>> find(Actor actor, Query query) {
        return room.find(actor, query);
    }

    /**
     * What waits for this person's approval, and what of theirs waits for others (AP-01, XP-11). Looks at every document of
     * the tenant that waits and that the actor may see.
     */
    public WorkList workList(Actor actor) {
        return WorkLists.of(this, actor, workshop.judge().now());
    }

    /** All that was granted on a document, oldest first; that of a busy one is better read by pages. */
    public List<JournalEntry> journal(Actor actor, Ref<?> ref) {
        return room.journal(actor, ref);
    }

    /**
     * A page of what was granted on a document, oldest first.
     *
     * @param after the number of the entry behind which the page begins; 0 for the first page
     * @param limit how many entries at most
     */
    public List<JournalEntry> journal(Actor actor, Ref<?> ref, long after, int limit) {
        return room.journal(actor, ref, after, limit);
    }

    /** The first entry of a document's journal that does not hold; empty when all do (JR-01). Reads all of it, by pages. */
    public Optional<Journals.Break> verifyJournal(Actor actor, Ref<?> ref) {
        return room.firstBreak(actor, ref);
    }

    /**
     * Takes the values out of one journal entry because they are personal, and journals that (JR-02). Sent again it does no
     * harm: the values are gone once this has returned.
     *
     * @param actor somebody of the role that {@link Redact#BY} names
     * @param sequence the entry, which may be any but one that says that another was redacted
     */
    public <D> Outcome redact(Actor actor, Ref<D> ref, long sequence, String reason) {
        return submit(Submission.of(actor, ref, new Redact<>(sequence, reason)));
    }

    /**
     * Moves a document to the lifecycle and the policy by which this desk opens new ones, and journals that (XP-12).
     *
     * @param actor somebody of the role that {@link Move#BY} names
     */
    public <D> Outcome move(Actor actor, Ref<D> ref, String reason) {
        return submit(Submission.of(actor, ref, new Move<>(reason)));
    }

    /** The last hundred things that were refused on a document, most recent first (JR-01). */
    public List<Attempt> attempts(Actor actor, Ref<?> ref) {
        return attempts(actor, ref, 100);
    }

    /** What was refused on a document, most recent first, at most {@code limit} (JR-01). */
    public List<Attempt> attempts(Actor actor, Ref<?> ref, int limit) {
        return room.attempts(actor, ref, limit);
    }

    /** The clocks of a tenant that have run out and not fired, soonest first. */
    public List<DueDeadline> dueDeadlines(String tenant, int limit) {
        return storage.due(tenant, workshop.judge().now(), limit);
    }

    /**
     * Fires the clocks that have run out, each as a command by SYSTEM; for the host's scheduler. Several nodes may do so at
     * once: each clock fires once (DL-01).
     *
     * <p>A clock that cannot fire stays due and keeps nobody back: those due later are fired in its stead. It is answered
     * with the reasons against it; one that throws, or whose name its lifecycle no longer has, with {@link
     * Refusal.Kind#BROKEN}, unless the transaction is the host's.
     *
     * @param limit how many at most shall fire
     * @return what became of each that was tried, soonest first: those that fired, and those that could not
     */
    public List<Outcome> fireDue(String tenant, int limit) {
        Map<DueDeadline, Outcome> tried = new LinkedHashMap<>();
        int left = limit;
        while (left > 0) {
            List<DueDeadline> next = new ArrayList<>(dueDeadlines(tenant, tried.size() - (limit - left) + left));
            next.removeAll(tried.keySet());
            if (next.isEmpty()) {
                break;
            }
            for (DueDeadline due : next) {
                Outcome outcome = workshop.unbroken(due.document(), () -> fire(tenant, due));
                tried.put(due, outcome);
                left -= outcome.isGranted() ? 1 : 0;
            }
        }
        return List.copyOf(tried.values());
    }

    /**
     * Fires one clock that has run out.
     *
     * @throws IllegalArgumentException when the lifecycle has no clock of this name any longer
     */
    public Outcome fire(String tenant, DueDeadline due) {
        return fire(tenant, due.document(), due.clock());
    }

    private <D> Outcome fire(String tenant, Ref<D> ref, String clock) {
        Lifecycle<D> served = catalog().lifecycle(ref);
        Lifecycle<D> own = catalog().hasEarlier(ref.type())
                ? storage.find(tenant, ref).flatMap(catalog()::of).orElse(served)
                : served;
        return workshop.fire(Submission.of(Actor.system(tenant), ref, own.clockCommand(clock)));
    }

    /**
     * Hands what was kept to the transport; for the host's scheduler. Each event goes out at least once, by a stable id; one
     * that cannot be told keeps back those of its own document and no others.
     *
     * @return how many went out, when all did
     * @throws RuntimeException what the transport threw first, once the round is over
     * @throws IllegalStateException when the desk was built without a transport, or works inside the host's transactions,
     *     whose events may yet be undone; nothing is forgotten then
     */
    public int relay(int limit) {
        Transport transport = workshop.transport();
        if (transport == null) {
            throw new IllegalStateException("a desk needs a transport to relay events; nobody would be told of them");
        }
        return storage.drain(limit, transport::send);
    }
}
