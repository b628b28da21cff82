package io.deliverykit.production;

import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;

/**
 * That some of the work of an instruction be done outside (外发申请表, PN-13).
 *
 * @param company who is to do it
 * @param due the day by which it is to be back
 * @param drawings the drawings that went with it; empty until it is sent out
 */
public record OutsourcingRequest(
        Ref<ProductionInstruction> instruction,
        String work,
        String company,
        LocalDate due,
        String reason,
        String drawings) {
    public static Ref<OutsourcingRequest> ref(String id) {
        return Ref.of(OutsourcingRequestLifecycle.NAME, id);
    }

    OutsourcingRequest written(String otherWork, String otherCompany, LocalDate day, String why) {
        return new OutsourcingRequest(instruction, otherWork, otherCompany, day, why, drawings);
    }

    OutsourcingRequest sentWith(String numbers) {
        return new OutsourcingRequest(instruction, work, company, due, reason, numbers);
    }
}
