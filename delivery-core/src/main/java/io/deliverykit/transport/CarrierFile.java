package io.deliverykit.transport;

import io.deliverykit.lifecycle.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a carrier (承运方档案, TR-01).
 *
 * @param name as delivery notes write it
 * @param evaluations what was found each time that it was evaluated, the latest last
 * @param contract null while there is none
 */
public record CarrierFile(
        String name,
        String contact,
        List<CarrierEvaluation> evaluations,
        @Nullable CarrierContract contract) {
    public CarrierFile {
        evaluations = List.copyOf(evaluations);
    }

    public static Ref<CarrierFile> ref(String id) {
        return Ref.of(CarrierFileLifecycle.NAME, id);
    }

    CarrierFile evaluated(CarrierEvaluation found) {
        List<CarrierEvaluation> more = new ArrayList<>(evaluations);
        more.add(found);
        return new CarrierFile(name, contact, more, contract);
    }

    CarrierFile under(CarrierContract signed) {
        return new CarrierFile(name, contact, evaluations, signed);
    }
}
