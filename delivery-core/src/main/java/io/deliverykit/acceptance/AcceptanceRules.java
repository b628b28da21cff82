package io.deliverykit.acceptance;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.facts;

import io.deliverykit.acceptance.AcceptanceCommands.SettleLine;
import io.deliverykit.contract.ContractTerms;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deadline.WorkingCalendar;
import io.deliverykit.deliverynote.Answers;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteClaims.Answered;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.quantity.Quantity;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold on an {@link Acceptance}. */
public final class AcceptanceRules {
    static final Fact<Acceptance, DeliveryNote> THE_NOTE =
            fact("the delivery note", DeliveryNote.class, Acceptance::note);

    static final Fact<Acceptance, SalesContract> THE_CONTRACTS =
            facts("its contracts", SalesContract.class, Acceptance::contracts);

    static final Rule<Acceptance> ANSWERS_FOR_EVERY_LINE = Rule.holds("AC-02", "answers-for-every-line", acceptance -> {
        Set<String> lines = new HashSet<>();
        return acceptance.lines().stream().allMatch(line -> lines.add(line.line()))
                && lines.equals(acceptance.delivered().keySet());
    });

    static final Rule<Acceptance> ADDS_UP_TO_WHAT_WAS_DELIVERED = Rule.asks(
            "AC-02",
            "adds-up-to-what-was-delivered",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> addsUp(now.content(), line))
                    .toList()));

    static final InputRule<Acceptance, SettleLine> LINE_IS_DISPUTED = InputRule.agrees(
            "AC-03",
            "line-is-disputed",
            SettleLine.class,
            (acceptance, settle) -> acceptance
                            .line(settle.line().line())
                            .filter(AcceptanceLine::isDisputed)
                            .isPresent()
                    && !settle.line().isDisputed());

    static final InputRule<Acceptance, SettleLine> CUSTOMER_SIGNS_WHAT_IS_ACCEPTED_ON_TOP = InputRule.agrees(
            "AC-01",
            "customer-signs-what-is-accepted-on-top",
            SettleLine.class,
            (acceptance, settle) -> !settle.signedBy().isBlank()
                    || acceptance
                            .line(settle.line().line())
                            .filter(before -> settle.line().acceptsMoreThan(before))
                            .isEmpty());

    static final Condition<Acceptance> A_LINE_IS_DISPUTED =
            Condition.when("a line is disputed", Acceptance::isDisputed);

    private AcceptanceRules() {}

    /** What the acceptance list, as it stands, says of the note. */
    static Answered ofTheNote(Filed<Acceptance> acceptance, Ref<DeliveryNote> note) {
        Acceptance content = acceptance.content();
        return new Answered(acceptance.ref(), Answers.of(content.lines(), content.signedBy()));
    }

    /** When silence becomes acceptance: only where each of its contracts says so (AC-04). */
    static @Nullable Instant silenceCounts(Situation<Acceptance> now) {
        return countsAsAccepted(now) ? lapses(now) : null;
    }

    /** When the answer is overdue and silence still says nothing. */
    static @Nullable Instant answerIsOverdue(Situation<Acceptance> now) {
        return countsAsAccepted(now) ? null : lapses(now);
    }

    private static boolean countsAsAccepted(Situation<Acceptance> now) {
        return terms(now).stream().allMatch(ContractTerms::isDeemedAccepted);
    }

    /** The end of the longest period that its contracts give; null where one of them names none. */
    private static @Nullable Instant lapses(Situation<Acceptance> now) {
        List<ContractTerms> all = terms(now);
        if (all.isEmpty() || all.stream().anyMatch(each -> each.acceptanceDays() == 0)) {
            return null;
        }
        int days = all.stream().mapToInt(ContractTerms::acceptanceDays).max().orElse(0);
        WorkingCalendar calendar = now.turn().policy().calendar();
        return now.today().plusDays(days + 1L).atStartOfDay(calendar.zone()).toInstant();
    }

    private static List<ContractTerms> terms(Situation<Acceptance> now) {
        return now.all(THE_CONTRACTS).stream()
                .map(contract -> contract.content().terms())
                .toList();
    }

    private static Answer addsUp(Acceptance acceptance, AcceptanceLine line) {
        Quantity delivered = acceptance.delivered().get(line.line());
        if (delivered == null || !line.isCountedIn(delivered.unit())) {
            return Answer.unmet()
                    .with("line", line.line())
                    .with("answered", "-")
                    .with("delivered", delivered == null ? "-" : delivered);
        }
        return Answer.of(line.answered().isSameAs(delivered))
                .with("line", line.line())
                .with("answered", line.answered())
                .with("delivered", delivered);
    }
}
