package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.production.OutsourcingRequestCommands.*;
import io.deliverykit.production.ProductionInstructionCommands.CancelInstruction;
import io.deliverykit.production.ProductionInstructionCommands.HandOverDocuments;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Work that is done outside. */
@Tag("PN-13")
class OutsourcingRequestTest {
    private static final Ref<OutsourcingRequest> REQUEST = OutsourcingRequest.ref("w1");

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<ProductionInstruction> instruction = planned(scene);

    @Test
    void is_approved_by_the_head_of_the_group_where_there_is_one() {
        Scene group = Scene.with(
                        new MemoryStorage(),
                        desk -> desk.policy(
                                Policy.standard(Scene.ZONE).with(OutsourcingRequestRules.COMPANY_IS_OF_A_GROUP, true)))
                .furnished();
        planned(group);
        submit(group);

        assertThat(group.approve(REQUEST, PLANNER, GENERAL_MANAGER).state())
                .isEqualTo(OutsourcingRequestState.IN_REVIEW);
        Actor head = People.person("group-head", "board", Role.GROUP_GENERAL_MANAGER);
        assertThat(group.approve(REQUEST, head).state()).isEqualTo(OutsourcingRequestState.APPROVED);
    }

    @Test
    void goes_out_with_the_drawings_of_its_instruction() {
        scene.does(ENGINEER, instruction, new HandOverDocuments(ProductionScene.PAPERS, null));
        submit(scene);
        scene.approve(REQUEST, PLANNER, GENERAL_MANAGER);

        assertThat(scene.refusals(PURCHASER, REQUEST, new SendOut("an old one")))
                .containsExactly("PN-13 its-drawings-go-with-it");
        scene.does(PURCHASER, REQUEST, new SendOut("DRAWINGS-1"));
    }

    @Test
    void is_asked_for_only_while_its_instruction_is_under_way() {
        scene.does(PURCHASER, REQUEST, draft(scene));
        scene.does(People.ORDER_DESK, instruction, new CancelInstruction("called off"));

        assertThat(scene.refusals(PURCHASER, REQUEST, new SubmitOutsourcing()))
                .containsExactly("PN-13 its-instruction-is-under-way");
        assertThat(scene.refusals(PURCHASER, OutsourcingRequest.ref("w2"), draft(scene)))
                .containsExactly("PN-13 its-instruction-is-under-way");
    }

    private static Ref<ProductionInstruction> planned(Scene scene) {
        return scene.production("p1", scene.order("o1").of(10).confirmed()).planned();
    }

    private static void submit(Scene scene) {
        scene.does(PURCHASER, REQUEST, draft(scene));
        scene.does(PURCHASER, REQUEST, new SubmitOutsourcing());
    }

    private static DraftOutsourcing draft(Scene scene) {
        return new DraftOutsourcing(
                ProductionInstruction.ref("p1"), "the welding", "Neighbour Works", scene.today(), "our welder is ill");
    }
}
