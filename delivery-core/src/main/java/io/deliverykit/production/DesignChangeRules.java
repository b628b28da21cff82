package io.deliverykit.production;

import static io.deliverykit.lifecycle.Fact.fact;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderClaims.FileConsent;
import io.deliverykit.order.SalesOrderState;
import io.deliverykit.party.Role;
import io.deliverykit.production.DesignChange.Recipient;
import io.deliverykit.production.DesignChangeCommands.RecordConsent;
import io.deliverykit.production.DesignChangeCommands.TakeNote;

/** What must hold on a {@link DesignChange} (PN-12). */
final class DesignChangeRules {
    static final Fact<DesignChange, SalesOrder> THE_ORDER = fact("the order", SalesOrder.class, DesignChange::order);

    static final Rule<DesignChange> ITS_ORDER_IS_UNDER_WAY = Rule.asks(
            "PN-12",
            "its-order-is-under-way",
            now -> Answer.of(!now.the(THE_ORDER)
                            .isIn(SalesOrderState.CLOSED, SalesOrderState.DECLINED, SalesOrderState.CANCELLED))
                    .with("order", now.the(THE_ORDER).title())
                    .with("state", now.the(THE_ORDER).state().name()),
            THE_ORDER);

    static final Rule<DesignChange> HAS_THE_CUSTOMERS_CONSENT = Rule.holds(
            "PN-12",
            "has-the-customers-consent",
            change -> change.kind() == DesignChange.Kind.CORRECTION || change.consent() != null);

    static final InputRule<DesignChange, RecordConsent> CONSENT_WAS_GIVEN_BY_NOW = InputRule.asks(
            "PN-12",
            "consent-was-given-by-now",
            RecordConsent.class,
            (now, given) -> Answer.of(!given.consent().on().isAfter(now.today()))
                    .with("day", given.consent().on()));

    static final InputRule<DesignChange, TakeNote> SPEAKS_FOR_THE_DEPARTMENT = InputRule.asks(
            "PN-12",
            "speaks-for-the-department",
            TakeNote.class,
            (now, note) -> Answer.of(now.turn().roles().contains(roleOf(note.recipient())))
                    .with("department", note.recipient().name()));

    static final Condition<DesignChange> EVERYBODY_HAS_TAKEN_NOTE =
            Condition.when("everybody has taken note", DesignChange::isNotedByAll);

    private DesignChangeRules() {}

    /** What the notice, as it stands, files on the order: the consent, for good once the change was issued. */
    static FileConsent ofTheOrder(Filed<DesignChange> change, Ref<SalesOrder> order) {
        boolean isWithdrawn = change.isIn(DesignChangeState.WITHDRAWN);
        return new FileConsent(
                change.ref(), isWithdrawn ? null : change.content().consent());
    }

    private static Role roleOf(Recipient recipient) {
        return switch (recipient) {
            case PRODUCTION -> Role.PLANNER;
            case QUALITY -> Role.QUALITY_MANAGER;
            case PURCHASING -> Role.PURCHASER;
        };
    }
}
