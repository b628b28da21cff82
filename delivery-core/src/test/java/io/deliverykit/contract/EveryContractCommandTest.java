package io.deliverykit.contract;

import io.deliverykit.acceptance.TrainingRecord;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.contract.SalesContractCommands.CompleteContract;
import io.deliverykit.contract.SalesContractCommands.Draw;
import io.deliverykit.contract.SalesContractCommands.RaiseDispute;
import io.deliverykit.contract.SalesContractCommands.ReviseContract;
import io.deliverykit.contract.SalesContractCommands.SettleDispute;
import io.deliverykit.contract.SalesContractCommands.SignContract;
import io.deliverykit.contract.SalesContractCommands.SubmitContract;
import io.deliverykit.contract.SalesContractCommands.TerminateContract;
import io.deliverykit.contract.SalesContractCommands.Train;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryContractCommandTest {
    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(SalesContractLifecycle.LIFECYCLE)
                .in(SalesContractState.DRAFT, scene -> new ContractScene(scene).drafted())
                .in(SalesContractState.IN_REVIEW, scene -> new ContractScene(scene).inReview())
                .in(SalesContractState.RETURNED, scene -> new ContractScene(scene).returned())
                .in(SalesContractState.APPROVED, scene -> new ContractScene(scene).approved())
                .in(SalesContractState.EFFECTIVE, scene -> new ContractScene(scene).effective())
                .in(SalesContractState.DISPUTED, scene -> new ContractScene(scene).disputed("c1"))
                .in(SalesContractState.COMPLETED, scene -> new ContractScene(scene).completed())
                .in(SalesContractState.TERMINATED, scene -> new ContractScene(scene).terminated())
                .with(new ReviseContract(ContractScene.LINES, ContractScene.PREPAID))
                .with(new SubmitContract())
                .with(new SignContract(Scene.START.atZone(Scene.ZONE).toLocalDate()))
                .with(new AmendContract(ContractScene.LINES, ContractScene.PREPAID))
                .with(new RaiseDispute(Set.of("c1"), "rust"))
                .with(new SettleDispute(Set.of("c1"), "replaced"))
                .with(new CompleteContract("all paid"))
                .with(new TerminateContract("by agreement"))
                .with(new Draw(SalesOrder.ref("o1"), Map.of(), false))
                .with(new Train(TrainingRecord.ref("t1"), Set.of()))
                .tests();
    }
}
