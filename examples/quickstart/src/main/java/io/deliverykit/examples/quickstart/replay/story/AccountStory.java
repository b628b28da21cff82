package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.approval;
import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.ChangeCreditLimit;
import io.deliverykit.account.CustomerAccountCommands.ExceedCreditLimit;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.ReceivePrepayment;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import io.deliverykit.examples.quickstart.replay.plan.CustomerPlan;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.pricing.PriceListCommands.DraftPriceList;
import io.deliverykit.pricing.PriceListCommands.SubmitPriceList;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** The customer's account and price list, and the money that moves. */
final class AccountStory {

    /** How long a customer has to pay; the usual term, since no file says. */
    static final int PAYMENT_DAYS = 30;

    private static final BigDecimal NO_LIMIT = new BigDecimal("1000000000000");

    private final Office office;
    private final Papers papers;
    private final CustomerPlan customer;

    AccountStory(Office office, Papers papers) {
        this.office = office;
        this.papers = papers;
        this.customer = papers.customer();
    }

    void open() {
        Staff staff = office.staff();
        Ref<CustomerAccount> account = papers.account();
        List<Submission<?>> steps = new ArrayList<>();
        steps.add(step(
                staff.clerk(), account, new OpenAccount(customer.name(), CustomerClass.REGULAR, customer.currency())));
        Money limit = limit();
        if (limit.isPositive()) {
            steps.add(step(staff.rep(), account, new ChangeCreditLimit(limit)));
            steps.add(approval(staff.generalManager(), account));
            steps.add(approval(staff.salesDirector(), account));
        }
        Money opening = papers.money(customer.account().openingBalance());
        if (opening.isPositive()) {
            steps.add(receipt("opening-balance", opening));
        }
        DraftPriceList list = new DraftPriceList(
                customer.name(), account, office.dayOf(customer.begins()), null, null, null, customer.prices());
        steps.add(step(staff.clerk(), papers.prices(), list));
        steps.add(step(staff.clerk(), papers.prices(), new SubmitPriceList()));
        steps.add(approval(staff.salesManager(), papers.prices()));
        office.must(customer.begins(), steps);
    }

    private Money limit() {
        BigDecimal limit = customer.account().creditLimit();
        if (limit != null) {
            return papers.money(limit);
        }
        boolean buysOnCredit =
                customer.orders().stream().anyMatch(order -> order.payment().isCredit());
        if (!buysOnCredit) {
            return papers.money(BigDecimal.ZERO);
        }
        office.findings().assume(Assumption.CREDIT_LIMIT);
        return papers.money(NO_LIMIT);
    }

    Submission<?> receipt(String number, Money amount) {
        return step(office.staff().cashier(), papers.account(), new ReceivePrepayment(number, amount));
    }

    CustomerAccount account() {
        Filed<CustomerAccount> filed = office.find(papers.account()).orElseThrow();
        return filed.content();
    }

    /** Lets one note exceed the limit by what it takes. */
    void exceedLimit(Instant at, Ref<DeliveryNote> note, Money value) {
        Staff staff = office.staff();
        CustomerAccount account = account();
        Money excess = account.exposure().plus(value).minus(account.limitFor(note.id()));
        office.must(
                at,
                List.of(
                        step(staff.rep(), papers.account(), new ExceedCreditLimit(note, excess)),
                        approval(staff.generalManager(), papers.account()),
                        approval(staff.salesDirector(), papers.account())));
    }

    /** Pays in what is missing of a sum. */
    void payIn(Instant at, String receipt, Money needed) {
        Money missing = needed.minus(account().available());
        if (missing.isPositive()) {
            office.must(at, List.of(receipt(receipt, missing)));
        }
    }

    void pay(Instant at, String invoice, Money amount) {
        office.must(at, List.of(payment(invoice, amount)));
    }

    Submission<?> payment(String invoice, Money amount) {
        return step(
                office.staff().cashier(), papers.account(), new ReceivePayment(invoice, "payment-" + invoice, amount));
    }
}
