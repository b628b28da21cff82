package io.deliverykit.notice;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Shares;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/**
 * A sales notice (销售通知单): what of one confirmed order shall be sent. Delivery notes take of it through
 * {@link SalesNoticeCommands.Serve} only.
 *
 * @param priceList the list by which the order was priced
 * @param dealings who did what on it
 * @param served what delivery notes have taken, by line
 */
public record SalesNotice(
        Ref<CustomerAccount> customer,
        Ref<SalesOrder> order,
        Ref<PriceList> priceList,
        PaymentTerm payment,
        List<NoticeLine> lines,
        NoticeDealings dealings,
        Shares<Served> served) {
    public SalesNotice {
        lines = List.copyOf(lines);
    }

    public static Ref<SalesNotice> ref(String id) {
        return Ref.of(SalesNoticeLifecycle.NAME, id);
    }

    public Optional<NoticeLine> line(String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What all notes together have taken of a line, ended ones included. */
    public Served served(NoticeLine line) {
        return served.sum(line.id(), Served.nothing(line.quantity().unit()));
    }

    /** Whether everything that notes have taken of a line can be counted in its unit. */
    boolean countsWhatNotesTook(NoticeLine line) {
        return served.isCountedIn(line.id(), line.quantity().unit());
    }

    /** Whether all that it tells of has left by notes that have ended, so that none of it can come back. */
    boolean hasLeftForGood() {
        return lines.stream().allMatch(line -> {
            Served ended = served.finished().get(line.id());
            return ended != null
                    && ended.isCountedIn(line.quantity().unit())
                    && !ended.departed().isLessThan(line.quantity());
        });
    }

    /** What it tells of each line of its order, rows of the same line summed. */
    public Map<String, Quantity> noticed() {
        return byOrderLine(NoticeLine::quantity);
    }

    /** What of each line of its order has left by it. */
    Map<String, Quantity> departed() {
        Map<String, Quantity> departed = byOrderLine(line -> served(line).departed());
        departed.values().removeIf(Quantity::isZero);
        return departed;
    }

    /** Rows of one line in units that do not convert are refused by a rule; here they must only not break. */
    private Map<String, Quantity> byOrderLine(Function<NoticeLine, Quantity> quantity) {
        Map<String, Quantity> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.orderLine(), quantity.apply(line), Quantity::plusIfAlike));
        return sums;
    }

    public Money total() {
        Money sum = Money.zero(lines.get(0).price().currency());
        for (NoticeLine line : lines) {
            sum = sum.plus(line.total());
        }
        return sum;
    }

    SalesNotice withLines(List<NoticeLine> others) {
        return new SalesNotice(customer, order, priceList, payment, others, dealings, served);
    }

    SalesNotice with(UnaryOperator<NoticeDealings> change) {
        return new SalesNotice(customer, order, priceList, payment, lines, change.apply(dealings), served);
    }

    SalesNotice withServed(Shares<Served> others) {
        return new SalesNotice(customer, order, priceList, payment, lines, dealings, others);
    }
}
