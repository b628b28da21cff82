package io.deliverykit.account;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.ApplyCredit;
import io.deliverykit.account.CustomerAccountCommands.BookCredit;
import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.VoidNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.testkit.Scene;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.joda.money.Money;

/** A limit of 1 000 through random clearings, deliveries, voidings, invoices, payments and credits at 100 a piece. */
class CreditExposureProperties {
    enum Kind {
        CLEAR,
        DELIVER,
        VOID,
        INVOICE,
        PAY,
        CREDIT,
        APPLY
    }

    record Step(Kind kind, int size) {}

    @Property(tries = 30)
    @Tag("CU-06")
    void exposure_is_what_is_not_invoiced_and_what_is_not_paid_less_credits_not_applied(
            @ForAll("histories") List<Step> history) {
        Books books = new Books();

        for (Step step : history) {
            books.tell(step);
            CustomerAccount account = books.account();
            assertThat(account.exposure()).isEqualTo(yuan(books.exposure()));
            assertThat(account.exposure().isGreaterThan(account.creditLimit())).isFalse();
            assertThat(account.available().isNegative()).isFalse();
        }

        assertThat(books.scene.desk().verifyJournal(CLERK, Scene.ACCOUNT)).isEmpty();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(1, 7))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    private static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }

    /** The same facts, written down again by somebody else. */
    private static final class Books {
        private final Scene scene = Scene.inMemory().furnished(yuan(1000), PaymentTerm.CREDIT);
        private final Map<String, Long> cleared = new LinkedHashMap<>();
        private final Map<String, Long> uninvoiced = new LinkedHashMap<>();
        private final Map<String, Long> unpaid = new LinkedHashMap<>();
        private final Map<String, Long> credits = new LinkedHashMap<>();
        private int count;

        CustomerAccount account() {
            return scene.find(Scene.ACCOUNT).content();
        }

        long exposure() {
            return sum(uninvoiced) + sum(unpaid) - sum(credits);
        }

        private static long sum(Map<String, Long> amounts) {
            return amounts.values().stream().mapToLong(Long::longValue).sum();
        }

        void tell(Step step) {
            switch (step.kind()) {
                case CLEAR -> clear(step.size());
                case DELIVER -> deliver(step.size());
                case VOID -> voidFirst();
                case INVOICE -> invoice(step.size());
                case PAY -> pay(step.size());
                case CREDIT -> credit(step.size());
                case APPLY -> apply(step.size());
            }
        }

        private void clear(long pieces) {
            String id = "n" + ++count;
            scene.note(id)
                    .of(scene.order("o" + count).of(pieces).released(), pieces)
                    .approved();
            boolean granted = scene.attempt(ACCOUNTANT, DeliveryNote.ref(id), new ClearNote("", 1))
                    .isGranted();
            assertThat(granted).isEqualTo(exposure() + pieces * 100 <= 1000);
            if (granted) {
                cleared.put(id, pieces * 100);
                uninvoiced.put(id, pieces * 100);
            }
        }

        private void deliver(long pieces) {
            if (exposure() + pieces * 100 <= 1000) {
                String id = "n" + ++count;
                scene.note(id)
                        .of(scene.order("o" + count).of(pieces).released(), pieces)
                        .closed();
                uninvoiced.put(id, pieces * 100);
            }
        }

        private void voidFirst() {
            cleared.keySet().stream().findFirst().ifPresent(id -> {
                scene.does(CLERK, DeliveryNote.ref(id), new VoidNote("called off"));
                cleared.remove(id);
                uninvoiced.remove(id);
            });
        }

        /** Tries the first that is not billed in full; one that has not left is billed in nothing. */
        private void invoice(long size) {
            uninvoiced.entrySet().stream()
                    .filter(each -> each.getValue() > 0)
                    .findFirst()
                    .ifPresent(each -> {
                        long amount = Math.min(size * 100, each.getValue());
                        Ref<DeliveryNote> note = DeliveryNote.ref(each.getKey());
                        String number = "i" + ++count;
                        RecordInvoice invoice = new RecordInvoice(
                                number, note, yuan(amount), scene.today().plusDays(30));
                        boolean granted = scene.attempt(ACCOUNTANT, Scene.ACCOUNT, invoice)
                                .isGranted();
                        assertThat(granted).isNotEqualTo(cleared.containsKey(each.getKey()));
                        if (granted) {
                            each.setValue(each.getValue() - amount);
                            unpaid.put(number, amount);
                        }
                    });
        }

        private void pay(long size) {
            unpaid.entrySet().stream()
                    .filter(each -> each.getValue() > 0)
                    .findFirst()
                    .ifPresent(each -> {
                        long amount = Math.min(size * 100, each.getValue());
                        scene.does(
                                CASHIER, Scene.ACCOUNT, new ReceivePayment(each.getKey(), "r" + ++count, yuan(amount)));
                        each.setValue(each.getValue() - amount);
                    });
        }

        private void credit(long size) {
            String number = "c" + ++count;
            scene.does(FINANCE_MANAGER, Scene.ACCOUNT, new BookCredit(number, yuan(size * 100)));
            credits.put(number, size * 100);
        }

        private void apply(long size) {
            for (Map.Entry<String, Long> credit : credits.entrySet()) {
                for (Map.Entry<String, Long> invoice : unpaid.entrySet()) {
                    long amount = Math.min(size * 100, Math.min(credit.getValue(), invoice.getValue()));
                    if (amount > 0) {
                        scene.does(
                                ACCOUNTANT,
                                Scene.ACCOUNT,
                                new ApplyCredit(credit.getKey(), invoice.getKey(), yuan(amount)));
                        credit.setValue(credit.getValue() - amount);
                        invoice.setValue(invoice.getValue() - amount);
                        return;
                    }
                }
            }
        }
    }
}
