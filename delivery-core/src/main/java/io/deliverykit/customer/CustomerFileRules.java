package io.deliverykit.customer;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.*;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.customer.CustomerFileCommands.CloseDeal;
import io.deliverykit.customer.CustomerFileCommands.ExportFile;
import io.deliverykit.customer.CustomerFileCommands.RecordSample;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.party.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What must hold on a {@link CustomerFile}, and who must agree. */
public final class CustomerFileRules {
    /** How long an owner may log no contact and keep the prospect. */
    public static final Setting<Duration> LONGEST_SILENCE = setting("CU-02.longest-silence", Duration.ofDays(7));

    /** After how many days a file is to be refreshed, and what is new merged into it. */
    public static final Setting<Integer> REFRESH_DAYS = setting("CU-01.refresh-days", 15);

    private static final Set<Role> SELLERS =
            Set.of(SALES_REP, SALES_CLERK, ORDER_DESK, SALES_MANAGER, SALES_DIRECTOR, GENERAL_MANAGER);

    /** Who sees what of a file. */
    public static final Setting<Map<FileField, Set<Role>>> SEEN_BY = setting(
            "CU-03.seen-by",
            Map.of(
                    FileField.CONTACTS, and(SELLERS, SERVICE_AGENT, DISPATCHER),
                    FileField.PRICES, and(SELLERS, FINANCE_MANAGER, SALES_ACCOUNTANT)));

    static final Rule<CustomerFile> IS_ONES_OWN_PROSPECT = Rule.asks("CU-02", "is-ones-own-prospect", now -> {
        String owner = now.content().owner();
        boolean isOwn = owner.equals(now.turn().actor().person())
                || owner.equals(now.turn().onBehalfOf());
        return Answer.of(isOwn).with("owner", owner);
    });

    static final Rule<CustomerFile> ITS_OWNER_IS_SILENT = Rule.asks(
            "CU-02",
            "its-owner-is-silent",
            now -> Answer.of(now.content().isSilent(now.setting(LONGEST_SILENCE), now.at()))
                    .with("owner", now.content().owner())
                    .with(
                            "since",
                            now.turn().policy().calendar().dayOf(now.content().lastContact())));

    static final InputRule<CustomerFile, CloseDeal> BUYER_IS_THE_CUSTOMER =
            InputRule.agrees("CU-02", "buyer-is-the-customer", CloseDeal.class, (file, deal) -> file.is(deal.buyer()));

    static final InputRule<CustomerFile, RecordSample> SAMPLE_WAS_SENT_BY_NOW = InputRule.asks(
            "CU-08",
            "sample-was-sent-by-now",
            RecordSample.class,
            (now, record) -> Answer.of(!record.sample().sentOn().isAfter(now.today()))
                    .with("day", record.sample().sentOn()));

    static final InputRule<CustomerFile, ExportFile> SEES_WHAT_IT_EXPORTS =
            InputRule.asks("CU-03", "sees-what-it-exports", ExportFile.class, (now, export) -> {
                Set<FileField> unseen = new TreeSet<>(export.fields());
                unseen.removeIf(
                        field -> isSeen(field, now.turn().roles(), now.turn().policy()));
                return Answer.of(unseen.isEmpty()).with("fields", unseen.toString());
            });

    /** The sales manager, for each refresh (CU-01). */
    static final ApprovalPolicy<Situation<CustomerFile>> REFRESH_APPROVALS = approvals(
                    "refresh",
                    step(CustomerFile.class, "refresh", SALES_MANAGER)
                            .covering(covered("profile", CustomerFile::profile)))
            .ofTheChangeAlone();

    private CustomerFileRules() {}

    /** Whether one who holds these roles sees this part of a file (CU-03). */
    static boolean isSeen(FileField field, Set<Role> roles, Policy policy) {
        return !Collections.disjoint(policy.get(SEEN_BY).getOrDefault(field, Set.of()), roles);
    }

    /** The end of the day on which it is to be refreshed. */
    static Instant refreshDue(Situation<CustomerFile> now) {
        return now.content()
                .refreshedOn()
                .plusDays(now.setting(REFRESH_DAYS) + 1L)
                .atStartOfDay(now.turn().policy().calendar().zone())
                .toInstant();
    }

    private static Set<Role> and(Set<Role> some, Role... others) {
        Set<Role> all = new TreeSet<>(some);
        all.addAll(List.of(others));
        return Collections.unmodifiableSet(all);
    }
}
