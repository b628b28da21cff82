package io.deliverykit.desk;

import io.deliverykit.approval.ChainOfCommand;
import io.deliverykit.approval.Vote;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Edition;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Redact;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Directory;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Refusal.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one submission on the documents that lie open, with what only the desk knows: directory, journal and clock. */
record Judge(Versions versions, ReadingRoom room, Directory directory, Clock clock) {
    /** In microseconds, which every database keeps; a journal's hash must survive the way there and back. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** In their own place there is one way to act; in another's one by each delegation that covers it, and maybe none. */
    List<Turn> turns(Actor actor, @Nullable String inPlaceOf, String type, String remark) {
        Instant now = now();
        ChainOfCommand chain = new Superiors(directory, actor.tenant());
        if (inPlaceOf == null) {
            return List.of(new Turn(now, actor, null, versions.policy(), remark, chain));
        }
        return new Deputies(directory)
                .all(actor, inPlaceOf, type, now).stream()
                        .map(deputy -> new Turn(now, actor, deputy, versions.policy(), remark, chain))
                        .toList();
    }

    /** Decides by the first delegation that permits it; when none does, by the first under which there is a say at all. */
    <D> Outcome decide(Submission<D> submission, OpenFiles files) {
        Ref<D> ref = submission.document();
        List<Outcome> refused = new ArrayList<>();
        for (Turn turn : turns(submission.actor(), submission.inPlaceOf(), ref.type(), submission.remark())) {
            Outcome outcome = decide(submission, turn, files);
            if (outcome.isGranted()) {
                return outcome;
            }
            refused.add(outcome);
        }
        return refused.stream()
                .filter(each -> each.reasons().stream().noneMatch(reason -> reason.kind() == Kind.NOT_BY_ROLE))
                .findFirst()
                .or(() -> refused.stream().findFirst())
                .orElseGet(() -> Outcome.refused(ref, List.of(noDelegation(submission))));
    }

    /** Decides on a layer of its own, which is merged into the files only when all agree. */
    private <D> Outcome decide(Submission<D> submission, Turn turn, OpenFiles files) {
        Ref<D> ref = submission.document();
        OpenFiles layer = files.layer();
        layer.open(ref);
        Optional<Filed<D>> before = layer.find(ref);
        boolean isHidden =
                before.filter(filed -> !room.shows(submission.actor(), filed)).isPresent();
        if (isHidden && !(submission.command() instanceof Opening)) {
            return Outcome.refused(ref, List.of(Action.notFound(ref)));
        }
        Action action = new Action(versions, layer, turn);
        List<Refusal> reasons = new ArrayList<>(action.run(ref, submission.command()));
        before.ifPresent(filed -> changedSince(submission, filed, reasons));
        if (reasons.isEmpty()) {
            beyondTheDocument(submission, layer.find(ref).orElseThrow(), reasons);
        }
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
                after.edition(),
                List.of(),
                action.hints(),
                action.voided());
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

    /** Stale decisions are refused, but who may not do the thing at all does not learn that (XP-09). */
    private void changedSince(Submission<?> submission, Filed<?> filed, List<Refusal> reasons) {
        Edition seen = submission.edition();
        Edition now = filed.edition();
        boolean may = reasons.stream().noneMatch(each -> each.kind() == Kind.NOT_BY_ROLE);
        if (seen == null || !may || isCurrent(seen, now, submission.command())) {
            return;
        }
        List<String> between = new JournalReader(room.storage()).between(filed, seen);
        reasons.add(Refusal.of(
                Kind.CHANGED_SINCE,
                "XP-09",
                "changed-since",
                Map.of(
                        "seen", seen.toString(),
                        "revision", now.toString(),
                        "between", String.join(", ", between))));
    }

    /** Who approves means the amendment that was looked at; for the rest, one that waits is not in effect yet. */
    private static boolean isCurrent(Edition seen, Edition now, Command<?> command) {
        return command instanceof Review ? seen.equals(now) : seen.revision() == now.revision();
    }

    /** What neither the document nor its table can know. */
    private void beyondTheDocument(Submission<?> submission, Filed<?> after, List<Refusal> reasons) {
        Command<?> command = submission.command();
        if (command instanceof Review.Forward<?> forward) {
            handedToAStranger(submission.actor().tenant(), forward.to(), after).ifPresent(reasons::add);
        } else if (command instanceof Redact<?> redaction) {
            new JournalReader(room.storage())
                    .entry(after.tenant(), after.ref(), redaction.sequence())
                    .filter(entry -> entry.redacts().isPresent())
                    .ifPresent(entry -> reasons.add(saysThatOneWasRedacted(entry)));
        }
    }

    /** A step goes only to somebody who could give it; of people whom the directory does not know, nothing is said. */
    private Optional<Refusal> handedToAStranger(String tenant, String to, Filed<?> after) {
        List<Vote> votes = new ArrayList<>(after.approvals().votes());
        Filed.Proposal<?> proposal = after.proposal();
        if (proposal != null) {
            votes.addAll(proposal.approvals().votes());
        }
        Vote forward = votes.get(votes.size() - 1);
        return directory
                .person(tenant, to)
                .filter(person -> !person.roles().contains(forward.role()))
                .map(person -> Refusal.of(
                        Kind.RULE,
                        "XP-11",
                        "forwardee-holds-the-role",
                        Map.of("to", to, "role", String.valueOf(forward.role()))));
    }

    /** Without that entry, the one that it names would count as tampered with. */
    private static Refusal saysThatOneWasRedacted(JournalEntry entry) {
        return Refusal.of(Kind.RULE, "JR-02", "is-no-redaction", Map.of("sequence", Long.toString(entry.sequence())));
    }
}
