package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.desk.Outcome;
import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.refusal.Messages;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Refusal.Kind;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the library says when it refuses, in its own words. */
final class Reasons {

    /** What a history cannot be blamed for: the replay itself asked the wrong person, or lost a race. */
    private static final Set<Kind> OURS = EnumSet.of(Kind.NOT_BY_ROLE, Kind.NOT_FOR_PEOPLE, Kind.CONFLICT);

    private final Messages messages;
    private final ZoneId zone;

    Reasons(Catalog catalog, ZoneId zone) {
        this.messages = catalog.messages();
        this.zone = zone;
    }

    /** The reason to count a refusal by: a rule that is not met, before anything else. */
    static Refusal first(Outcome outcome) {
        List<Refusal> reasons = outcome.reasons();
        return reasons.stream()
                .filter(each -> each.kind() == Kind.RULE)
                .findFirst()
                .orElseGet(() -> reasons.get(0));
    }

    static boolean areOurs(Outcome outcome) {
        return outcome.reasons().stream().anyMatch(each -> OURS.contains(each.kind()));
    }

    /** The refusal of a row, counted under a rule; its text in Chinese is the anomaly's detail. */
    Anomaly anomaly(HistoryRow row, String rule, Outcome outcome) {
        Refusal reason = first(outcome);
        String lifecycle = outcome.document().type();
        return new Anomaly(
                row.file(),
                row.rowNumber(),
                "refused",
                rule,
                text(Locale.ENGLISH, lifecycle, reason),
                List.of(text(Locale.CHINESE, lifecycle, reason)));
    }

    /** Without the number of the paper that refused: the file does not know it. */
    private String text(Locale language, String lifecycle, Refusal reason) {
        Refusal alone = new Refusal(
                reason.kind(),
                reason.rule(),
                reason.name(),
                reason.values(),
                reason.liftedBy(),
                reason.remedies(),
                null);
        return messages.in(language).about(lifecycle).at(zone).of(alone);
    }
}
