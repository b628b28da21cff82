package io.deliverykit.chain;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.*;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.testkit.Scene;
import java.util.Map;
import java.util.function.IntSupplier;

/** Invoices, payments and credits, each written into the reckoning once it was granted. */
record Till(Scene desk, Reckoning reckoning, IntSupplier numbers) {
    /** Invoices so much of what has left, and now and then more than that. */
    void invoice(Ref<DeliveryNote> note, long size) {
        long owed = reckoning.billable(desk.find(note));
        long amount = size % 3 == 0 || owed == 0 ? size * 100 : Math.min(size * 100, owed);
        String number = "i" + numbers.getAsInt();
        RecordInvoice invoice = new RecordInvoice(number, note, Examples.yuan(amount), Examples.LATER);
        if (desk.attempt(ACCOUNTANT, Scene.ACCOUNT, invoice).isGranted()) {
            reckoning.invoiced(desk.find(note), number, amount);
            assertThat(reckoning.billable(desk.find(note))).isNotNegative();
        }
    }

    /** Pays so much of each invoice. */
    void pay(long size) {
        Map.copyOf(reckoning.unpaid()).forEach((invoice, open) -> {
            long amount = Math.min(size * 100, open);
            ReceivePayment payment = new ReceivePayment(invoice, "r" + numbers.getAsInt(), Examples.yuan(amount));
            if (amount > 0 && desk.attempt(CASHIER, Scene.ACCOUNT, payment).isGranted()) {
                reckoning.unpaid().merge(invoice, -amount, Long::sum);
            }
        });
    }

    /** Owes so much back, and applies it as far as something is open. */
    void credit(long size) {
        String number = "c" + numbers.getAsInt();
        if (desk.attempt(FINANCE_MANAGER, Scene.ACCOUNT, new BookCredit(number, Examples.yuan(size * 100)))
                .isGranted()) {
            reckoning.credits().put(number, size * 100);
        }
        Map.copyOf(reckoning.unpaid()).forEach((invoice, open) -> {
            long left = reckoning.credits().getOrDefault(number, 0L);
            long amount = Math.min(left, open);
            ApplyCredit apply = new ApplyCredit(number, invoice, Examples.yuan(amount));
            if (amount > 0 && desk.attempt(ACCOUNTANT, Scene.ACCOUNT, apply).isGranted()) {
                reckoning.unpaid().merge(invoice, -amount, Long::sum);
                reckoning.credits().merge(number, -amount, Long::sum);
            }
        });
    }
}
