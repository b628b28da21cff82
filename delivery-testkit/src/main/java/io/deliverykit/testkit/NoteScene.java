package io.deliverykit.testkit;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.Appointment;
import io.deliverykit.deliverynote.Bearer;
import io.deliverykit.deliverynote.Carrier;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.FollowUpCommands.*;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.deliverynote.Slip;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.PassGoods;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A delivery note in the making: first its lines, then how far it has come. */
public final class NoteScene {
    /** The vehicle of every note that names one. */
    public static final String PLATE = "沪A12345";

    /** What is written at the vehicles of the carrier that the scene has under contract. */
    public static final String CARRIER_NAME = "Fast Freight";

    /** The carrier of every note that is shipped. */
    public static final Carrier CARRIER = new Carrier(Scene.CARRIER, "Mr Zhao", "ID-310", PLATE);

    /** What the inspector of every note says of its packaging, appearance and labels. */
    public static final InspectionReport.Looks LOOKS =
            new InspectionReport.Looks("on pallets", "clean", "on each bundle");

    private final Scene scene;
    private final Ref<DeliveryNote> ref;
    private @Nullable Ref<SalesNotice> notice;
    private final List<NoteLine> lines = new ArrayList<>();
    private final List<Ref<SalesContract>> contracts = new ArrayList<>(List.of(Scene.CONTRACT));
    private DeliveryMode mode = DeliveryMode.SHIPPED;
    private PaymentTerm payment = PaymentTerm.CREDIT;
    private Set<String> papers = Set.of();
    private Carrier carrier = CARRIER;

    NoteScene(Scene scene, String id) {
        this.scene = scene;
        this.ref = DeliveryNote.ref(id);
    }

    public Ref<DeliveryNote> ref() {
        return ref;
    }

    /** A row of so many pieces of the order's first line. */
    public NoteScene of(Ref<SalesOrder> order, long pieces) {
        return of(order, "1", Quantity.of(pieces, Unit.PIECE));
    }

    public NoteScene of(Ref<SalesOrder> order, String orderLine, Quantity quantity) {
        NoteLine line =
                NoteLine.of(Integer.toString(lines.size() + 1), order, orderLine, "SHEET", quantity, Scene.LIST_PRICE);
        return of(notice == null ? line : line.from(notice, "1"));
    }

    /** The lines that follow are drawn from the first line of this sales notice. */
    public NoteScene from(Ref<SalesNotice> other) {
        notice = other;
        return this;
    }

    /** Its lines are at this price. */
    public NoteScene at(Price price) {
        lines.replaceAll(line -> line.withPrice(price));
        return this;
    }

    public NoteScene of(NoteLine line) {
        lines.add(line);
        return this;
    }

    public NoteScene forSelfPickup() {
        mode = DeliveryMode.SELF_PICKUP;
        return this;
    }

    /** Brought by our own people. */
    public NoteScene forDirectDelivery() {
        mode = DeliveryMode.DIRECT;
        return this;
    }

    /** Fetched by this carrier, with the driver and the vehicle of {@link #CARRIER}. */
    public NoteScene carriedBy(Carrier other) {
        carrier = other;
        return this;
    }

    /** Of orders under this contract besides. */
    public NoteScene alsoUnder(Ref<SalesContract> contract) {
        contracts.add(contract);
        return this;
    }

    public NoteScene payable(PaymentTerm term) {
        payment = term;
        return this;
    }

    public NoteScene under(Ref<SalesContract> other) {
        contracts.clear();
        contracts.add(other);
        return this;
    }

    public NoteScene withoutContract() {
        contracts.clear();
        return this;
    }

    /** With papers that the contract wants. */
    public NoteScene requiring(String... names) {
        papers = Set.of(names);
        return this;
    }

    /** The command that drafts it. */
    public DraftNote draft() {
        String proof = mode == DeliveryMode.SELF_PICKUP ? PLATE : "";
        return new DraftNote(Scene.ACCOUNT, contracts, mode, payment, lines, proof, papers);
    }

    public Ref<DeliveryNote> drafted() {
        scene.does(CLERK, ref, draft());
        return ref;
    }

    public Ref<DeliveryNote> signed() {
        drafted();
        scene.does(CLERK, ref, new SignNote());
        return ref;
    }

    public Ref<DeliveryNote> inReview() {
        signed();
        scene.does(CLERK, ref, new SubmitNote());
        return ref;
    }

    public Ref<DeliveryNote> approved() {
        inReview();
        scene.approve(ref, SALES_MANAGER, FINANCE_MANAGER);
        if (mode == DeliveryMode.SELF_PICKUP) {
            scene.does(CLERK, ref, new SignAsAgent("Mr Li"));
        }
        return ref;
    }

    public Ref<DeliveryNote> cleared() {
        approved();
        clear();
        return ref;
    }

    /** Cleared, and for shipped goods the carrier has sent its message. */
    public Ref<DeliveryNote> awaited() {
        cleared();
        nameCarrier();
        return ref;
    }

    public Ref<DeliveryNote> released() {
        cleared();
        handOver();
        return ref;
    }

    /** The inspection that the note has opened, passed. */
    public Ref<DeliveryNote> inspected() {
        released();
        passInspection();
        return ref;
    }

