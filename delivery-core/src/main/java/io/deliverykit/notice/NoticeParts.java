package io.deliverykit.notice;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.form.PlainRow;
import io.deliverykit.form.PricedRow;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The four parts of a sales notice (联次), each a view that shows what its holder needs and no more, and the goods plan of a
 * prepaid sale (SN-04, SN-06).
 */
public final class NoticeParts {
    private NoticeParts() {}

    /** 制单联: the issuer's. */
    public record IssuerPart(
            @Nullable String number,
            Ref<CustomerAccount> customer,
            Ref<SalesOrder> order,
            PaymentTerm payment,
            List<PricedRow> goods,
            Money total) {}

    /** 审批联: what those who approve it look at. */
    public record ApprovalPart(
            @Nullable String number,
            Ref<CustomerAccount> customer,
            Ref<SalesOrder> order,
            PaymentTerm payment,
            List<PricedRow> goods,
            Money total,
            String reviewAsked) {}

    /** 保管联: the keeper's, without prices (SN-03). */
    public record KeeperPart(@Nullable String number, Ref<SalesOrder> order, List<PlainRow> goods) {}

    /** 发货联: with which the customer pays and picks up (SN-04). */
    public record DispatchPart(
            @Nullable String number,
            Ref<CustomerAccount> customer,
            PaymentTerm payment,
            List<PricedRow> goods,
            Money total) {}

    /** 要货计划: name, specification, quantity, unit price and amount of a prepaid sale, and who signed (SN-06). */
    public record GoodsPlan(
            @Nullable String number, List<PricedRow> goods, Money total, String clerk, String representative) {}

    public static IssuerPart issuer(Filed<SalesNotice> notice) {
        SalesNotice content = notice.content();
        return new IssuerPart(
                notice.number(),
                content.customer(),
                content.order(),
                content.payment(),
                priced(content),
                content.total());
    }

    public static ApprovalPart approval(Filed<SalesNotice> notice) {
        SalesNotice content = notice.content();
        return new ApprovalPart(
                notice.number(),
                content.customer(),
                content.order(),
                content.payment(),
                priced(content),
                content.total(),
                content.dealings().reviewAsked());
    }

    public static KeeperPart keeper(Filed<SalesNotice> notice) {
        SalesNotice content = notice.content();
        List<PlainRow> goods = content.lines().stream()
                .map(line -> new PlainRow(line.product(), line.specification(), line.quantity()))
                .toList();
        return new KeeperPart(notice.number(), content.order(), goods);
    }

    public static DispatchPart dispatch(Filed<SalesNotice> notice) {
        SalesNotice content = notice.content();
        return new DispatchPart(
                notice.number(), content.customer(), content.payment(), priced(content), content.total());
    }

    public static GoodsPlan goodsPlan(Filed<SalesNotice> notice) {
        SalesNotice content = notice.content();
        return new GoodsPlan(
                notice.number(),
                priced(content),
                content.total(),
                content.dealings().clerk(),
                content.dealings().representative());
    }

    private static List<PricedRow> priced(SalesNotice notice) {
        return notice.lines().stream()
                .map(line -> PricedRow.of(line.product(), line.specification(), line.quantity(), line.price()))
                .toList();
    }
}
