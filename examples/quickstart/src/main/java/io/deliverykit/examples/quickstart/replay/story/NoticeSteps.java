package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.approval;
import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
import io.deliverykit.examples.quickstart.replay.plan.RowPlan;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.NoticeLine;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.notice.SalesNoticeCommands.CancelNotice;
import io.deliverykit.notice.SalesNoticeCommands.DraftNotice;
import io.deliverykit.notice.SalesNoticeCommands.PrepareStock;
import io.deliverykit.notice.SalesNoticeCommands.SignGoodsPlan;
import io.deliverykit.notice.SalesNoticeCommands.SubmitNotice;
import io.deliverykit.notice.SalesNoticeState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sales notices from which a note that left was drawn, one for each of its orders. No file dates them. */
final class NoticeSteps {

    private final Office office;
    private final Papers papers;
    private final NotePlan plan;

    NoticeSteps(Office office, Papers papers, NotePlan plan) {
        this.office = office;
        this.papers = papers;
        this.plan = plan;
    }

    /** From the draft to where the keeper has the goods ready; a line is called as that of the note is. */
    List<Submission<?>> untilReady(List<RowPlan> rows) {
        Map<String, List<NoticeLine>> byOrder = new LinkedHashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            RowPlan row = rows.get(index);
            byOrder.computeIfAbsent(row.order(), order -> new ArrayList<>())
                    .add(new NoticeLine(
                            Integer.toString(index + 1), row.line(), row.product(), "", row.quantity(), row.price()));
        }
        List<Submission<?>> steps = new ArrayList<>();
        byOrder.forEach((order, lines) -> untilReady(order, lines, steps));
        return steps;
    }

    private void untilReady(String order, List<NoticeLine> lines, List<Submission<?>> steps) {
        Staff staff = office.staff();
        Ref<SalesNotice> notice = Papers.notice(plan, order);
        DraftNotice draft =
                new DraftNotice(papers.account(), Papers.order(order), papers.prices(), plan.payment(), lines);
        steps.add(step(staff.clerk(), notice, draft));
        steps.add(step(staff.clerk(), notice, new SubmitNotice()));
        if (plan.payment().isCredit()) {
            steps.add(approval(staff.financeManager(), notice));
        } else if (plan.payment() == PaymentTerm.PREPAID) {
            steps.add(step(
                    staff.clerk(), notice, new SignGoodsPlan(papers.customer().name())));
            steps.add(approval(staff.accountant(), notice));
        }
        steps.add(approval(staff.salesManager(), notice));
        steps.add(step(staff.keeper(), notice, new PrepareStock()));
    }

    void assume(List<RowPlan> rows) {
        rows.stream()
                .map(RowPlan::order)
                .distinct()
                .forEach(order -> office.findings().assume(Assumption.SALES_NOTICE));
    }

    /** What is left to do where the note did not leave: the next one is drawn from a notice of its own. */
    List<Submission<?>> cancelled() {
        List<Submission<?>> steps = new ArrayList<>();
        plan.rows().stream().map(RowPlan::order).distinct().forEach(order -> {
            Ref<SalesNotice> notice = Papers.notice(plan, order);
            boolean stands = office.find(notice)
                    .filter(filed -> !filed.isIn(SalesNoticeState.FULFILLED, SalesNoticeState.CANCELLED))
                    .filter(filed -> filed.content().served().open().isEmpty())
                    .isPresent();
            if (stands) {
                steps.add(step(office.staff().clerk(), notice, new CancelNotice("the goods did not leave")));
            }
        });
        return steps;
    }
}
