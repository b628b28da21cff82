package io.deliverykit.desk;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Explanation;
import io.deliverykit.lifecycle.Extension;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.State;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.testkit.Scene;
import io.deliverykit.testkit.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents that outlive the versions of lifecycle and policy under which they began (XP-12). */
@Tag("XP-12")
class MovedDocumentTest {
    record Slip(String text) {}

    enum Then implements State<Slip> {
        WRITTEN,
        CHECKED,
        FILED
    }

    enum Now implements State<Slip> {
        WRITTEN,
        FILED
    }

    record Write() implements Opening<Slip> {
        @Override
        public Slip open(Turn turn) {
            return new Slip("");
        }
    }

    record Check() implements Command<Slip> {}

    record Put() implements Command<Slip> {}

    private static final Setting<Boolean> MAY_FILE = Setting.setting("DN-02.may-file", true);
    private static final Rule<Slip> FILING_IS_ALLOWED =
            Rule.asks("DN-02", "filing-is-allowed", now -> Answer.of(now.setting(MAY_FILE)));

    private static final Lifecycle<Slip> THEN = lifecycle(
            "slip",
            Slip.class,
            begins(Then.WRITTEN),
            ends(Then.FILED),
            newly(Write.class).by(Role.SALES_CLERK).to(Then.WRITTEN).always(),
            from(Then.WRITTEN)
                    .on(Check.class)
                    .by(Role.SALES_CLERK)
                    .to(Then.CHECKED)
                    .always(),
            from(Then.WRITTEN, Then.CHECKED)
                    .on(Put.class)
                    .by(Role.SALES_CLERK)
                    .to(Then.FILED)
                    .when(FILING_IS_ALLOWED));

    private static final Lifecycle<Slip> NOW = now();

    private static final Ref<Slip> SLIP = THEN.ref("s1");

    private final MemoryStorage storage = new MemoryStorage();
    private final SettableClock clock = new SettableClock(Scene.START);
    private final DeliveryDesk then = desk(builder -> builder.lifecycles(List.of(THEN)));

    /** The manager files it now, in time, and nobody checks it any more. */
    private static Lifecycle<Slip> now() {
        Lifecycle<Slip> table = lifecycle(
                "slip",
                Slip.class,
                begins(Now.WRITTEN),
                ends(Now.FILED),
                newly(Write.class).by(Role.SALES_CLERK).to(Now.WRITTEN).always(),
                from(Now.WRITTEN)
                        .on(Put.class)
                        .by(Role.SALES_MANAGER)
                        .to(Now.FILED)
                        .when(FILING_IS_ALLOWED),
                reminds("DL-01", "filing", on -> on.at().plus(Duration.ofDays(2)), Now.WRITTEN));
        Extension<Slip> named = table.extended("2");
        return named.build();
    }

    private DeliveryDesk desk(UnaryOperator<DeskBuilder> change) {
        return change.apply(DeliveryDesk.builder()
                        .storage(storage)
                        .policy(Policy.standard(Scene.ZONE))
                        .clock(clock))
                .build();
    }

    private static List<String> refusals(DeliveryDesk desk, Actor actor, Command<Slip> command) {
        return desk.submit(Submission.of(actor, SLIP, command)).reasons().stream()
                .map(each -> each.rule() + " " + each.name())
                .toList();
    }

    private void granted(DeliveryDesk desk, Actor actor, Ref<Slip> slip, Command<Slip> command) {
        assertThat(desk.submit(Submission.of(actor, slip, command)).reasons()).isEmpty();
    }

    @Test
    void live_by_the_version_under_which_they_began() {
        granted(then, CLERK, SLIP, new Write());
        DeliveryDesk now = desk(builder -> builder.lifecycles(List.of(NOW)).remembering(THEN));
        Ref<Slip> other = NOW.ref("s2");

        granted(now, CLERK, other, new Write());
        assertThat(now.explain(CLERK, SLIP)
                        .orElseThrow()
                        .of("check")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Explanation.Verdict.ALLOWED);
        assertThat(now.explain(CLERK, other).orElseThrow().of("check")).isEmpty();
        granted(now, CLERK, SLIP, new Check());
        granted(now, CLERK, SLIP, new Put());
        granted(now, SALES_MANAGER, other, new Put());

        assertThat(now.find(CLERK, SLIP).orElseThrow().lifecycle()).isEqualTo("1");
        assertThat(now.find(CLERK, other).orElseThrow().lifecycle()).isEqualTo("2");
    }

