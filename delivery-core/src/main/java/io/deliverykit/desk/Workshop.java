package io.deliverykit.desk;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Opening;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What happens behind the desk: load, decide, keep, and try again when somebody else was faster. */
record Workshop(
        Catalog catalog,
        Storage storage,
        Judge judge,
        Keeper keeper,
        @Nullable Transport transport,
        InputCheck inputs) {
    /** Enough for any real race: from the second try on the documents are locked first. */
    private static final int TRIES = 5;

    /** How many different refusals of one actor are kept. */
    private static final int ATTEMPTS_PER_ACTOR = 1000;

    /** Does what a person asks. */
    <D> Outcome submit(Submission<D> submission) {
        Done done = againstItself(submission).map(Done::now).orElseGet(() -> tried(submission));
        finish(submission, done);
        return done.outcome();
    }

    /** Does what the clock asks; nobody else gets here as SYSTEM. That another node was faster is no attempt. */
    <D> Outcome fire(Submission<D> submission) {
        Done done = tried(submission);
        if (!done.isTooLateForTheClock()) {
            finish(submission, done);
        }
        return done.outcome();
    }

    /** Does one of many, and answers for it when it throws; what a host's transaction has lost is for the host to undo. */
    Outcome unbroken(Ref<?> document, Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (RuntimeException broken) {
            if (!storage.ownsTransactions()) {
                throw broken;
            }
            Map<String, String> what = Map.of("what", broken.toString());
            return Outcome.refused(document, List.of(Refusal.of(Kind.BROKEN, "XP-20", "broke", what)));
        }
    }

    private <D> Done tried(Submission<D> submission) {
        return retrying(
                submission.document(),
                !surelyTurnsOwners(submission),
                locking ->
                        storage.inUnit(submission.actor().tenant(), locking, unit -> once(submission, unit, locking)));
    }

    /** What begins begins to claim. */
    private <D> boolean surelyTurnsOwners(Submission<D> submission) {
        return submission.command() instanceof Opening
                && !catalog.lifecycle(submission.document()).holdings().isEmpty();
    }

    OpenFiles files(UnitOfWork unit, Locking locking) {
        return new OpenFiles(catalog, unit, locks(locking));
    }

    private boolean locks(Locking locking) {
        return locking == Locking.LOCKED || (locking == Locking.OPTIMISTIC && !storage.ownsTransactions());
    }

    <D> Outcome dryRun(Submission<D> submission) {
        return againstItself(submission)
                .orElseGet(() -> storage.inUnit(
                        submission.actor().tenant(),
                        Locking.LOOKING,
                        unit -> new Answers(catalog, unit)
                                .earlier(submission)
                                .map(Done::outcome)
                                .orElseGet(() -> judge.decide(submission, files(unit, Locking.LOOKING)))));
    }

    List<Outcome> submitAllOrNothing(List<Submission<?>> submissions) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        for (Submission<?> each : submissions) {
            Optional<Outcome> invalid = againstItself(each);
            if (invalid.isPresent()) {
                finish(each, Done.now(invalid.get()));
                return List.of(invalid.get());
            }
        }
        String tenant = submissions.get(0).actor().tenant();
        if (submissions.stream().anyMatch(each -> !each.actor().tenant().equals(tenant))) {
            throw new IllegalArgumentException("all submissions of one unit must be of one tenant");
        }
        List<Done> outcomes = new ArrayList<>();
        Done last = retrying(
                submissions.get(0).document(),
                false,
                locking -> storage.inUnit(tenant, locking, unit -> {
                    outcomes.clear();
                    together(submissions, files(unit, locking), unit, outcomes);
                    return Optional.of(outcomes.get(outcomes.size() - 1));
                }));
        if (last.isConflict()) {
            return List.of(last.outcome());
        }
        finishAll(submissions, outcomes, last);
        return outcomes.stream().map(Done::outcome).toList();
    }

    /** Of a unit that was refused only its refusal has happened. */
    private void finishAll(List<Submission<?>> submissions, List<Done> outcomes, Done last) {
        for (int index = last.isGranted() ? 0 : outcomes.size() - 1; index < outcomes.size(); index++) {
            finish(submissions.get(index), outcomes.get(index));
        }
    }

    private void together(List<Submission<?>> submissions, OpenFiles files, UnitOfWork unit, List<Done> outcomes) {
        Answers answers = new Answers(catalog, unit);
        for (Submission<?> each : submissions) {
            Optional<Done> earlier = answers.earlier(each);
            Done done = earlier.orElseGet(() -> Done.now(judge.decide(each, files)));
            outcomes.add(done);
            if (!done.isGranted()) {
                if (earlier.isEmpty()) {
                    keepTheRefusalAlone(each, done.outcome(), unit);
                }
                return;
            }
            if (earlier.isEmpty()) {
                answers.give(each, done.outcome());
            }
        }
        outcomes.replaceAll(done -> new Done(keeper.numbered(done.outcome(), files), done.isAgain()));
        answers.replaceAll(outcome -> keeper.numbered(outcome, files));
        unit.keep(keeper.changes(files, answers.toKeep(judge.now())));
    }

    /** What those before it were granted has not happened, so their ids are as good as new. */
    private void keepTheRefusalAlone(Submission<?> submission, Outcome refusal, UnitOfWork unit) {
        Answers answers = new Answers(catalog, unit);
        answers.give(submission, refusal);
        List<Remembered> toKeep = answers.toKeep(judge.now());
        if (!toKeep.isEmpty()) {
            unit.keep(keeper.changes(files(unit, Locking.LOCKED), toKeep));
        }
    }

    /**
     * Tries optimistically where that is likely to hold, and with locks from then on.
     *
     * @param work answers nothing when it found out that it needs locks
     */
    private Done retrying(Ref<?> document, boolean optimisticFirst, Function<Locking, Optional<Done>> work) {
        boolean isFirst = optimisticFirst && storage.ownsTransactions();
        for (int tries = 1; tries <= TRIES; tries++) {
            try {
                Optional<Done> done = work.apply(isFirst ? Locking.OPTIMISTIC : Locking.LOCKED);
                if (done.isPresent()) {
                    return done.get();
                }
                isFirst = false;
            } catch (ConflictException somebodyWasFaster) {
                isFirst = false;
                if (!storage.ownsTransactions()) {
                    break;
                }
                if (tries < TRIES) {
                    storage.giveWay(tries);
                }
            }
        }
        return Done.now(Outcome.refused(
                document,
                List.of(Refusal.of(Kind.CONFLICT, "XP-09", "conflict", Map.of("document", document.toString())))));
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

    /** Nothing when an owner turns that was not locked: a hot one would make one try after the other in vain. */
    private <D> Optional<Done> once(Submission<D> submission, UnitOfWork unit, Locking locking) {
        Answers answers = new Answers(catalog, unit);
        Optional<Done> earlier = answers.earlier(submission);
        if (earlier.isPresent()) {
            return earlier;
        }
        OpenFiles files = files(unit, locking);
        Outcome decided = judge.decide(submission, files);
        if (locking == Locking.OPTIMISTIC && files.turnsOwnersOf(submission.document())) {
            return Optional.empty();
        }
        Outcome outcome = keeper.numbered(decided, files);
        answers.give(submission, outcome);
        if (outcome.isGranted() || submission.commandId() != null) {
            unit.keep(keeper.changes(files, answers.toKeep(judge.now())));
        }
        return Optional.of(Done.now(outcome));
    }

    /** Takes redacted values out once their entry is kept, and counts what was refused. */
    private <D> void finish(Submission<D> submission, Done done) {
        if (done.isGranted() && submission.command() instanceof Redact<D> redaction) {
            storage.redact(submission.actor().tenant(), submission.document(), redaction.sequence());
        }
        if (done.isGranted() || done.isConflict() || done.isAgain()) {
            return;
        }
        try {
            count(submission, done.outcome());
        } catch (RuntimeException notCounted) {
            // What was decided stands; a number that is one too low is no reason to answer with something else. In a
            // transaction of the host's it is, since nobody knows what else of it was lost.
            if (!storage.ownsTransactions()) {
                throw notCounted;
            }
        }
    }

    private <D> void count(Submission<D> submission, Outcome refused) {
        List<String> keys =
                refused.reasons().stream().map(Refusal::key).distinct().sorted().toList();
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