    public Ref<DeliveryNote> loading() {
        inspected();
        startLoading();
        return ref;
    }

    /** From approved to loading, for a test in which time passes between. */
    public Ref<DeliveryNote> loadingOnceApproved() {
        clear();
        handOver();
        passInspection();
        startLoading();
        return ref;
    }

    private void clear() {
        scene.does(ACCOUNTANT, ref, new ClearNote("receipt-" + ref.id(), 1));
    }

    private void nameCarrier() {
        if (mode == DeliveryMode.SHIPPED) {
            scene.does(CLERK, ref, new NameCarrier(carrier));
        }
    }

    private void handOver() {
        nameCarrier();
        if (mode == DeliveryMode.DIRECT) {
            scene.does(CLERK, ref, new NameBearer(bearer()));
        }
        if (mode != DeliveryMode.SELF_PICKUP) {
            scene.does(CLERK, ref, new ArrangeDelivery(appointment()));
        }
        String identity = mode == DeliveryMode.DIRECT ? CARRIER.driver() : CARRIER.driverIdentity();
        scene.does(CLERK, ref, new HandOver(identity, PLATE));
    }

    /** One of our own people, who fetches the goods of a direct delivery today. */
    public Bearer bearer() {
        return Bearer.employee(CARRIER.driver(), scene.today(), "contract, article 7");
    }

    /** The customer expects the goods within the hour. */
    public Appointment appointment() {
        return new Appointment("1 Harbour Road", scene.clock().instant().plusSeconds(3600), "Ms Wang");
    }

    /** What a direct delivery comes back with: all that left was counted, and the money is with the cashier. */
    public BringBack broughtBack() {
        return new BringBack(new Slip("Mr Li", true, quantities()), "receipt-" + ref.id(), null, null);
    }

    /** The inspection that it has opened passes. */
    public void passInspection() {
        scene.does(INSPECTOR, inspection(), new StartInspection());
        scene.does(
                INSPECTOR,
                inspection(),
                new PassGoods(
                        new InspectionReport("GB/T 708", "5 of each", LOOKS, "", "inspector"), "label-" + ref.id()));
    }

    private void startLoading() {
        String carrier = mode == DeliveryMode.SHIPPED ? CARRIER_NAME : "";
        scene.does(KEEPER, ref, new StartLoading(PLATE, carrier, 1));
    }

    /** The inspection that the note opens at the warehouse. */
    public Ref<QualityInspection> inspection() {
        return QualityInspection.ref(ref.id() + "-inspection");
    }

    /** Everything is on one vehicle, whose pass is {@code pass-<id>}, and the keeper has not finished. */
    public Ref<DeliveryNote> stowed() {
        loading();
        stow();
        return ref;
    }

    public Ref<DeliveryNote> loaded() {
        stowed();
        finish();
        return ref;
    }

    /** Out of the gate; picked up goods were accepted before. */
    public Ref<DeliveryNote> departed() {
        loaded();
        leave();
        return ref;
    }

    /** From approved out of the gate, for a test in which something happens between. */
    public Ref<DeliveryNote> departedOnceApproved() {
        loadingOnceApproved();
        stow();
        finish();
        leave();
        return ref;
    }

    /** From released out of the gate, for a test in which its goods are issued between. */
    public Ref<DeliveryNote> departedOnceReleased() {
        passInspection();
        return departedOnceInspected();
    }

    /** From its passed inspection out of the gate, for a test in which its goods become ready between. */
    public Ref<DeliveryNote> departedOnceInspected() {
        startLoading();
        stow();
        finish();
        leave();
        return ref;
    }

    private void stow() {
        scene.does(KEEPER, ref, new LoadVehicle(pass(), PLATE, quantities()));
    }

    private void finish() {
        if (!papers.isEmpty()) {
            scene.does(KEEPER, ref, new EnclosePapers(papers));
        }
        scene.does(KEEPER, ref, new FinishLoading());
    }

    private void leave() {
        if (mode == DeliveryMode.SELF_PICKUP) {
            scene.does(CLERK, ref, acceptance());
        }
        scene.does(GUARD, ref, new PassGate(pass(), PLATE, quantities()));
    }

    /** The agent accepts on the spot all that its rows ask. */
    public AcceptOnTheSpot acceptance() {
        return new AcceptOnTheSpot(
                "Mr Li",
                quantities().entrySet().stream()
                        .map(each -> AcceptanceLine.inFull(each.getKey(), each.getValue()))
                        .toList());
    }

    public Ref<DeliveryNote> delivered() {
        departed();
        scene.does(DRIVER, ref, new ConfirmDelivery("Mr Li"));
        return ref;
    }

    public Ref<DeliveryNote> accepted() {
        delivered();
        scene.accept(ref);
        return ref;
    }

    public Ref<DeliveryNote> closed() {
        accepted();
        if (mode == DeliveryMode.DIRECT) {
            scene.does(CLERK, ref, broughtBack());
        }
        scene.does(CLERK, ref, new CloseNote());
        return ref;
    }

    public String pass() {
        return "pass-" + ref.id();
    }

    /** What all its rows ask, by row. */
    public Map<String, Quantity> quantities() {
        Map<String, Quantity> quantities = new LinkedHashMap<>();
        lines.forEach(line -> quantities.put(line.id(), line.quantity()));
        return quantities;
    }
}