    @Test
    void are_moved_on_purpose_by_who_may_and_live_by_the_new_version_from_then_on() {
        granted(then, CLERK, SLIP, new Write());
        DeliveryDesk now = desk(builder -> builder.lifecycles(List.of(NOW)).remembering(THEN));
        assertThat(now.move(CLERK, SLIP, "new form").reasons().get(0).name()).isEqualTo("not-by-role");

        assertThat(now.move(GENERAL_MANAGER, SLIP, "new form").isGranted()).isTrue();

        Filed<Slip> moved = now.find(CLERK, SLIP).orElseThrow();
        assertThat(moved.lifecycle()).isEqualTo("2");
        assertThat(moved.state()).isEqualTo(Now.WRITTEN);
        assertThat(moved.deadline("filing")).isPresent();
        JournalEntry last = now.journal(CLERK, SLIP).get(1);
        assertThat(last.command()).isEqualTo("move");
        assertThat(last.lifecycle()).isEqualTo("2");
        assertThat(last.details()).containsEntry("reason", "new form");
        assertThat(now.verifyJournal(CLERK, SLIP)).isEmpty();
        assertThat(refusals(now, CLERK, new Put())).containsExactly("AX-01 not-by-role");
        assertThat(now.move(GENERAL_MANAGER, SLIP, "again").reasons().get(0).name())
                .isEqualTo("lives-by-an-earlier-version");
        granted(now, SALES_MANAGER, SLIP, new Put());
    }

    @Test
    void are_not_moved_out_of_a_state_that_no_longer_exists() {
        granted(then, CLERK, SLIP, new Write());
        granted(then, CLERK, SLIP, new Check());
        DeliveryDesk now = desk(builder -> builder.lifecycles(List.of(NOW)).remembering(THEN));

        Outcome refused = now.move(GENERAL_MANAGER, SLIP, "new form");

        assertThat(refused.reasons().get(0).name()).isEqualTo("its-state-still-exists");
        assertThat(refused.reasons().get(0).values()).containsEntry("state", "CHECKED");
        granted(now, CLERK, SLIP, new Put());
    }

    @Test
    void are_left_alone_where_nobody_remembers_their_version_and_can_be_seen_and_moved() {
        granted(then, CLERK, SLIP, new Write());
        DeliveryDesk now = desk(builder -> builder.lifecycles(List.of(NOW)));

        assertThat(refusals(now, SALES_MANAGER, new Put())).containsExactly("XP-12 its-versions-are-known");
        assertThat(now.explain(SALES_MANAGER, SLIP).orElseThrow().offers())
                .allMatch(each -> each.verdict() == Explanation.Verdict.REFUSED)
                .allMatch(each -> each.reasons().get(0).name().equals("its-versions-are-known"));
        assertThat(now.find(CLERK, SLIP)).isPresent();
        assertThat(now.move(GENERAL_MANAGER, SLIP, "new form").isGranted()).isTrue();
    }

    @Test
    void live_by_the_policy_under_which_they_began_until_they_are_moved() {
        granted(then, CLERK, SLIP, new Write());
        Policy before = Policy.standard(Scene.ZONE);
        Policy strict = before.named("2026").with(MAY_FILE, false);
        DeliveryDesk later =
                desk(builder -> builder.lifecycles(List.of(THEN)).policy(strict).remembering(before));

        assertThat(later.dryRun(Submission.of(CLERK, SLIP, new Put())).isGranted())
                .isTrue();
        assertThat(later.move(GENERAL_MANAGER, SLIP, "new year").isGranted()).isTrue();

        assertThat(refusals(later, CLERK, new Put())).containsExactly("DN-02 filing-is-allowed");
        assertThat(later.find(CLERK, SLIP).orElseThrow().policy()).isEqualTo("2026");
    }

    @Test
    void are_told_of_by_their_own_clocks_where_a_later_version_has_none() {
        DeliveryDesk now = desk(builder -> builder.lifecycles(List.of(NOW)));
        granted(now, CLERK, SLIP, new Write());
        Lifecycle<Slip> without = lifecycle(
                        "slip",
                        Slip.class,
                        begins(Now.WRITTEN),
                        ends(Now.FILED),
                        newly(Write.class).by(Role.SALES_CLERK).to(Now.WRITTEN).always(),
                        from(Now.WRITTEN)
                                .on(Put.class)
                                .by(Role.SALES_MANAGER)
                                .to(Now.FILED)
                                .always())
                .extended("3")
                .build();
        DeliveryDesk next = desk(builder -> builder.lifecycles(List.of(without)).remembering(NOW));
        clock.advance(Duration.ofDays(2));

        assertThat(next.fireDue(TENANT, 10)).hasSize(1).allMatch(Outcome::isGranted);
        assertThat(next.journal(CLERK, SLIP).get(1).command()).isEqualTo("filing");
    }

    @Test
    void are_remembered_only_by_versions_that_are_earlier_ones_of_what_is_served() {
        assertThatThrownBy(
                        () -> desk(builder -> builder.lifecycles(List.of(NOW)).remembering(NOW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lifecycle slip 2 is no earlier version of one that is served");
        assertThatThrownBy(
                        () -> desk(builder -> builder.lifecycles(List.of(NOW)).remembering(THEN, THEN)))
                .hasMessage("lifecycle slip 1 is no earlier version of one that is served");
    }
}
