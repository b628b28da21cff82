package io.deliverykit.desk;

import io.deliverykit.approval.Vote;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.Changes;
import io.deliverykit.port.ConflictException;
import io.deliverykit.port.Numbering;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage;
import io.deliverykit.port.Storage.Locking;
import io.deliverykit.port.Transport;
import io.deliverykit.port.UnitOfWork;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Refusal.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What happens behind the desk: load, decide, keep, and try again when somebody else was faster. */
record Workshop(
        Catalog catalog,
        Storage storage,
        Numbering numbering,
        Deputies deputies,
        Transport transport,
        Policy policy,
        Clock clock,
        InputCheck inputs) {
    /** Enough for any real race: from the second try on the documents are locked first. */
    private static final int TRIES = 5;

    /** How many different refusals of one actor are kept. */
    private static final int ATTEMPTS_PER_ACTOR = 1000;

    <D> Outcome submit(Submission<D> submission) {
        Outcome outcome = inputsOf(submission)
                .orElseGet(() -> retrying(
                        submission.document(),
                        catalog.lifecycle(submission.document()).holdings().isEmpty(),
                        locking ->
                                storage.inUnit(submission.actor().tenant(), locking, unit -> once(submission, unit))));
        record(submission, outcome);
        return outcome;
    }

    <D> Outcome dryRun(Submission<D> submission) {
        return inputsOf(submission)
                .orElseGet(() -> storage.inUnit(
                        submission.actor().tenant(),
                        Locking.OPTIMISTIC,
                        unit -> decide(submission, new OpenFiles(catalog, unit))));
    }

    List<Outcome> submitAllOrNothing(List<Submission<?>> submissions) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        for (Submission<?> each : submissions) {
            Optional<Outcome> invalid = inputsOf(each);
            if (invalid.isPresent()) {
                return List.of(invalid.get());
            }
        }
        String tenant = submissions.get(0).actor().tenant();
        if (submissions.stream().anyMatch(each -> !each.actor().tenant().equals(tenant))) {
            throw new IllegalArgumentException("all submissions of one unit must be of one tenant");
        }
        List<List<Outcome>> result = new ArrayList<>();
        Outcome last = retrying(
                submissions.get(0).document(),
                false,
                locking -> storage.inUnit(tenant, locking, unit -> {
                    List<Outcome> outcomes = together(submissions, unit);
                    result.add(outcomes);
                    return outcomes.get(outcomes.size() - 1);
                }));
        return result.isEmpty() || isConflict(last) ? List.of(last) : result.get(result.size() - 1);
    }

    private static boolean isConflict(Outcome outcome) {
        return outcome.reasons().stream().anyMatch(each -> each.kind() == Kind.CONFLICT);
    }

    private List<Outcome> together(List<Submission<?>> submissions, UnitOfWork unit) {
        OpenFiles files = new OpenFiles(catalog, unit);
        List<Outcome> outcomes = new ArrayList<>();
        for (Submission<?> each : submissions) {
            Outcome outcome = numbered(decide(each, files), files);
            outcomes.add(outcome);
            if (!outcome.isGranted()) {
                return outcomes;
            }
        }
        unit.keep(changes(files, null));
        return outcomes;
    }

    /** Tries optimistically where that is likely to hold, and with locks from then on. */
    private Outcome retrying(Ref<?> document, boolean optimisticFirst, Function<Locking, Outcome> work) {
        String why = "";
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return work.apply(optimisticFirst && tries == 0 ? Locking.OPTIMISTIC : Locking.LOCKED);
            } catch (ConflictException somebodyWasFaster) {
                why = String.valueOf(somebodyWasFaster.getMessage());
                if (!storage.ownsTransactions()) {
                    break;
                }
            }
        }
        return Outcome.refused(document, List.of(Refusal.of(Kind.CONFLICT, "XP-09", "conflict", Map.of("what", why))));
    }

    private <D> Optional<Outcome> inputsOf(Submission<D> submission) {
        List<Refusal> invalid = inputs.check(submission.command());
        return invalid.isEmpty() ? Optional.empty() : Optional.of(Outcome.refused(submission.document(), invalid));
    }

    private <D> Outcome once(Submission<D> submission, UnitOfWork unit) {
        String id = submission.commandId();
        String digest = "";
        if (id != null) {
            digest = Fingerprint.of(submission, catalog.lifecycle(submission.document()));
            Optional<Remembered> known = unit.remembered(id);
            if (known.isPresent()) {
                return known.get().digest().equals(digest)
                        ? Outcome.of(known.get())
                        : Outcome.refused(submission.document(), List.of(usedTwice(id)));
            }
        }
        OpenFiles files = new OpenFiles(catalog, unit);
        Outcome outcome = numbered(decide(submission, files), files);
        if (id != null || outcome.isGranted()) {
            unit.keep(changes(files, id == null ? null : remembered(id, digest, outcome)));
        }
        return outcome;
    }

    /** Numbers are given after the grant, so that refusals and dry runs use none up. */
    private Outcome numbered(Outcome outcome, OpenFiles files) {
        List<Filed<?>> unnumbered = files.turned().values().stream()
                .<Filed<?>>map(OpenFiles.Turned::after)
                .filter(each -> each.number().isEmpty())
                .toList();
        for (Filed<?> each : unnumbered) {
            String prefix = catalog.lifecycle(each.ref().type()).numberPrefix();
            LocalDate day = policy.calendar().dayOf(each.openedAt());
            files.number(each.ref(), numbering.next(each.tenant(), prefix, day));
        }
        return outcome.isGranted()
                ? outcome.numbered(files.find(outcome.document()).orElseThrow().number())
                : outcome;
    }

    private static Refusal usedTwice(String id) {
        return Refusal.of(Kind.INVALID_INPUT, "XP-08", "command-id-is-used-once", Map.of("id", id));
    }

    private Remembered remembered(String id, String digest, Outcome outcome) {
        return new Remembered(
                id,
                digest,
                clock.instant(),
                outcome.document(),
                outcome.number(),
                outcome.state(),
                outcome.version(),
                outcome.revision(),
                outcome.reasons(),
                outcome.hints(),
                outcome.voided());
    }

    /** Decides on a layer of its own, which is merged into the files only when all agree. */
    private <D> Outcome decide(Submission<D> submission, OpenFiles files) {
        Ref<D> ref = submission.document();
        Optional<Turn> turn = turn(submission.actor(), submission.inPlaceOf(), ref, submission.remark());
        if (turn.isEmpty()) {
            return Outcome.refused(ref, List.of(noDelegation(submission)));
        }
        OpenFiles layer = files.layer();
        layer.open(ref);
        Optional<Filed<D>> before = layer.find(ref);
        Action action = new Action(catalog, layer, turn.get());
        List<Refusal> reasons = new ArrayList<>(action.run(ref, submission.command()));
        before.ifPresent(filed -> changedSince(submission, filed, reasons));
        if (!reasons.isEmpty()) {
            return Outcome.refused(ref, reasons);
        }
        layer.mergeDown();
        Filed<D> after = layer.find(ref).orElseThrow();
        return new Outcome(
                ref,
                after.number(),
                after.state().name(),
                after.version(),
                after.revision(),
                List.of(),
                action.hints(),
                voided(before, after));
    }

    /** Stale decisions are refused, but who may not do the thing at all does not learn that (XP-09). */
    private void changedSince(Submission<?> submission, Filed<?> filed, List<Refusal> reasons) {
        Long seen = submission.revision();
        boolean may = reasons.stream().noneMatch(each -> each.kind() == Kind.NOT_BY_ROLE);
        if (seen == null || seen == filed.revision() || !may) {
            return;
        }
        List<String> between = storage.journal(filed.tenant(), filed.ref()).stream()
                .filter(entry -> entry.revision() > seen)
                .map(entry -> entry.command() + " by " + entry.actor())
                .toList();
        reasons.add(Refusal.of(
                Kind.CHANGED_SINCE,
                "XP-09",
                "changed-since",
                Map.of(
                        "seen", seen.toString(),
                        "revision", Long.toString(filed.revision()),
                        "between", String.join(", ", between))));
    }

    private static <D> List<String> voided(Optional<Filed<D>> before, Filed<D> after) {
        int known = before.map(each -> votes(each).size()).orElse(0);
        List<Vote> votes = votes(after);
        return votes.subList(Math.min(known, votes.size()), votes.size()).stream()
                .filter(vote -> vote.kind() == Vote.Kind.LAPSED)
                .map(Vote::step)
                .distinct()
                .toList();
    }

    private static List<Vote> votes(Filed<?> filed) {
        Filed.Proposal<?> proposal = filed.proposal();
        return (proposal == null ? filed.approvals() : proposal.approvals()).votes();
    }

    Optional<Turn> turn(Actor actor, @Nullable String inPlaceOf, Ref<?> ref, String remark) {
        Instant now = clock.instant();
        if (inPlaceOf == null) {
            return Optional.of(new Turn(now, actor, null, policy, remark));
        }
        return deputies.find(actor, inPlaceOf, ref.type(), now)
                .map(deputy -> new Turn(now, actor, deputy, policy, remark));
    }

    private static Refusal noDelegation(Submission<?> submission) {
        return Refusal.of(
                Kind.NOT_BY_ROLE,
                "AP-03",
                "has-a-delegation",
                Map.of(
                        "giver",
                        String.valueOf(submission.inPlaceOf()),
                        "taker",
                        submission.actor().person()));
    }

    private Changes changes(OpenFiles files, @Nullable Remembered remembered) {
        List<Changes.Change> documents = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        files.turned().forEach((ref, turned) -> {
            documents.add(change(turned));
            events.addAll(turned.events());
        });
        return new Changes(documents, documents.isEmpty() ? List.of() : files.facts(), events, remembered);
    }

    private Changes.Change change(OpenFiles.Turned turned) {
        return change(turned.after(), turned);
    }

    private <D> Changes.Change change(Filed<D> after, OpenFiles.Turned turned) {
        Lifecycle<D> lifecycle = catalog.lifecycle(after.ref());
        Filed<?> before = turned.before();
        return new Changes.Change(
                after,
                before == null ? 0 : before.version(),
                turned.entries(),
                lifecycle.customerOf(after.content()),
                lifecycle.dueOf(after.content()));
    }

    private <D> void record(Submission<D> submission, Outcome outcome) {
        if (outcome.isGranted() || isConflict(outcome)) {
            return;
        }
        List<String> keys =
                outcome.reasons().stream().map(Refusal::key).distinct().sorted().toList();
        Instant now = clock.instant();
        storage.attempted(
                new Attempt(
                        submission.actor().tenant(),
                        submission.document(),
                        submission.actor().person(),
                        catalog.lifecycle(submission.document()).nameOf(submission.command()),
                        String.join(",", keys),
                        now,
                        now,
                        1),
                ATTEMPTS_PER_ACTOR);
    }
}
