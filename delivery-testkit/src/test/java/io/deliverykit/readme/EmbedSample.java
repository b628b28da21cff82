package io.deliverykit.readme;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerAccountCommands.ReceivePrepayment;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Wording;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The program that the README shows to whoever embeds the library. */
final class EmbedSample {
    private EmbedSample() {}

    static void run(PrintStream out) {
        DeliveryDesk desk = DeliveryDesk.builder()
                .lifecycles(DeliveryChain.lifecycles())
                .policy(Policy.standard(ZoneId.of("Asia/Shanghai")))
                .clock(Clock.systemUTC())
                .build();
        Wording words = desk.catalog().messages().in(Locale.ENGLISH).about("customer-account");

        Actor clerk = Actor.of("zhou", "acme", Role.SALES_CLERK);
        Actor cashier = Actor.of("lin", "acme", Role.CASHIER);
        Ref<CustomerAccount> account = CustomerAccount.ref("customer-1");
        OpenAccount open = new OpenAccount("Customer One", CustomerClass.REGULAR, CurrencyUnit.of("CNY"));
        ReceivePrepayment receive = new ReceivePrepayment("receipt-1", Money.parse("CNY 500"));

        desk.submit(Submission.of(clerk, account, open));
        Outcome refused = desk.submit(Submission.of(clerk, account, receive));
        for (Refusal reason : refused.reasons()) {
            out.println(words.of(reason));
        }

        Outcome granted = desk.submit(Submission.of(cashier, account, receive).withId("till-4711"));
        out.println(granted.isGranted() + ", " + words.name("state", granted.state()));

        desk.explain(cashier, account).orElseThrow().offers().stream()
                .limit(6)
                .forEach(offer -> out.println(offer.verdict() + " " + words.name("command", offer.command())));
        desk.journal(cashier, account).forEach(entry -> out.println(entry.actor() + " " + entry.command()));
    }
}
