package io.deliverykit.testkit.scenarios;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.scenarios.ScenariosOnAStore.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.party.Actor;
import io.deliverykit.testkit.Scene;
import io.deliverykit.testkit.Together;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people at the same instant: what only one can have, exactly one gets. */
interface RaceScenarios extends ScenariosOnAStore {
    private static List<Outcome> atOnce(
            Scene scene, Actor actor, List<Ref<DeliveryNote>> notes, Supplier<Command<DeliveryNote>> command) {
        List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
        Together.run(notes.size(), number -> outcomes.add(scene.attempt(actor, notes.get(number), command.get())));
        return outcomes;
    }

    private static void assertExactlyOne(List<Outcome> outcomes, String rule) {
        assertThat(outcomes).filteredOn(Outcome::isGranted).hasSize(1);
        assertThat(outcomes).filteredOn(each -> !each.isGranted()).hasSize(1).allMatch(each -> each.isRefusedBy(rule));
    }

    @Test
    @DisplayName("4: of two notes of 8 for an order of 10 at the same instant, exactly one passes")
    @Tag("SO-13")
    default void is_signed_by_one_of_two_who_want_the_same() {
        Scene scene = furnishedScene();
        for (int round = 0; round < 5; round++) {
            Ref<SalesOrder> order = scene.order("o" + round).of(10).released();
            List<Ref<DeliveryNote>> notes = List.of(
                    scene.note("n" + round + "a").of(order, 8).drafted(),
                    scene.note("n" + round + "b").of(order, 8).drafted());

            assertExactlyOne(atOnce(scene, CLERK, notes, SignNote::new), "SO-13");
            assertThat(reserved(scene, order, "1")).isEqualTo(pieces(8));
        }
    }

    @Test
    @DisplayName("4: of two notes of 800 cleared at the same instant on a limit of 1 000, exactly one passes")
    @Tag("CU-06")
    @Tag("DN-11")
    default void is_cleared_on_credit_for_one_of_two() {
        Scene scene = Scene.on(storage()).furnished(cny(1000), PaymentTerm.CREDIT);
        List<Ref<DeliveryNote>> notes = List.of(
                scene.note("n1").of(scene.order("o1").of(8).released(), 8).approved(),
                scene.note("n2").of(scene.order("o2").of(8).released(), 8).approved());

        assertExactlyOne(atOnce(scene, ACCOUNTANT, notes, () -> new ClearNote("", 1)), "CU-06");
        assertThat(scene.find(Scene.ACCOUNT).content().exposure()).isEqualTo(cny(800));
    }

    @Test
    @DisplayName("4: of two notes of 800 cleared at the same instant against 1 000 paid in, exactly one passes")
    @Tag("FI-07")
    @Tag("DN-11")
    default void is_cleared_against_the_balance_for_one_of_two() {
        Scene scene = Scene.on(storage()).furnished(Money.zero(Scene.CNY), PaymentTerm.PREPAID);
        scene.prepay(cny(1000));
        List<Ref<DeliveryNote>> notes = List.of(prepaidNote(scene, "1"), prepaidNote(scene, "2"));

        assertExactlyOne(atOnce(scene, ACCOUNTANT, notes, () -> new ClearNote("", 1)), "FI-07");
        assertThat(scene.find(Scene.ACCOUNT).content().available()).isEqualTo(cny(200));
    }

    private static Ref<DeliveryNote> prepaidNote(Scene scene, String id) {
        Ref<SalesOrder> order =
                scene.order("o" + id).of(8).payable(PaymentTerm.PREPAID).released();
        return scene.note("n" + id).of(order, 8).payable(PaymentTerm.PREPAID).approved();
    }
}
