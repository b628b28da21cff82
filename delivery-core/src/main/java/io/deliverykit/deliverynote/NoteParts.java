package io.deliverykit.deliverynote;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.form.PricedRow;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The parts of a note (联次, DN-15): the five of the 发货单 and the five of the 送货单, each a view of the one note that shows
 * what its holder needs and no more. What a part does not show is not in it, so that no form can print it by mistake.
 */
public final class NoteParts {
    private NoteParts() {}

    /** 发货单, 存根联. */
    public static NoteStub stub(Filed<DeliveryNote> note) {
        DeliveryNote content = note.content();
        return new NoteStub(
                head(note),
                content.customer(),
                content.contracts(),
                content.haulage().mode(),
                content.payment(),
                goods(content, NoteLine::quantity),
                priced(content, NoteLine::quantity),
                content.total());
    }

    /** 发货单, 财务联: once it has left, what has left. */
    public static AccountingPart accounting(Filed<DeliveryNote> note) {
        DeliveryNote content = note.content();
        return new AccountingPart(
                head(note),
                content.customer(),
                content.contracts(),
                content.payment(),
                priced(content, going(note)),
                DeliveryNoteRules.hasLeft(note) ? content.departedTotal() : content.total());
    }

    /** 发货单, 仓库联. */
    public static WarehousePart warehouse(Filed<DeliveryNote> note) {
        Haulage haulage = note.content().haulage();
        Carrier carrier = haulage.carrier();
        return new WarehousePart(
                head(note),
                haulage.mode(),
                carrier == null ? null : carrier.file(),
                haulage.handedTo(),
                goods(note.content(), NoteLine::quantity),
                note.content().papers().required());
    }

    /** 发货单, 随货联: once it has left, what has left. */
    public static AccompanyingPart accompanying(Filed<DeliveryNote> note) {
        DeliveryNote content = note.content();
        return new AccompanyingPart(
                head(note),
                content.customer(),
                content.contracts(),
                goods(content, going(note)),
                content.papers().enclosed());
    }

    /**
     * 发货单, 门卫联.
     *
     * @param pass the pass's number on the note; printed after the note's own, so that no two are alike (JR-03)
     * @return empty when the note has no such pass, or it is not good: used, of an earlier issue (DN-10), or of a note that
     *     is not being loaded any longer (DN-12, DN-13)
     */
    public static Optional<GatePass> gatePass(Filed<DeliveryNote> note, String pass) {
        return note.content().loadsHere().stream()
                .filter(load -> load.pass().equals(pass) && isLoading(note))
                .findFirst()
                .map(load -> new GatePass(
                        head(note), note.title() + "-" + load.pass(), load.plate(), goods(note.content(), load::of)));
    }

    /** 送货单, 客户联: what has left. */
    public static CustomerPart customer(Filed<DeliveryNote> note) {
        DeliveryNote content = note.content();
        return new CustomerPart(
                head(note),
                content.customer(),
                goods(content, content::departed),
                content.papers().enclosed());
    }

    /** 送货单, 仓库存根联: what has left. */
    public static WarehouseStub warehouseStub(Filed<DeliveryNote> note) {
        return new WarehouseStub(head(note), goods(note.content(), note.content()::departed));
    }

    /** 送货单, 财务联: what has left. */
    public static AccountingPart finance(Filed<DeliveryNote> note) {
        DeliveryNote content = note.content();
        return new AccountingPart(
                head(note),
                content.customer(),
                content.contracts(),
                content.payment(),
                priced(content, content::departed),
                content.departedTotal());
    }

    /** 送货单, 销售联: what has left. */
    public static SalesPart sales(Filed<DeliveryNote> note) {
        DeliveryNote content = note.content();
        return new SalesPart(
                head(note),
                content.customer(),
                content.contracts(),
                priced(content, content::departed),
                content.departedTotal());
    }

    /** 送货单, 收款联: what has left. */
    public static CollectionPart collection(Filed<DeliveryNote> note) {
        DeliveryNote content = note.content();
        return new CollectionPart(head(note), content.customer(), content.payment(), content.departedTotal());
    }

    /** 产品发货清单: what has left. */
    public static ShippingList shippingList(Filed<DeliveryNote> note) {
        DeliveryNote content = note.content();
        return new ShippingList(
                head(note),
                content.customer(),
                content.loads().stream()
                        .filter(Load::hasLeft)
                        .map(load -> new ShippingList.Vehicle(load.plate(), goods(content, load::of)))
                        .toList(),
                content.gaps().missing());
    }

    private static boolean isLoading(Filed<DeliveryNote> note) {
        return note.isIn(DeliveryNoteState.LOADING, DeliveryNoteState.LOADED);
    }

    /** What goes by the note: all that it says, but what stayed behind when its day was over (DN-12). */
    private static Function<NoteLine, Quantity> going(Filed<DeliveryNote> note) {
        return DeliveryNoteRules.hasLeft(note) ? note.content()::departed : NoteLine::quantity;
    }

    private static PartHead head(Filed<DeliveryNote> note) {
        return new PartHead(
                note.number(),
                note.content().issue(),
                note.openedAt(),
                note.deadline("validity").map(Deadline::due).orElse(null));
    }

    private static List<GoodsRow> goods(DeliveryNote note, Function<NoteLine, Quantity> quantity) {
        return lines(note, quantity)
                .map(line -> new GoodsRow(
                        line.product(),
                        line.specification(),
                        quantity.apply(line),
                        line.standard(),
                        line.batch(),
                        line.weight()))
                .toList();
    }

    private static List<PricedRow> priced(DeliveryNote note, Function<NoteLine, Quantity> quantity) {
        return lines(note, quantity)
                .map(line -> PricedRow.of(line.product(), line.specification(), quantity.apply(line), line.price()))
                .toList();
    }

    private static Stream<NoteLine> lines(DeliveryNote note, Function<NoteLine, Quantity> quantity) {
        return note.lines().stream().filter(line -> quantity.apply(line).isPositive());
    }
}
