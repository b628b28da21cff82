package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.approval;
import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.replay.plan.Brief;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
import io.deliverykit.examples.quickstart.replay.plan.RowPlan;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.goodsissue.GoodsIssueCommands.IssueGoods;
import io.deliverykit.goodsissue.GoodsIssueCommands.PickGoods;
import io.deliverykit.goodsissue.GoodsIssueCommands.RequestIssue;
import io.deliverykit.goodsissue.GoodsIssueCommands.TakeBack;
import io.deliverykit.goodsissue.GoodsIssueState;
import io.deliverykit.goodsissue.IssueKind;
import io.deliverykit.goodsissue.IssueLine;
import io.deliverykit.goodsissue.SeenGoods;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.BookIn;
import io.deliverykit.stock.StockCardCommands.OpenStockCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The goods of a note in the warehouse: booked in as a lot of their own, issued by the keeper when they are loaded. */
final class GoodsSteps {
    private static final String WAREHOUSE = "finished goods";

    private final Office office;
    private final NotePlan plan;
    private final Map<Lot, Quantity> bookedIn = new HashMap<>();

    GoodsSteps(Office office, NotePlan plan) {
        this.office = office;
        this.plan = plan;
    }

    /**
     * What lies on one stock card.
     *
     * @param batch the note's own; another one for what cannot be counted in the unit of the first
     */
    private record Lot(String product, String batch) {
        Ref<StockCard> card() {
            return StockCard.ref(WAREHOUSE, product, "", batch);
        }
    }

    private Lot lot(RowPlan row) {
        Unit unit = row.quantity().unit();
        boolean isOfTheFirst = plan.rows().stream()
                .filter(each -> each.product().equals(row.product()))
                .findFirst()
                .filter(first -> !unit.convertsTo(first.quantity().unit()))
                .isEmpty();
        String batch = isOfTheFirst ? plan.number() : plan.number() + "/" + unit.code();
        return new Lot(row.product(), Brief.of(batch, Brief.ON_A_CARD));
    }

    private Map<Lot, Quantity> byLot(List<RowPlan> rows) {
        Map<Lot, Quantity> goods = new LinkedHashMap<>();
        rows.forEach(row -> goods.merge(lot(row), row.quantity(), Quantity::plus));
        return goods;
    }

    /** Books in what these rows take and is not there yet. */
    List<Submission<?>> bookingIn(List<RowPlan> rows, String reference) {
        Actor keeper = office.staff().keeper();
        List<Submission<?>> steps = new ArrayList<>();
        byLot(rows).forEach((lot, quantity) -> {
            Quantity there = bookedIn.get(lot);
            Quantity missing = there == null ? quantity : quantity.minus(there);
            if (there == null) {
                steps.add(step(
                        keeper,
                        lot.card(),
                        new OpenStockCard(lot.product(), "", lot.batch(), WAREHOUSE, quantity.unit())));
            }
            if (!missing.isZero()) {
                steps.add(step(keeper, lot.card(), new BookIn(missing, reference)));
            }
        });
        return steps;
    }

    /** What these rows take is there. */
    void areBookedIn(List<RowPlan> rows) {
        byLot(rows).forEach((lot, quantity) -> bookedIn.merge(lot, quantity, Quantity::plus));
    }

    /** From the clerk's request to the keeper's signature. */
    List<Submission<?>> issue(List<RowPlan> rows, Ref<DeliveryNote> note) {
        Ref<GoodsIssue> issue = Papers.issue(plan);
        List<IssueLine> lines = new ArrayList<>();
        List<SeenGoods> seen = new ArrayList<>();
        for (RowPlan row : rows) {
            String id = Integer.toString(lines.size() + 1);
            lines.add(new IssueLine(id, lot(row).card(), id, row.product(), "", row.quantity()));
            seen.add(new SeenGoods(id, row.product(), "", row.quantity()));
        }
        Staff staff = office.staff();
        return List.of(
                step(staff.clerk(), issue, new RequestIssue(IssueKind.SALE, note, null, "", lines)),
                approval(staff.supervisor(), issue),
                step(staff.keeper(), issue, new PickGoods()),
                step(staff.keeper(), issue, new IssueGoods(seen, List.of())));
    }

    /** What is left to do where the note did not leave. */
    List<Submission<?>> takenBack() {
        Ref<GoodsIssue> issue = Papers.issue(plan);
        return office.find(issue)
                .filter(filed -> filed.isIn(GoodsIssueState.ISSUED))
                .<List<Submission<?>>>map(filed -> {
                    Map<String, Quantity> all = new LinkedHashMap<>();
                    filed.content().lines().forEach(line -> all.put(line.id(), line.quantity()));
                    return List.of(step(office.staff().keeper(), issue, new TakeBack(all, "the goods did not leave")));
                })
                .orElse(List.of());
    }
}
