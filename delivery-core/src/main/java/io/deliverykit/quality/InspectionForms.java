package io.deliverykit.quality;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseOrder;
import io.deliverykit.quality.QualityInspectionCommands.RequestScrap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The forms that an inspection is printed on, each a view that shows what its holder needs and no more. */
public final class InspectionForms {
    private InspectionForms() {}

    /**
     * 进料检验报告: what was found of what a supplier delivered (QI-02, QI-03).
     *
     * @param purchase null for material that no order bought
     * @param verdict whether the goods may be stocked and used
     */
    public record IncomingReport(
            String number,
            @Nullable Ref<PurchaseOrder> purchase,
            String goods,
            Set<String> batches,
            InspectionReport report,
            boolean verdict) {}

    /**
     * 出货检验报告: what was found of the goods of a note before they leave (QI-02, QI-03).
     *
     * @param label empty where the goods did not pass
     * @param concession the customer's written consent to goods that are not quite right; empty without one (QI-04)
     * @param verdict whether the goods may leave
     */
    public record OutgoingReport(
            String number,
            Ref<DeliveryNote> note,
            String goods,
            Set<String> batches,
            InspectionReport report,
            String label,
            String concession,
            boolean verdict) {}

    /**
     * 报废申请单: why goods are to be scrapped, and what is lost by it (QI-08).
     *
     * @param findings what the inspector found; empty when nothing was written
     * @param isAgreed whether quality has agreed
     */
    public record ScrapSheet(
            String number,
            String goods,
            Set<String> batches,
            String findings,
            String cause,
            Money value,
            boolean isAgreed) {}

    /**
     * One row of 不合格品管理台帐: goods that failed, and what became of them (QI-06).
     *
     * @param findings what the inspector found; empty when nothing was written
     * @param state where their inspection is now
     */
    public record DefectRow(
            String number,
            InspectionKind kind,
            String goods,
            Set<String> batches,
            String findings,
            QualityInspectionState state) {}

    /** Those of these inspections whose goods have failed, in the order given. */
    public static List<DefectRow> defects(Collection<Filed<QualityInspection>> inspections) {
        return inspections.stream()
                .filter(each -> each.content().finding() != null)
                .map(InspectionForms::defect)
                .toList();
    }

    private static DefectRow defect(Filed<QualityInspection> inspection) {
        QualityInspection content = inspection.content();
        InspectionReport report = content.report();
        return new DefectRow(
                inspection.title(),
                content.kind(),
                content.goods(),
                content.batches(),
                report == null ? "" : report.findings(),
                (QualityInspectionState) inspection.state());
    }

    /** The report on purchased goods; empty of other goods and while there is none. */
    public static Optional<IncomingReport> incoming(Filed<QualityInspection> inspection) {
        QualityInspection content = inspection.content();
        IncomingGoods goods = content.incoming();
        return Optional.ofNullable(content.report())
                .filter(report -> content.isOfPurchasedGoods())
                .map(report -> new IncomingReport(
                        inspection.title(),
                        goods == null ? null : goods.order(),
                        content.goods(),
                        content.batches(),
                        report,
                        QualityInspectionRules.isLetGo(inspection)));
    }

    /** The report on goods that are about to leave; empty of other goods and while there is none. */
    public static Optional<OutgoingReport> outgoing(Filed<QualityInspection> inspection) {
        QualityInspection content = inspection.content();
        Ref<DeliveryNote> note = content.note();
        InspectionReport report = content.report();
        return note == null || report == null
                ? Optional.empty()
                : Optional.of(new OutgoingReport(
                        inspection.title(),
                        note,
                        content.goods(),
                        content.batches(),
                        report,
                        content.label(),
                        content.concession(),
                        QualityInspectionRules.isLetGo(inspection)));
    }

    /** The request that goods be scrapped, proposed or agreed; empty when there is none. */
    public static Optional<ScrapSheet> scrap(Filed<QualityInspection> inspection) {
        Filed.Proposal<QualityInspection> proposal = inspection.proposal();
        Scrapping agreed = inspection.content().scrapping();
        if (agreed != null) {
            return Optional.of(sheet(inspection, agreed, true));
        }
        return proposal != null && proposal.command() instanceof RequestScrap asked
                ? Optional.of(sheet(inspection, new Scrapping(asked.cause(), asked.value()), false))
                : Optional.empty();
    }

    private static ScrapSheet sheet(Filed<QualityInspection> inspection, Scrapping why, boolean isAgreed) {
        QualityInspection content = inspection.content();
        InspectionReport report = content.report();
        return new ScrapSheet(
                inspection.title(),
                content.goods(),
                content.batches(),
                report == null ? "" : report.findings(),
                why.cause(),
                why.value(),
                isAgreed);
    }
}
