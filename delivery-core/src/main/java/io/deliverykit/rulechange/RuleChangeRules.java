package io.deliverykit.rulechange;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.GENERAL_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;

/** What must hold on a {@link RuleChange}, and who must agree. */
final class RuleChangeRules {
    static final Rule<RuleChange> ITS_DAY_IS_STILL_TO_COME = Rule.asks(
            "AP-06",
            "its-day-is-still-to-come",
            now -> Answer.of(now.content().effectiveFrom().isAfter(now.today()))
                    .with("day", now.content().effectiveFrom()));

    static final Rule<RuleChange> ITS_DAY_HAS_COME = Rule.asks(
            "AP-06",
            "its-day-has-come",
            now -> Answer.of(!now.content().effectiveFrom().isAfter(now.today()))
                    .with("day", now.content().effectiveFrom()));

    /** The general manager, on all of it (AP-06). */
    static final ApprovalPolicy<Situation<RuleChange>> CHANGE_APPROVALS = approvals(
            "change of a rule",
            step(RuleChange.class, "general manager", GENERAL_MANAGER)
                    .covering(
                            covered("version", RuleChange::version),
                            covered("change", RuleChange::change),
                            covered("day", RuleChange::effectiveFrom)));

    private RuleChangeRules() {}
}
