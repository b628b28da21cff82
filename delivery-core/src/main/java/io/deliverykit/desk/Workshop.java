package io.deliverykit.desk;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Redact;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.ConflictException;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage;
import io.deliverykit.port.Storage.Locking;
import io.deliverykit.port.Transport;
import io.deliverykit.port.UnitOfWork;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Refusal.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What happens behind the desk: load, decide, keep, and try again when somebody else was faster. */
record Workshop(Catalog catalog, Storage storage, Judge judge, Keeper keeper, Transport transport, InputCheck inputs) {
    /** Enough for any real race: from the second try on the documents are locked first. */
    private static final int TRIES = 5;

    /** How many different refusals of one actor are kept. */
    private static final int ATTEMPTS_PER_ACTOR = 1000;

    /** Does what a person asks. */
    <D> Outcome submit(Submission<D> submission) {
        Outcome outcome = againstItself(submission).orElseGet(() -> tried(submission));
        finish(submission, outcome);
        return outcome;
    }

    /** Does what the clock asks; nobody else gets here as SYSTEM. */
    <D> Outcome fire(Submission<D> submission) {
        Outcome outcome = tried(submission);
        finish(submission, outcome);
        return outcome;
    }

    private <D> Outcome tried(Submission<D> submission) {
        Lifecycle<D> lifecycle = catalog.lifecycle(submission.document());
        return retrying(
                submission.document(),
                lifecycle.holdings().isEmpty(),
                locking -> storage.inUnit(submission.actor().tenant(), locking, unit -> once(submission, unit)));
    }

    <D> Outcome dryRun(Submission<D> submission) {
        return againstItself(submission)
                .orElseGet(() -> judge.decide(
                        submission,
                        OpenFiles.toLookAt(catalog, storage, submission.actor().tenant())));
    }

    List<Outcome> submitAllOrNothing(List<Submission<?>> submissions) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        for (Submission<?> each : submissions) {
            Optional<Outcome> invalid = againstItself(each);
            if (invalid.isPresent()) {
                finish(each, invalid.get());
                return List.of(invalid.get());
            }
        }
        String tenant = submissions.get(0).actor().tenant();
        if (submissions.stream().anyMatch(each -> !each.actor().tenant().equals(tenant))) {
            throw new IllegalArgumentException("all submissions of one unit must be of one tenant");
        }
        List<Outcome> outcomes = new ArrayList<>();
        Outcome last = retrying(
                submissions.get(0).document(),
                false,
                locking -> storage.inUnit(tenant, locking, unit -> {
                    outcomes.clear();
                    together(submissions, unit, outcomes);
                    return outcomes.get(outcomes.size() - 1);
                }));
        if (isConflict(last)) {
            return List.of(last);
        }
        finishAll(submissions, outcomes, last);
        return List.copyOf(outcomes);
    }

    /** Of a unit that was refused only its refusal has happened. */
    private void finishAll(List<Submission<?>> submissions, List<Outcome> outcomes, Outcome last) {
        for (int index = last.isGranted() ? 0 : outcomes.size() - 1; index < outcomes.size(); index++) {
            finish(submissions.get(index), outcomes.get(index));
        }
    }

    private static boolean isConflict(Outcome outcome) {
        return outcome.reasons().stream().anyMatch(each -> each.kind() == Kind.CONFLICT);
    }

    private void together(List<Submission<?>> submissions, UnitOfWork unit, List<Outcome> outcomes) {
        OpenFiles files = new OpenFiles(catalog, unit);
        for (Submission<?> each : submissions) {
            Outcome outcome = judge.decide(each, files);
            outcomes.add(outcome);
            if (!outcome.isGranted()) {
                return;
            }
        }
        outcomes.replaceAll(outcome -> keeper.numbered(outcome, files));
        unit.keep(keeper.changes(files, null));
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

    /** What can be said without looking at any document. */
    private <D> Optional<Outcome> againstItself(Submission<D> submission) {
        List<Refusal> reasons = submission.actor().isSystem()
                ? List.of(Refusal.of(
                        Kind.NOT_FOR_PEOPLE,
                        "AX-01",
                        "is-not-the-clock",
                        Map.of("person", submission.actor().person())))
                : inputs.check(submission.command());
        return reasons.isEmpty() ? Optional.empty() : Optional.of(Outcome.refused(submission.document(), reasons));
    }

    private <D> Outcome once(Submission<D> submission, UnitOfWork unit) {
        String id = submission.commandId();
        if (id == null) {
            OpenFiles files = new OpenFiles(catalog, unit);
            Outcome outcome = keeper.numbered(judge.decide(submission, files), files);
            if (outcome.isGranted()) {
                unit.keep(keeper.changes(files, null));
            }
            return outcome;
        }
        String digest = Fingerprint.of(submission, catalog.lifecycle(submission.document()));
        Optional<Remembered> known = unit.remembered(id, new UnitOfWork.Wanted(submission.document(), true));
        if (known.isPresent()) {
            return known.get().digest().equals(digest)
                    ? Outcome.of(known.get())
                    : Outcome.refused(submission.document(), List.of(usedTwice(id)));
        }
        OpenFiles files = new OpenFiles(catalog, unit);
        Outcome outcome = keeper.numbered(judge.decide(submission, files), files);
        unit.keep(keeper.changes(files, Keeper.remembered(id, digest, judge.now(), outcome)));
        return outcome;
    }

    private static Refusal usedTwice(String id) {
        return Refusal.of(Kind.INVALID_INPUT, "XP-08", "command-id-is-used-once", Map.of("id", id));
    }

    /** Takes redacted values out once their entry is kept, and counts what was refused. */
    private <D> void finish(Submission<D> submission, Outcome outcome) {
        if (outcome.isGranted() && submission.command() instanceof Redact<D> redaction) {
            storage.redact(submission.actor().tenant(), submission.document(), redaction.sequence());
        }
        if (outcome.isGranted() || isConflict(outcome)) {
            return;
        }
        List<String> keys =
                outcome.reasons().stream().map(Refusal::key).distinct().sorted().toList();
        Instant now = judge.now();
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
