package io.deliverykit.transport;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.deliverynote.Carrier;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.CarrierFileCommands.EvaluateCarrier;
import io.deliverykit.transport.CarrierFileCommands.RegisterCarrier;
import io.deliverykit.transport.CarrierFileCommands.SignCarrierContract;

/** The file of a carrier that is not under contract yet, as far as a test wants it. */
final class CarrierScene {
    static final Actor DISPATCHER = People.person("dispatcher", "transport", Role.DISPATCHER);
    static final Ref<CarrierFile> CARRIER = CarrierFile.ref("slow-freight");

    private CarrierScene() {}

    /** The carrier's message. */
    static Carrier message() {
        return new Carrier(CARRIER, "Mr Ma", "ID-1", "沪B1");
    }

    static EvaluateCarrier evaluate(Scene scene) {
        return new EvaluateCarrier(new CarrierEvaluation(scene.today(), "12 lorries", "licence 7"));
    }

    static SignCarrierContract sign(Scene scene, int days) {
        return new SignCarrierContract(
                new CarrierContract("C-1", scene.today(), scene.today().plusDays(days)));
    }

    static Ref<CarrierFile> candidate(Scene scene) {
        scene.does(DISPATCHER, CARRIER, new RegisterCarrier("Slow Freight", "Mr Ma"));
        return CARRIER;
    }

    static Ref<CarrierFile> inEvaluation(Scene scene) {
        candidate(scene);
        scene.does(DISPATCHER, CARRIER, evaluate(scene));
        return CARRIER;
    }

    static Ref<CarrierFile> qualified(Scene scene) {
        inEvaluation(scene);
        scene.approve(CARRIER, SALES_MANAGER);
        return CARRIER;
    }

    /** Qualified, and under contract for a year. */
    static Ref<CarrierFile> underContract(Scene scene) {
        qualified(scene);
        scene.does(DISPATCHER, CARRIER, sign(scene, 365));
        return CARRIER;
    }
}
