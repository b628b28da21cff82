package io.deliverykit.contract;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.contract.SalesContractCommands.CompleteContract;
import io.deliverykit.contract.SalesContractCommands.DraftContract;
import io.deliverykit.contract.SalesContractCommands.RaiseDispute;
import io.deliverykit.contract.SalesContractCommands.SignContract;
import io.deliverykit.contract.SalesContractCommands.SubmitContract;
import io.deliverykit.contract.SalesContractCommands.TerminateContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;

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
        inReview();
        scene.approve(REF, LEGAL, FINANCE_MANAGER, SALES_DIRECTOR);
        return REF;
    }

    Ref<SalesContract> effective() {
        approved();
        scene.does(REP, REF, new SignContract(scene.today()));
        return REF;
    }

    Ref<SalesContract> disputed(String... lines) {
        effective();
        scene.does(REP, REF, new RaiseDispute(Set.of(lines), "rust"));
        return REF;
    }

    Ref<SalesContract> completed() {
        effective();
        scene.does(FINANCE_MANAGER, REF, new CompleteContract("all paid"));
        return REF;
    }

    Ref<SalesContract> terminated() {
        effective();
        scene.does(SALES_DIRECTOR, REF, new TerminateContract("by agreement"));
        return REF;
    }
}
