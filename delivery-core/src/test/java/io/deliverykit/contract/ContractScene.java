package io.deliverykit.contract;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.account.CustomerAccountCommands.ReceivePayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.SalesContractCommands.CompleteContract;
import io.deliverykit.contract.SalesContractCommands.DraftContract;
import io.deliverykit.contract.SalesContractCommands.RaiseDispute;
import io.deliverykit.contract.SalesContractCommands.SignContract;
import io.deliverykit.contract.SalesContractCommands.SubmitContract;
import io.deliverykit.contract.SalesContractCommands.TerminateContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ArchiveOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/** A second contract beside the scene's, with two lines of 100 pieces each, as far as a test wants it. */
final class ContractScene {
    static final Ref<SalesContract> REF = SalesContract.ref("contract-2");
    static final ContractTerms CREDIT = terms(PaymentTerm.CREDIT, 30, "");
    static final ContractTerms PREPAID = terms(PaymentTerm.PREPAID, 0, "");
    static final List<ContractLine> LINES = List.of(line("c1", "SHEET", 100), line("c2", "COIL", 100));

    private final Scene scene;

    ContractScene(Scene scene) {
        this.scene = scene;
    }

    static ContractTerms terms(PaymentTerm payment, int days, String specialClauses) {
        return new ContractTerms(
                "May", "Harbour Road", "GB/T 708", payment, days, "0.1 % a day", 7, true, specialClauses, true);
    }

    static ContractLine line(String id, String product, long pieces) {
        return new ContractLine(id, product, "", Quantity.of(pieces, Unit.PIECE), Price.of("CNY 100", Unit.PIECE));
    }

    Ref<SalesContract> drafted(ContractTerms terms, List<ContractLine> lines) {
        scene.does(REP, REF, new DraftContract(Scene.ACCOUNT, "Our Works", lines, terms));
        return REF;
    }

    Ref<SalesContract> drafted() {
        return drafted(CREDIT, LINES);
    }

    Ref<SalesContract> inReview() {
        drafted();
        scene.does(REP, REF, new SubmitContract());
        return REF;
    }

    Ref<SalesContract> returned() {
        inReview();
        scene.does(LEGAL, REF, new Review.Reject<>("liability is missing"));
        return REF;
    }

    Ref<SalesContract> approved() {
        drafted();
        approve();
        return REF;
    }

    Ref<SalesContract> effective() {
        drafted();
        sign();
        return REF;
    }

    private void approve() {
        scene.does(REP, REF, new SubmitContract());
        scene.review(REF);
        scene.approve(REF, FINANCE_MANAGER, SALES_DIRECTOR);
    }

    private void sign() {
        approve();
        scene.does(REP, REF, new SignContract(scene.today()));
    }

    Ref<SalesContract> disputed(String... lines) {
        effective();
        scene.does(REP, REF, new RaiseDispute(Set.of(lines), "rust"));
        return REF;
    }

    /** One piece is agreed, ordered, delivered, billed and paid. */
    Ref<SalesContract> completed() {
        performed();
        bill();
        pay();
        scene.does(FINANCE_MANAGER, REF, new CompleteContract("all paid"));
        return REF;
    }

    /** One piece is agreed, ordered and delivered. */
    void performed() {
        drafted(CREDIT, List.of(line("c1", "SHEET", 1)));
        sign();
        Ref<SalesOrder> order = scene.order("order-2").under(REF).of(1).released();
        scene.note("note-2").under(REF).of(order, 1).closed();
        scene.does(ORDER_DESK, order, new ArchiveOrder());
    }

    void bill() {
        RecordInvoice invoice =
                new RecordInvoice("invoice-2", DeliveryNote.ref("note-2"), Money.of(Scene.CNY, 100), scene.today());
        scene.does(ACCOUNTANT, Scene.ACCOUNT, invoice);
    }

    void pay() {
        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePayment("invoice-2", "receipt-2", Money.of(Scene.CNY, 100)));
    }

    Ref<SalesContract> terminated() {
        effective();
        scene.does(SALES_DIRECTOR, REF, new TerminateContract("by agreement"));
        return REF;
    }
}
