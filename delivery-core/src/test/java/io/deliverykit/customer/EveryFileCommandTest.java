package io.deliverykit.customer;

import static io.deliverykit.customer.CustomerFileState.*;
import static io.deliverykit.customer.FileScene.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.customer.CustomerFileCommands.*;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.party.Actor;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryFileCommandTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(Scene.START, Scene.ZONE);

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(CustomerFileLifecycle.LIFECYCLE)
                .in(PROSPECT, FileScene::prospect)
                .in(ACTIVE, scene -> then(scene, CLERK, new RegisterCustomer(PROFILE, Set.of(), "rep")))
                .in(ARCHIVED, scene -> {
                    prospect(scene);
                    return then(scene, SALES_MANAGER, new ArchiveFile("moved away"));
                })
                .with(new LogContact("called"))
                .with(new RegisterAgain())
                .with(new NameFamily(Set.of("Mr Ma")))
                .with(new CloseDeal(SalesOrder.ref("o1"), "Mr Wang"))
                .with(new RecordSample(new Sample("SHEET", TODAY)))
                .with(new RefreshFile(PROFILE))
                .with(new ExportFile(Set.of(FileField.PRICES), "audit"))
                .with(new ArchiveFile("moved away"))
                .tests();
    }

    private static Ref<CustomerFile> then(Scene scene, Actor actor, Command<CustomerFile> command) {
        scene.does(actor, FILE, command);
        return FILE;
    }
}
