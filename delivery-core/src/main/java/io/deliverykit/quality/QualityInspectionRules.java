package io.deliverykit.quality;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Fact.factIfAny;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.QUALITY_MANAGER;
import static io.deliverykit.party.Role.SALES_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep.Covered;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteClaims.Vouch;
import io.deliverykit.deliverynote.DeliveryNoteRules;
import io.deliverykit.deliverynote.OutgoingInspection;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.production.FinalInspection;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.ProductionInstructionCommands.Certify;
import io.deliverykit.purchase.IncomingVerdict;
import io.deliverykit.purchase.PurchaseOrder;
import io.deliverykit.purchase.PurchaseOrderCommands.Judge;
import io.deliverykit.quality.BatchCommands.Touch;
import io.deliverykit.quality.QualityInspectionCommands.FailGoods;
import io.deliverykit.quality.QualityInspectionCommands.LettingGo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold on a {@link QualityInspection}. */
public final class QualityInspectionRules {
    /** Whether goods that are not quite right may be let go with the customer's consent. */
    public static final Setting<Boolean> CONCESSION = setting("QI-04.concession", false);

    static final Fact<QualityInspection, DeliveryNote> THE_NOTE =
            factIfAny("the delivery note", DeliveryNote.class, QualityInspection::note);

    static final Fact<QualityInspection, ProductionInstruction> THE_INSTRUCTION =
            factIfAny("the production instruction", ProductionInstruction.class, QualityInspection::instruction);
    static final Fact<QualityInspection, PurchaseOrder> THE_PURCHASE = facts(
            "the purchase order",
            PurchaseOrder.class,
            inspection -> inspection.incoming() == null
                    ? List.of()
                    : List.of(inspection.incoming().order()));

    static final Fact<QualityInspection, Batch> THE_BATCHES = facts(
            "the batches",
            Batch.class,
            inspection -> inspection.batches().stream().map(Batch::ref).toList());

    private static final Covered<Situation<QualityInspection>> CONSENT =
            covered("the customer's consent", inspection -> List.of(inspection.concession(), inspection.label()));
    private static final Covered<Situation<QualityInspection>> MAKERS = covered("makers", QualityInspection::madeBy);

    static final Rule<QualityInspection> IS_NOT_OUTGOING =
            Rule.holds("QI-02", "is-not-outgoing", inspection -> inspection.kind() != InspectionKind.OUTGOING);

    static final Rule<QualityInspection> ITS_NOTE_IS_STILL_HERE = Rule.asks(
            "QI-02",
            "its-note-is-still-here",
            now -> Answer.allOf(now.all(THE_NOTE).stream()
                    .map(note -> Answer.of(DeliveryNoteRules.isStillHere(note))
                            .with("note", note.title())
                            .with("state", note.state().name()))
                    .toList()),
            THE_NOTE);

    static final InputRule<QualityInspection, LettingGo> INSPECTOR_DID_NOT_MAKE_THEM = InputRule.asks(
            "QI-05",
            "inspector-did-not-make-them",
            LettingGo.class,
            (now, letting) -> {
                Set<String> makers = new HashSet<>(now.content().madeBy());
                now.all(THE_NOTE)
                        .forEach(note -> makers.addAll(note.content().verdict().makers()));
                String person = now.turn().actor().person();
                String principal = now.turn().onBehalfOf();
                boolean made = makers.contains(person)
                        || makers.contains(letting.report().inspector())
                        || (principal != null && makers.contains(principal));
                return Answer.of(!made).with("person", person);
            },
            THE_NOTE);

    static final InputRule<QualityInspection, FailGoods> NAMES_ITS_FINDINGS = InputRule.agrees(
            "QI-03",
            "names-its-findings",
            FailGoods.class,
            (inspection, fail) -> !fail.report().findings().isBlank());

    static final Rule<QualityInspection> LOOKED_AT_WHAT_LEAVES = Rule.holds(
            "QI-02",
            "looked-at-what-leaves",
            inspection -> inspection.kind() != InspectionKind.OUTGOING
                    || (inspection.report() != null && inspection.report().looks() != null));

    static final Rule<QualityInspection> CONCESSION_IS_ALLOWED =
            Rule.asks("QI-04", "concession-is-allowed", now -> Answer.of(now.setting(CONCESSION)));

    static final Rule<QualityInspection> IS_NOT_OF_PURCHASED_GOODS =
            Rule.holds("QI-04", "is-not-of-purchased-goods", inspection -> !inspection.isOfPurchasedGoods());

    static final Condition<QualityInspection> CUSTOMER_TAKES_THEM =
            Condition.when("the customer takes them as they are", QualityInspection::isConceded);

    /** Quality, then sales; the customer has consented in writing before (QI-04). */
    static final ApprovalPolicy<Situation<QualityInspection>> CONCESSION_APPROVALS = approvals(
                    "concession",
                    step(QualityInspection.class, "quality", QUALITY_MANAGER).covering(CONSENT, MAKERS),
                    step(QualityInspection.class, "sales", SALES_MANAGER).covering(CONSENT, MAKERS))
            .ofTheChangeAlone();

    private QualityInspectionRules() {}

    /** What the inspection, as it stands, says of the note (QI-02). */
    static Vouch ofTheNote(Filed<QualityInspection> inspection, Ref<DeliveryNote> note) {
        OutgoingInspection verdict = isLetGo(inspection)
                ? OutgoingInspection.PASSED
                : isOpen(inspection) ? OutgoingInspection.AWAITED : OutgoingInspection.FAILED;
        return new Vouch(inspection.ref(), verdict, inspection.content().madeBy());
    }

    /** What the inspection, as it stands, says of the supplier's delivery (QI-02). */
    static Judge ofThePurchase(Filed<QualityInspection> inspection, Ref<PurchaseOrder> order) {
        IncomingVerdict verdict = isLetGo(inspection)
                ? IncomingVerdict.PASSED
                : isOpen(inspection) ? IncomingVerdict.AWAITED : IncomingVerdict.FAILED;
        IncomingGoods incoming = inspection.content().incoming();
        return new Judge(inspection.ref(), incoming == null ? 0 : incoming.receipt(), verdict);
    }

    /** What the inspection, as it stands, says of the goods of the instruction (PN-07). */
    static Certify ofTheInstruction(Filed<QualityInspection> inspection, Ref<ProductionInstruction> instruction) {
        FinalInspection verdict = isLetGo(inspection)
                ? FinalInspection.PASSED
                : isOpen(inspection) ? FinalInspection.AWAITED : FinalInspection.FAILED;
        return new Certify(inspection.ref(), verdict);
    }

    /** That the inspection has seen goods of a batch (QI-09). */
    static Touch ofTheBatch(Filed<QualityInspection> inspection, Ref<Batch> batch) {
        QualityInspection content = inspection.content();
        IncomingGoods incoming = content.incoming();
        return new Touch(
                inspection.ref(),
                new Touched(content.kind(), incoming == null ? null : incoming.order(), content.note()));
    }

    /** Whether its goods may go: passed, or conceded in full (QI-01). */
    static boolean isLetGo(Filed<QualityInspection> inspection) {
        return inspection.isIn(QualityInspectionState.PASSED, QualityInspectionState.CONDITIONAL);
    }

    private static boolean isOpen(Filed<QualityInspection> inspection) {
        return inspection.isIn(QualityInspectionState.REQUESTED, QualityInspectionState.INSPECTING);
    }
}
