package io.deliverykit.account;

import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.pricing.PriceBook;
import io.deliverykit.pricing.PriceList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link CustomerAccount}. */
public final class CustomerAccountCommands {
    private CustomerAccountCommands() {}

    /** A command that names a sum, which must be money of the account's currency. */
    interface Summing extends Command<CustomerAccount> {
        /** The sum that it names. */
        Money amount();
    }

    /** A command that settles so much of an invoice. */
    interface Settling extends Summing {
        /** The number of the invoice. */
        String invoice();
    }

    /** A command about a bill receivable that is not honoured yet. */
    interface OfBill extends Command<CustomerAccount> {
        /** The number of the bill. */
        String number();
    }

    /** Opens the account of a customer (开户). */
    public record OpenAccount(
            @NotBlank String name,
            @NotNull CustomerClass customerClass,
            @NotNull CurrencyUnit currency) implements Opening<CustomerAccount> {
        @Override
        public CustomerAccount open(Turn turn) {
            return CustomerAccount.open(name, customerClass, currency);
        }
    }

    /** Asks for another credit limit (授信额度); it holds once approved. */
    public record ChangeCreditLimit(@NotNull Money limit) implements Summing {
        @Override
        public Money amount() {
            return limit;
        }

        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withCreditLimit(limit);
        }
    }

    /** Asks that one note may exceed the limit by so much, once (超额审批). */
    public record ExceedCreditLimit(
            @NotNull Ref<DeliveryNote> note, @NotNull Money by) implements Summing {
        @Override
        public Money amount() {
            return by;
        }

        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withOverride(note.id(), by);
        }
    }

    /** Asks that the supply hold be lifted up to and including a day (解除停供). */
    public record LiftSupplyHold(@NotNull LocalDate until) implements Command<CustomerAccount> {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withHoldLiftedUntil(until);
        }
    }

    /** The customer is a unit of this group (登记集团下属单位); its first sale is still to be approved (CU-05). */
    public record JoinGroup(@NotBlank String group) implements Command<CustomerAccount> {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.with(new Subsidiary(group, false));
        }
    }

    /** Asks that the unit of a group be sold to for the first time (集团下属单位首次销售审批). */
    public record AdmitSubsidiary() implements Command<CustomerAccount> {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            Subsidiary unit = before.subsidiary();
            return unit == null ? before : before.with(new Subsidiary(unit.group(), true));
        }
    }

    /** The customer says that money is on its way; it counts for nothing yet (FI-04). */
    public record AnnounceTransfer(
            @NotBlank String reference, @NotNull Money amount) implements Summing {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withFunds(funds -> funds.withAnnounced(reference, amount));
        }
    }

    /** Money is on the account and goes to the prepaid balance (预收货款); the receipt was issued (FI-03). */
    public record ReceivePrepayment(
            @NotBlank String receipt, @NotNull Money amount) implements Summing {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withFunds(funds -> funds.withAnnounced(receipt, null).paidIn(receipt, amount));
        }
    }

    /** The customer gave a bill receivable (收承兑汇票); it counts for nothing until it is honoured (FI-07). */
    public record ReceiveBill(
            @NotBlank String number,
            @NotNull Money amount,
            @NotNull LocalDate due) implements Summing {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withFunds(funds -> funds.withBill(number, new Bill(amount, due)));
        }
    }

    /**
     * A bill was honoured, its money is on the account (票据兑付).
     *
     * @param invoice the invoice that it pays as far as that is open, the rest being prepaid; null when all of it is
     */
    public record HonourBill(
            @NotBlank String number, @Nullable String invoice) implements OfBill {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.honoured(number, invoice);
        }
    }

    /** A bill was not honoured and goes back to the customer (票据拒付); it never counted. */
    public record DishonourBill(
            @NotBlank String number, @NotBlank String reason) implements OfBill {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withFunds(funds -> funds.withoutBill(number));
        }
    }

    /**
     * An invoice went out (开票).
     *
     * @param note the delivery note of which it bills something that has left
     * @param due the last day to pay it; what was paid in advance is paid with it
     */
    public record RecordInvoice(
            @NotBlank String number,
            @NotNull Ref<DeliveryNote> note,
            @NotNull Money amount,
            @NotNull LocalDate due) implements Summing {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.billed(note.id(), number, amount, due);
        }
    }

    /** Money for an invoice is on the account (收款); paid in full, the invoice is settled. */
    public record ReceivePayment(
            @NotBlank String invoice,
            @NotBlank String receipt,
            @NotNull Money amount) implements Settling {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withFunds(funds -> funds.withAnnounced(receipt, null))
                    .withReceivables(owed -> owed.with(invoice, each -> each.paid(amount, receipt)));
        }
    }

    /** A credit note went out (贷项通知单): we owe so much back, and it counts against what the customer owes (CU-06). */
    public record BookCredit(
            @NotBlank String number, @NotNull Money amount) implements Summing {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withReceivables(owed -> owed.withCredit(number, amount));
        }
    }

    /** So much of a credit note settles an invoice (贷项核销); the exposure stays as it is (CU-06). */
    public record ApplyCredit(
            @NotBlank String number,
            @NotBlank String invoice,
            @NotNull Money amount) implements Settling {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withReceivables(
                    owed -> owed.withCredit(number, owed.credit(number).minus(amount))
                            .with(invoice, each -> each.less(amount)));
        }
    }

    /** The customer disputes an invoice, or no longer does; what is disputed is not overdue (FI-05). */
    public record DisputeInvoice(@NotBlank String invoice, boolean disputed) implements Command<CustomerAccount> {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withReceivables(owed -> owed.with(invoice, each -> each.disputed(disputed)));
        }
    }

    /** Closes the account (销户). */
    public record CloseAccount() implements Command<CustomerAccount> {}

    /**
     * What a delivery note holds of the account, as it stands.
     *
     * @param contracts the contracts under which it delivers
     * @param orders the orders that it delivers
     * @param departed what of it has left, so that it can be invoiced
     * @param isDone whether the note has ended
     */
    public record Commit(
            Ref<DeliveryNote> claimant,
            List<Ref<SalesContract>> contracts,
            List<Ref<SalesOrder>> orders,
            Money credit,
            Money prepaid,
            Money departed,
            boolean isDone)
            implements Claim<CustomerAccount> {
        public Commit {
            contracts = List.copyOf(contracts);
            orders = List.copyOf(orders);
        }

        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            Commitment known = before.commitments().get(claimant.id());
            Money invoiced = known == null ? Money.zero(before.currency()) : known.invoiced();
            return before.withCommitment(
                    claimant.id(), new Commitment(contracts, orders, credit, prepaid, departed, invoiced, isDone));
        }

        @Override
        public boolean isNothing() {
            return credit.isZero() && prepaid.isZero();
        }

        @Override
        public boolean exceeds(Claim<CustomerAccount> earlier) {
            return earlier instanceof Commit was
                    && (credit.isGreaterThan(was.credit) || prepaid.isGreaterThan(was.prepaid));
        }
    }

    /** What an order has set aside of the prepaid balance as its deposit, as it stands (定金, SO-16). */
    public record SetAside(Ref<SalesOrder> claimant, Money amount) implements Claim<CustomerAccount> {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withDeposit(claimant.id(), amount);
        }

        @Override
        public boolean isNothing() {
            return amount.isZero();
        }

        @Override
        public boolean exceeds(Claim<CustomerAccount> earlier) {
            return earlier instanceof SetAside was && amount.isGreaterThan(was.amount);
        }
    }

    /**
     * The days of a list of this customer's own prices, as it stands.
     *
     * @param days null while it is not in force
     */
    public record UseOwnPrices(Ref<PriceList> claimant, PriceBook.@Nullable Days days)
            implements Claim<CustomerAccount> {
        @Override
        public CustomerAccount change(CustomerAccount before, Turn turn) {
            return before.withOwnPrices(before.ownPrices().with(claimant.id(), days, turn.today()));
        }

        @Override
        public boolean isNothing() {
            return days == null;
        }

        /** A list that only ends sooner asks for nothing more. */
        @Override
        public boolean exceeds(Claim<CustomerAccount> earlier) {
            return days != null
                    && !(earlier instanceof UseOwnPrices was
                            && was.days != null
                            && days.from().equals(was.days.from()));
        }
    }
}
