package io.deliverykit.production;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DesignConsent;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.DesignChange.Kind;
import io.deliverykit.production.DesignChange.Recipient;
import io.deliverykit.production.ExpediteNotice.Superior;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of production, each a view that shows what its holder needs and no more. None of them shows a price or who the
 * customer is.
 */
public final class ProductionForms {
    private ProductionForms() {}

    /** 生产指令单: what the workshop is to make. */
    public record InstructionSheet(
            String number,
            Ref<SalesOrder> order,
            List<InstructedLine> goods,
            boolean completeSet,
            String packing,
            LocalDate due,
            List<EngineeringPaper> papers) {}

    /**
     * 催促单: the final date, for the planner and one superior (PN-03).
     *
     * @param due the day that cannot be held
     */
    public record ExpediteSheet(
            String number,
            Ref<SalesOrder> order,
            List<InstructedLine> goods,
            LocalDate due,
            LocalDate finalDate,
            String cause,
            Superior superior) {}

    /**
     * 外发申请表: what is to be done outside (PN-13).
     *
     * @param drawings empty until it is sent out
     */
    public record OutsourcingSheet(
            String number,
            Ref<ProductionInstruction> instruction,
            String work,
            String company,
            LocalDate due,
            String reason,
            String drawings) {}

    /** One line of the 外发产品进度跟踪表: what is done outside, where, and until when (PN-13). */
    public record OutsideRow(
            String number, Ref<ProductionInstruction> instruction, String work, String company, LocalDate due) {}

    /**
     * 跨部门工作联系单: what one department asks of another (PN-10).
     *
     * @param instruction null when it is about none
     * @param answer empty until there is one
     */
    public record RequestSheet(
            String number,
            @Nullable Ref<ProductionInstruction> instruction,
            String to,
            String problem,
            LocalDate due,
            String answer) {}

    /**
     * 合同订单技术更改通知单: another design or a corrected drawing, for production, quality and purchasing (PN-12).
     *
     * @param consent the number of the paper on which the customer has agreed; empty without one
     */
    public record DesignChangeSheet(
            String number,
            Ref<SalesOrder> order,
            Kind kind,
            String drawing,
            String cause,
            String content,
            String consent,
            Set<Recipient> notedBy) {}

    public static InstructionSheet instruction(Filed<ProductionInstruction> instruction) {
        ProductionInstruction content = instruction.content();
        return new InstructionSheet(
                instruction.title(),
                content.order(),
                content.lines(),
                content.completeSet(),
                content.packing(),
                content.due(),
                content.papers());
    }

    /** The expedite notice of an instruction; empty while none was sent. */
    public static Optional<ExpediteSheet> expedite(Filed<ProductionInstruction> instruction) {
        ProductionInstruction content = instruction.content();
        return Optional.ofNullable(content.followUp().notice())
                .map(notice -> new ExpediteSheet(
                        instruction.title(),
                        content.order(),
                        content.lines(),
                        content.due(),
                        notice.finalDate(),
                        notice.cause(),
                        notice.superior()));
    }

    /** What is outside and has not come back, by the day by which it is to be. */
    public static List<OutsideRow> outside(Collection<Filed<OutsourcingRequest>> requests) {
        return requests.stream()
                .filter(each -> each.isIn(OutsourcingRequestState.SENT_OUT))
                .map(each -> new OutsideRow(
                        each.title(),
                        each.content().instruction(),
                        each.content().work(),
                        each.content().company(),
                        each.content().due()))
                .sorted(Comparator.comparing(OutsideRow::due).thenComparing(OutsideRow::number))
                .toList();
    }

    public static OutsourcingSheet outsourcing(Filed<OutsourcingRequest> request) {
        OutsourcingRequest content = request.content();
        return new OutsourcingSheet(
                request.title(),
                content.instruction(),
                content.work(),
                content.company(),
                content.due(),
                content.reason(),
                content.drawings());
    }

    public static RequestSheet request(Filed<DepartmentRequest> request) {
        DepartmentRequest content = request.content();
        return new RequestSheet(
                request.title(),
                content.instruction(),
                content.to(),
                content.problem(),
                content.due(),
                content.answer());
    }

    public static DesignChangeSheet designChange(Filed<DesignChange> change) {
        DesignChange content = change.content();
        DesignConsent consent = content.consent();
        return new DesignChangeSheet(
                change.title(),
                content.order(),
                content.kind(),
                content.drawing(),
                content.cause(),
                content.content(),
                consent == null ? "" : consent.paper(),
                content.notedBy());
    }
}
