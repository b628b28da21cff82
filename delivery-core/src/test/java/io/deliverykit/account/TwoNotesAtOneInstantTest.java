package io.deliverykit.account;

import static io.deliverykit.testkit.People.ACCOUNTANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.testing.AtOneInstant;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the two fits alone, both together do not. */
class TwoNotesAtOneInstantTest {
    private static final Money THOUSAND = Money.of(Scene.CNY, 1000);

    @RepeatedTest(20)
    @Tag("CU-06")
    void never_carry_exposure_over_the_limit() {
        Scene scene = Scene.inMemory().furnished(THOUSAND, PaymentTerm.CREDIT);
        approved(scene, PaymentTerm.CREDIT);

        List<Outcome> outcomes = AtOneInstant.submit(scene.desk(), clearing("n1"), clearing("n2"));

        assertThat(outcomes).filteredOn(Outcome::isGranted).hasSize(1);
        assertThat(account(scene).exposure()).isEqualTo(Money.of(Scene.CNY, 600));
    }

    @RepeatedTest(20)
    @Tag("FI-07")
    void never_take_the_prepaid_balance_below_zero() {
        Scene scene = Scene.inMemory().furnished(Money.zero(Scene.CNY), PaymentTerm.PREPAID);
        scene.prepay(THOUSAND);
        approved(scene, PaymentTerm.PREPAID);

        List<Outcome> outcomes = AtOneInstant.submit(scene.desk(), clearing("n1"), clearing("n2"));

        assertThat(outcomes).filteredOn(Outcome::isGranted).hasSize(1);
        assertThat(account(scene).available()).isEqualTo(Money.of(Scene.CNY, 400));
    }

    @ParameterizedTest
    @CsvSource({"n1, n2", "n2, n1"})
    @Tag("CU-06")
    void pass_in_the_order_in_which_they_arrive(String first, String second) {
        Scene scene = Scene.inMemory().furnished(THOUSAND, PaymentTerm.CREDIT);
        approved(scene, PaymentTerm.CREDIT);

        boolean passed = scene.desk().submit(clearing(first)).isGranted();
        boolean blocked = scene.desk().submit(clearing(second)).isGranted();

        assertThat(passed).isTrue();
        assertThat(blocked).isFalse();
    }

    private static void approved(Scene scene, PaymentTerm term) {
        for (String id : List.of("n1", "n2")) {
            var order = scene.order("order-of-" + id).payable(term).of(6).released();
            scene.note(id).of(order, 6).payable(term).approved();
        }
    }

    private static Submission<DeliveryNote> clearing(String note) {
        return Submission.of(ACCOUNTANT, DeliveryNote.ref(note), new ClearNote("", 1));
    }

    private static CustomerAccount account(Scene scene) {
        return scene.find(Scene.ACCOUNT).content();
    }
}
