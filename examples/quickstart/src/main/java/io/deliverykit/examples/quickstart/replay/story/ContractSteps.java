package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.approval;
import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.contract.ContractLine;
import io.deliverykit.contract.ContractTerms;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.CompleteContract;
import io.deliverykit.contract.SalesContractCommands.DraftContract;
import io.deliverykit.contract.SalesContractCommands.SignContract;
import io.deliverykit.contract.SalesContractCommands.SubmitContract;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.replay.plan.LinePlan;
import io.deliverykit.examples.quickstart.replay.plan.OrderPlan;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Price;
import java.util.ArrayList;
import java.util.List;

/** The contract of an order, which says what the order says. */
final class ContractSteps {

    private final Office office;
    private final Papers papers;
    private final OrderPlan plan;
    private final Ref<SalesContract> contract;

    ContractSteps(Office office, Papers papers, OrderPlan plan) {
        this.office = office;
        this.papers = papers;
        this.plan = plan;
        this.contract = Papers.contract(plan.number());
    }

    List<Submission<?>> signed() {
        Staff staff = office.staff();
        List<Submission<?>> steps = new ArrayList<>();
        ContractTerms terms = new ContractTerms(
                "as ordered",
                "as ordered",
                "as ordered",
                plan.payment(),
                AccountStory.PAYMENT_DAYS,
                "by law",
                7,
                false,
                "",
                true);
        List<ContractLine> lines = plan.lines().stream()
                .map(line -> new ContractLine(line.id(), line.product(), "", line.ordered(), agreed(line)))
                .toList();
        steps.add(step(staff.rep(), contract, new DraftContract(papers.account(), "the company", lines, terms)));
        steps.add(step(staff.rep(), contract, new SubmitContract()));
        staff.departments().forEach(each -> steps.add(approval(each, contract)));
        steps.add(approval(staff.legal(), contract));
        steps.add(approval(staff.financeManager(), contract));
        if (plan.payment().isCredit()) {
            steps.add(approval(staff.salesDirector(), contract));
        }
        steps.add(step(staff.rep(), contract, new SignContract(office.dayOf(plan.placed()))));
        return steps;
    }

    Submission<?> completion() {
        return step(office.staff().financeManager(), contract, new CompleteContract("all accepted and paid"));
    }

    /** The contract agrees the list's price, so that another one is an exception; in the row's own unit where that is odd. */
    private static Price agreed(LinePlan line) {
        Price list = line.listed().list();
        return list.per().convertsTo(line.ordered().unit()) ? list : line.price();
    }
}
