package io.deliverykit.testkit;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Explanation;
import io.deliverykit.lifecycle.Explanation.Offer;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Part;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.Row;
import io.deliverykit.party.Actor;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Refusal.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a desk does what it says (AX-01): what it explains as refused is refused, for those reasons at least; what it
 * explains as allowed is granted; and what only needs input is refused, if at all, by rules that look at the input, at
 * what the document would become, or by another document. Nothing is kept while checking.
 */
public final class ExplainAgreesWithSubmit {
    /** What a person handed on is looked at only once it is known to whom. */
    private static final Set<String> ON_THE_FORWARDEE =
            Set.of("forwardee-holds-the-role", "approver-is-not-the-maker", "approver-gave-no-other-step");

    private final DeliveryDesk explaining;
    private final DeliveryDesk deciding;

    private ExplainAgreesWithSubmit(DeliveryDesk explaining, DeliveryDesk deciding) {
        this.explaining = explaining;
        this.deciding = deciding;
    }

    /** A check of this desk. */
    public static ExplainAgreesWithSubmit of(DeliveryDesk desk) {
        return between(desk, desk);
    }

    /** A check of what one desk explains against what another one on the same storage decides. */
    public static ExplainAgreesWithSubmit between(DeliveryDesk explaining, DeliveryDesk deciding) {
        return new ExplainAgreesWithSubmit(explaining, deciding);
    }

    /**
     * Checks these commands on one document for one person.
     *
     * @param inPlaceOf whose place the person takes; null when their own
     * @throws AssertionError with everything that does not agree
     */
    public <D> void check(
            Actor actor, @Nullable String inPlaceOf, Ref<D> document, List<? extends Command<D>> commands) {
        Lifecycle<D> lifecycle = explaining.catalog().lifecycle(document);
        Optional<Filed<D>> filed = explaining.find(actor, document);
        Optional<Explanation> explained = filed.isPresent()
                ? explaining.explain(actor, inPlaceOf, document)
                : explaining.explainNew(actor, inPlaceOf, document.type());
        List<String> disagreements = new ArrayList<>();
        for (Command<D> command : commands) {
            if (command instanceof Opening<D> == filed.isEmpty()) {
                Outcome outcome = deciding.dryRun(submission(actor, inPlaceOf, document, command));
                explained
                        .map(each -> disagreement(lifecycle, filed.orElse(null), each, command, outcome))
                        .orElseGet(() -> unexplained(command, outcome))
                        .ifPresent(disagreements::add);
            }
        }
        if (!disagreements.isEmpty()) {
            throw new AssertionError(actor.person() + (inPlaceOf == null ? "" : " in place of " + inPlaceOf) + " on "
                    + document + " in '" + explained.map(Explanation::state).orElse("?") + "':\n  "
                    + String.join("\n  ", disagreements));
        }
    }

    /** Whoever is told nothing may do nothing. */
    private static Optional<String> unexplained(Command<?> command, Outcome outcome) {
        return outcome.isGranted() ? Optional.of(command + " was not explained and granted") : Optional.empty();
    }

    private static <D> Submission<D> submission(
            Actor actor, @Nullable String inPlaceOf, Ref<D> document, Command<D> command) {
        Submission<D> submission = Submission.of(actor, document, command);
        return inPlaceOf == null ? submission : submission.inPlaceOf(inPlaceOf);
    }

    private static <D> Optional<String> disagreement(
            Lifecycle<D> lifecycle,
            @Nullable Filed<D> filed,
            Explanation explained,
            Command<D> command,
            Outcome outcome) {
        List<Refusal> reasons = outcome.reasons();
        if (reasons.stream().anyMatch(each -> each.kind() == Kind.INVALID_INPUT)) {
            return Optional.empty();
        }
        Offer offer = explained.of(lifecycle.nameOf(command)).orElse(null);
        String said = command + " was explained as " + (offer == null ? "nothing" : offer.verdict()) + " and ";
        if (offer == null) {
            boolean isRefused = reasons.stream().anyMatch(each -> each.kind() == Kind.NOT_FOR_PEOPLE);
            return isRefused ? Optional.empty() : Optional.of(said + "answered by " + outcome);
        }
        return switch (offer.verdict()) {
            case ALLOWED -> outcome.isGranted() ? Optional.empty() : Optional.of(said + "refused for " + reasons);
            case REFUSED ->
                !reasons.isEmpty() && reasons.containsAll(offer.reasons())
                        ? Optional.empty()
                        : Optional.of(said + "answered by " + reasons + " instead of " + offer.reasons());
            case NEEDS_INPUT ->
                reasons.stream()
                        .filter(each -> !isOnValues(lifecycle, filed, command, each))
                        .findFirst()
                        .map(each -> said + "refused for " + each);
        };
    }

    /** Whether a reason could only be known with the values. */
    private static <D> boolean isOnValues(
            Lifecycle<D> lifecycle, @Nullable Filed<D> filed, Command<D> command, Refusal reason) {
        if (reason.whence() != null) {
            return true;
        }
        if (command instanceof Review.Forward<D>) {
            return ON_THE_FORWARDEE.contains(reason.name());
        }
        Row<D, ?> row = filed == null
                ? lifecycle.rows().stream()
                        .filter(each -> each.from().isEmpty() && each.command() == command.getClass())
                        .findFirst()
                        .orElse(null)
                : lifecycle.row(filed.state(), command.getClass());
        return row != null && isOnValues(lifecycle, row, reason);
    }

    private static <D> boolean isOnValues(Lifecycle<D> lifecycle, Row<D, ?> row, Refusal reason) {
        Set<String> rules = new HashSet<>();
        Set<String> names = new HashSet<>();
        row.rulesOnValues().forEach(rule -> {
            rules.add(rule.id());
            names.add(rule.id() + " " + rule.name());
        });
        lifecycle.clocks().stream().map(Part.Clock::rule).forEach(rules::add);
        rules.add("AP-01");
        return names.contains(reason.rule() + " " + reason.name())
                || (reason.kind() == Kind.MISSING_FACT && rules.contains(reason.rule()));
    }
}
