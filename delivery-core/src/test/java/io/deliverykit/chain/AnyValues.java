package io.deliverykit.chain;

import static io.deliverykit.chain.Documents.*;
import static io.deliverykit.chain.Examples.*;

import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.contract.ContractLine;
import io.deliverykit.contract.ContractTerms;
import io.deliverykit.customer.CustomerProfile;
import io.deliverykit.customer.FileField;
import io.deliverykit.customer.Sample;
import io.deliverykit.deliverynote.Appointment;
import io.deliverykit.deliverynote.Bearer;
import io.deliverykit.deliverynote.Carrier;
import io.deliverykit.deliverynote.ConsigneeReceipt;
import io.deliverykit.deliverynote.MissingPart;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.deliverynote.Slip;
import io.deliverykit.goodsissue.IssueLine;
import io.deliverykit.goodsissue.SeenGoods;
import io.deliverykit.goodsissue.ThreeWayRow;
import io.deliverykit.goodsreceipt.ReceiptLine;
import io.deliverykit.notice.NoticeLine;
import io.deliverykit.order.OrderLine;
import io.deliverykit.purchase.PurchaseLine;
import io.deliverykit.purchase.RequestLine;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.AnyCommand;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.CarrierContract;
import io.deliverykit.transport.CarrierEvaluation;
import io.deliverykit.transport.DispatchLine;
import io.deliverykit.transport.Haul;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Values of every type that commands are made of, some good and some bad. */
final class AnyValues {
    static final Quantity HUNDREDWEIGHT = Quantity.of(50, Unit.KILOGRAM);
    private static final OrderLine LINE_OF_THE_ITEM =
            OrderLine.of("1", null, "SHEET", pieces(1), Scene.LIST_PRICE, LATER).withItem(ITEM);
    private static final NoteLine NOTE_LINE = NoteLine.of("1", ORDER, "1", "SHEET", TEN, Scene.LIST_PRICE);

    private AnyValues() {}

    static AnyCommand any() {
        return AnyCommand.plain()
                .with(LocalDate.class, Arbitraries.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(14), LATER))
                .with(Quantity.class, Arbitraries.of(pieces(0), pieces(4), TEN, HUNDREDWEIGHT))
                .with(Unit.class, Arbitraries.of(Unit.PIECE, Unit.KILOGRAM))
                .with(IssueLine.class, Arbitraries.of(ISSUE_LINE))
                .with(ReceiptLine.class, Arbitraries.of(RECEIPT_LINE))
                .with(
                        SeenGoods.class,
                        Arbitraries.of(TEN, pieces(4)).map(some -> new SeenGoods("1", "SHEET", "", some)))
                .with(ThreeWayRow.class, Arbitraries.of(DIFFERENCE, new ThreeWayRow("COIL", "", TEN, TEN, TEN, "")))
                .with(NoticeLine.class, Arbitraries.of(NOTICE_LINE))
                .with(CustomerProfile.class, Arbitraries.of(PROFILE))
                .with(Sample.class, Arbitraries.of(TODAY, LATER).map(day -> new Sample("SHEET", day)))
                .with(FileField.class, Arbitraries.of(FileField.values()))
                .with(CurrencyUnit.class, Arbitraries.of(Scene.CNY, CurrencyUnit.USD))
                .with(
                        Money.class,
                        Arbitraries.of(yuan(0), yuan(100), yuan(1000), yuan(2_000_000), Money.of(CurrencyUnit.USD, 5)))
                .with(Map.class, Arbitraries.just(Map.of()))
                .with(
                        Carrier.class,
                        Arbitraries.of(
                                NoteScene.CARRIER,
                                NoteScene.CARRIER.comingFor(SHIPMENT),
                                new Carrier(OTHER_CARRIER, "Mr Ma", "ID-1", "沪B1")))
                .with(CarrierEvaluation.class, Arbitraries.of(CARRIER_EVALUATION))
                .with(Instant.class, Arbitraries.of(Scene.START, NOON, NEXT_NOON))
                .with(DispatchLine.class, Arbitraries.of(DISPATCH_LINE))
                .with(Haul.class, Arbitraries.of(HAUL))
                .with(CarrierContract.class, Arbitraries.of(CARRIER_CONTRACT))
                .with(Bearer.class, Arbitraries.of(BEARER, new Bearer("Mr Ma", LATER, false, "article 7", "")))
                .with(Appointment.class, Arbitraries.of(APPOINTMENT, new Appointment("?", Instant.EPOCH, "Ms Wang")))
                .with(Slip.class, Arbitraries.of(SLIP, new Slip("Mr Li", false, Map.of("9", HUNDREDWEIGHT))))
                .with(ConsigneeReceipt.class, Arbitraries.of(RECEIPT))
                .with(MissingPart.class, Arbitraries.of(CRANK))
                .with(ContractTerms.class, Arbitraries.of(CONTRACT_TERMS, TERMS_WITH_TRAINING))
                .with(ContractLine.class, Arbitraries.of(CONTRACT_LINE, dear(CONTRACT_LINE)))
                .with(RequestLine.class, Arbitraries.just(PurchaseScene.LINE))
                .with(
                        PurchaseLine.class,
                        Arbitraries.of(40, 100)
                                .map(each -> PurchaseLine.of(PurchaseScene.LINE, PurchaseScene.kilograms(each))))
                .with(AcceptanceLine.class, Arbitraries.of(GOOD, BENT, SHORT))
                .with(
                        OrderLine.class,
                        Arbitraries.of(
                                ORDER_LINE,
                                ORDER_LINE.withOrdered(pieces(4)),
                                ORDER_LINE.withOrdered(HUNDREDWEIGHT),
                                ORDER_LINE.withPrice(Price.of("CNY 70", Unit.PIECE)),
                                LINE_OF_THE_ITEM))
                .with(
                        NoteLine.class,
                        Arbitraries.of(
                                NOTE_LINE,
                                NOTE_LINE.from(NOTICE, "1"),
                                NOTE_LINE.withQuantity(pieces(4)),
                                NOTE_LINE.withQuantity(pieces(1)),
                                NOTE_LINE.withPrice(Price.of("CNY 99", Unit.PIECE))));
    }

    private static ContractLine dear(ContractLine line) {
        return new ContractLine(line.id(), line.product(), line.specification(), TEN, Price.of("USD 100", Unit.PIECE));
    }
}
