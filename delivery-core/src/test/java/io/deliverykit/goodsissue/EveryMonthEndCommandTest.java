package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.goodsissue.MonthEndState.*;
import static io.deliverykit.testkit.People.ACCOUNTANT;

import io.deliverykit.goodsissue.MonthEndCommands.*;
import io.deliverykit.testing.EveryStateCommandAndRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryMonthEndCommandTest {
    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(MonthEndLifecycle.LIFECYCLE)
                .in(DUE, scene -> {
                    scene.does(ACCOUNTANT, MONTH, new BeginMonthEnd(scene.today()));
                    return MONTH;
                })
                .in(COMPARED, scene -> new IssueScene(scene).compared(List.of()))
                .in(RECONCILED, scene -> new IssueScene(scene).reconciled(List.of()))
                .with(new CompareFigures(List.of()))
                .with(new ExplainDifference("SHEET", "", "one was issued in February"))
                .tests();
    }
}
