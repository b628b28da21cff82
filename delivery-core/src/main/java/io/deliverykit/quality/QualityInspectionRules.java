package io.deliverykit.quality;

import static io.deliverykit.lifecycle.Fact.facts;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.Vouch;
import io.deliverykit.deliverynote.DeliveryNoteRules;
import io.deliverykit.deliverynote.OutgoingInspection;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.production.FinalInspection;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.ProductionInstructionCommands.Certify;
import io.deliverykit.quality.QualityInspectionCommands.FailGoods;
import io.deliverykit.quality.QualityInspectionCommands.PassGoods;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold on a {@link QualityInspection}. */
public final class QualityInspectionRules {
    static final Fact<QualityInspection, DeliveryNote> THE_NOTE = facts(
            "the delivery note",
            DeliveryNote.class,
            inspection -> inspection.note() == null ? List.of() : List.of(inspection.note()));

    static final Fact<QualityInspection, ProductionInstruction> THE_INSTRUCTION = facts(
            "the production instruction",
            ProductionInstruction.class,
            inspection -> inspection.instruction() == null ? List.of() : List.of(inspection.instruction()));

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

    static final InputRule<QualityInspection, PassGoods> INSPECTOR_DID_NOT_MAKE_THEM = InputRule.asks(
            "QI-05",
            "inspector-did-not-make-them",
            PassGoods.class,
            (now, pass) -> {
                Set<String> makers = new HashSet<>(now.content().madeBy());
                now.all(THE_NOTE)
                        .forEach(note -> makers.addAll(note.content().verdict().makers()));
                String person = now.turn().actor().person();
                String principal = now.turn().onBehalfOf();
                boolean made = makers.contains(person)
                        || makers.contains(pass.report().inspector())
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

    private QualityInspectionRules() {}

    /** What the inspection, as it stands, says of the note (QI-02). */
    static Vouch ofTheNote(Filed<QualityInspection> inspection, Ref<DeliveryNote> note) {
        OutgoingInspection verdict = hasPassed(inspection)
                ? OutgoingInspection.PASSED
                : isOpen(inspection) ? OutgoingInspection.AWAITED : OutgoingInspection.FAILED;
        return new Vouch(inspection.ref(), verdict, inspection.content().madeBy());
    }

    /** What the inspection, as it stands, says of the goods of the instruction (PN-07). */
    static Certify ofTheInstruction(Filed<QualityInspection> inspection, Ref<ProductionInstruction> instruction) {
        FinalInspection verdict = hasPassed(inspection)
                ? FinalInspection.PASSED
                : isOpen(inspection) ? FinalInspection.AWAITED : FinalInspection.FAILED;
        return new Certify(inspection.ref(), verdict);
    }

    private static boolean hasPassed(Filed<QualityInspection> inspection) {
        return inspection.isIn(QualityInspectionState.PASSED);
    }

    private static boolean isOpen(Filed<QualityInspection> inspection) {
        return inspection.isIn(QualityInspectionState.REQUESTED, QualityInspectionState.INSPECTING);
    }
}
