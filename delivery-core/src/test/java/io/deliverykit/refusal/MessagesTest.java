package io.deliverykit.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal.Kind;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AX-01")
class MessagesTest {
    private final Messages messages = Catalog.of(DeliveryChain.lifecycles()).messages();
    private final Wording english = messages.in(Locale.ENGLISH);
    private final Wording chinese = messages.in(Locale.SIMPLIFIED_CHINESE);

    private final Refusal tooMuch = Refusal.of(
                    Kind.RULE, "SO-13", "fits-its-orders", Map.of("line", "1", "over", "5 pc", "ordered", "10 pc"))
            .passesIf(new Remedy("reduce", Map.of("by", "5 pc")));

    @Test
    void a_rule_is_told_with_its_figures_its_id_and_the_way_out() {
        assertThat(english.of(tooMuch)).isEqualTo("Line 1 would be exceeded by 5 pc (SO-13); reduce by 5 pc.");
        assertThat(chinese.of(tooMuch)).isEqualTo("第1行将超出5 pc（SO-13），请减少5 pc。");
    }

    @Test
    void another_document_that_refused_and_who_could_permit_it_follow_in_sentences_of_their_own() {
        Refusal refusal = Refusal.of(
                        Kind.RULE, "CU-06", "is-within-credit-limit", Map.of("exposure", "CNY 12", "limit", "CNY 10"))
                .liftedBy(Set.of(Role.GENERAL_MANAGER, Role.SALES_DIRECTOR))
                .passesIf(new Remedy("reduce", Map.of("by", "CNY 2")))
                .from("KH-20250303-0001");

        assertThat(english.of(refusal))
                .isEqualTo("The customer would owe CNY 12, the credit limit is CNY 10 (CU-06); reduce by CNY 2."
                        + " The general manager or sales director can permit it. Refused by KH-20250303-0001.");
        assertThat(chinese.of(refusal))
                .isEqualTo("客户欠款将达CNY 12，授信额度为CNY 10（CU-06），请减少CNY 2。可由总经理或主管销售副总经理特批。" + "由KH-20250303-0001拒绝。");
    }

    @Test
    void who_may_not_do_it_learns_who_may() {
        Refusal refusal = Refusal.of(Kind.NOT_BY_ROLE, "AX-01", "not-by-role", Map.of("command", "sign-note"))
                .liftedBy(Set.of(Role.SALES_CLERK));

        assertThat(english.about("delivery-note").of(refusal))
                .isEqualTo("You do not hold a role that may do this (AX-01); ask the sales clerk.");
    }

    @Test
    void states_and_commands_are_called_as_their_document_calls_them() {
        Refusal refusal = Refusal.of(
                Kind.NOT_IN_STATE,
                "AX-01",
                "not-in-state",
                Map.of("command", "pass-gate", "state", "RELEASED", "possible", "start-loading, void-note"));

        assertThat(chinese.about("delivery-note").of(refusal)).isEqualTo("单据处于“已交仓库”，不能“出门”；可以：开始装车或作废（AX-01）。");
        assertThat(chinese.about("sales-order").of(refusal)).contains("“已下达”");
        assertThat(english.about("delivery-note")
                        .of(Refusal.of(
                                Kind.NOT_IN_STATE,
                                "AX-01",
                                "not-in-state",
                                Map.of("command", "pass-gate", "state", "CLOSED", "possible", ""))))
                .isEqualTo("While it is closed, “pass the gate” is not possible; possible is: nothing (AX-01).");
    }

    @Test
    void a_text_can_name_the_state_of_another_kind_of_document() {
        Refusal refusal = Refusal.of(
                Kind.RULE, "XP-05", "its-orders-stand", Map.of("order", "DD-1", "state", "RELEASED", "hold", ""));

        assertThat(chinese.about("delivery-note").of(refusal)).isEqualTo("订单DD-1不能据以提货：处于“已下达”，暂停：否（XP-05）。");
    }

    @Test
    void moments_are_told_in_the_zone_of_the_reader() {
        Refusal refusal = Refusal.of(
                Kind.DEADLINE, "DN-12", "past-due", Map.of("clock", "validity", "due", "2025-03-03T16:00:00Z"));

        assertThat(english.about("delivery-note").at(ZoneId.of("Asia/Shanghai")).of(refusal))
                .isEqualTo("The time for it (validity) ran out at 2025-03-04 00:00 (DN-12).");
        assertThat(english.about("delivery-note").of(refusal)).contains("2025-03-03T16:00:00Z");
    }

    @Test
    void what_has_no_text_is_told_by_its_name_and_figures() {
        Refusal unknown = Refusal.of(Kind.RULE, "HOST-01", "bears-a-stamp", Map.of("copies", "2"));

        assertThat(chinese.of(unknown)).isEqualTo("bears a stamp {copies=2}（HOST-01）。");
        assertThat(chinese.name("state", "PARKED")).isEqualTo("PARKED");
        assertThat(english.about("parking-slip").title()).isEqualTo("parking-slip");
        assertThat(english.of(new Remedy("wait", Map.of()))).isEqualTo("wait");
        assertThat(english.of(Refusal.of(Kind.RULE, "SO-13", "fits-its-orders", Map.of())))
                .isEqualTo("Line … would be exceeded by … (SO-13).");
    }

    @Test
    void a_host_puts_its_own_words_in_place_and_adds_languages() {
        Messages own = messages.with("sales-order", Locale.ENGLISH, Map.of("state.RELEASED", "in the works"))
                .with(Locale.ENGLISH, Map.of("role.SALES_CLERK", "office"))
                .with("delivery-note", Locale.GERMAN, Map.of("rule.SO-13.fits-its-orders", "{over} zu viel"));

        assertThat(own.in(Locale.ENGLISH).about("sales-order").name("state", "RELEASED"))
                .isEqualTo("in the works");
        assertThat(own.in(Locale.ENGLISH).of(Role.SALES_CLERK)).isEqualTo("office");
        assertThat(own.in(Locale.GERMANY).of(tooMuch)).isEqualTo("5 pc zu viel (SO-13); reduce by 5 pc.");
        assertThat(english.of(Role.SALES_CLERK)).isEqualTo("sales clerk");
    }

    @Test
    void figures_are_never_read_as_placeholders() {
        Refusal refusal = Refusal.of(Kind.RULE, "QI-05", "is-not-stopped", Map.of("reason", "{over} $1 \\ rust"));

        assertThat(english.of(refusal)).isEqualTo("The shipment is stopped: {over} $1 \\ rust (QI-05).");
    }

    @Test
    void what_came_between_and_what_is_overdue_are_told_in_the_language_that_was_asked_for() {
        Refusal changed = Refusal.of(
                Refusal.Kind.CHANGED_SINCE,
                "XP-09",
                "changed-since",
                Map.of("seen", "1", "revision", "3", "between", "approve/cai, reject/Li, Wei"));
        Refusal overdue = Refusal.of(
                Refusal.Kind.RULE, "CU-04", "is-not-on-supply-hold", Map.of("items", "31/F1, 45/F/2", "sum", "CNY 5"));

        assertThat(messages.in(Locale.ENGLISH).reason(changed)).endsWith("approve by cai, reject by Li, Wei");
        assertThat(messages.in(Locale.CHINESE).reason(changed))
                .contains("cai办理“")
                .doesNotContain(" by ");
        assertThat(messages.in(Locale.ENGLISH).reason(overdue)).contains("F1 (31 days), F/2 (45 days)");
        assertThat(messages.in(Locale.CHINESE).reason(overdue)).contains("F1（逾期31天）");
    }
}
