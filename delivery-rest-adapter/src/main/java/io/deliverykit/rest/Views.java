package io.deliverykit.rest;

import com.fasterxml.jackson.databind.util.RawValue;
import io.deliverykit.approval.Vote;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.journal.Journals;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Attempt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What answers look like in JSON: the components are the fields, null is left out. */
final class Views {
    private Views() {}

    /** A document with everything that may be done to it. */
    record Document(
            Summary document,
            long version,
            String company,
            String lifecycle,
            String policy,
            Object content,
            @Nullable Amendment amendment,
            Set<String> makers,
            List<Vote> approvals,
            List<Deadline> deadlines,
            @Nullable Ref<?> openedBy,
            List<Offer> actions) {}

    /** What lists tell of a document, and every answer begins with. */
    record Summary(
            String type,
            String id,
            @Nullable String number,
            String state,
            long revision,
            @Nullable String customer,
            @Nullable LocalDate dueBy,
            Instant openedAt,
            String href) {}

    /** A change that waits for approval while the content stays in force. */
    record Amendment(
            String command,
            Object values,
            String by,
            @Nullable String inPlaceOf,
            Instant at,
            List<Vote> approvals) {}

    /** A command with its verdict; {@code href} is where to post it, null when it would be refused. */
    record Offer(
            String command,
            String verdict,
            @Nullable String href,
            @Nullable List<Reason> reasons,
            @Nullable List<FieldView> fields) {}

    /** One reason against an action, or one hint. */
    record Reason(
            String kind,
            String rule,
            String key,
            String text,
            Map<String, String> values,
            List<String> liftedBy,
            List<Remedy> remedies,
            @Nullable String whence) {}

    /** What would make it pass. */
    record Remedy(String key, String text, Map<String, String> values) {}

    /** What an action has done, or would do. */
    record Granted(
            String type,
            String id,
            @Nullable String number,
            String state,
            long revision,
            long version,
            boolean dryRun,
            List<Reason> hints,
            List<String> voided,
            String href) {}

    /** A page of documents; {@code next} is null on the last. */
    record Page(List<Summary> documents, @Nullable String next) {}

    /**
     * A page of a journal, oldest entry first; {@code next} is null on the last. Whether all of it holds, and the first entry
     * that does not, are told when it was asked.
     */
    record Journal(
            List<JournalEntry> entries,
            @Nullable String next,
            @Nullable Boolean holds,
            Journals.@Nullable Break broken) {}

    /** What was refused, most recent first. */
    record Attempts(List<Attempt> attempts) {}

    /** What waits for somebody's approval, and what of theirs waits for others. */
    record WorkList(List<Waiting> waitingForMe, List<Waiting> handedOn) {}

    /**
     * A document that waits; {@code amendment} is the command of the amendment that does, {@code obstacles} say why an approval
     * would be refused at the moment, {@code late} since when it is.
     */
    record Waiting(
            String type,
            String id,
            String title,
            String state,
            @Nullable String amendment,
            List<Reason> obstacles,
            @Nullable Instant late,
            String href) {}

    /** What may be opened of a kind. */
    record Openings(String type, List<Offer> actions) {}

    /** All kinds of documents. */
    record Kinds(List<Kind> lifecycles) {}

    /** A kind of document. */
    record Kind(String type, String version, String href) {}

    /** How documents of a kind live, as the lifecycle draws itself, and the values that each command of people takes. */
    record Life(RawValue lifecycle, Map<String, List<FieldView>> commands) {}
}
