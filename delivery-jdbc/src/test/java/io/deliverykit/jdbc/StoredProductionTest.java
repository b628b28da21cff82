package io.deliverykit.jdbc;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DesignConsent;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.DepartmentRequest;
import io.deliverykit.production.DepartmentRequestCommands.AskDepartment;
import io.deliverykit.production.DesignChange;
import io.deliverykit.production.DesignChangeCommands.DraftDesignChange;
import io.deliverykit.production.DesignChangeCommands.RecordConsent;
import io.deliverykit.production.ExpediteNotice;
import io.deliverykit.production.FollowUpCommands.*;
import io.deliverykit.production.Need;
import io.deliverykit.production.PlanCommands.*;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.ProductionInstructionCommands.*;
import io.deliverykit.production.Remedy;
import io.deliverykit.production.Stoppage;
import io.deliverykit.production.StoppageCommands.NoteStoppage;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents of production are read as they were written, with every part filled in. */
@Tag("XP-12")
class StoredProductionTest {
    private static final Ref<DepartmentRequest> REQUEST = DepartmentRequest.ref("r1");
    private static final Ref<DesignChange> CHANGE = DesignChange.ref("g1");
    private static final Ref<Stoppage> STOPPAGE = Stoppage.ref("t1");

    private final Json json = new Json();
    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
    private final ProductionScene production =
            scene.production("p1", order).ofCompleteSets().ofUnusualGoods();

    @Test
    void each_comes_back_as_it_was() {
        fillTheInstruction(production.planned());
        scene.does(ENGINEER, CHANGE, new DraftDesignChange(order, DesignChange.Kind.CHANGE, "D1", "why", "what"));
        scene.does(REP, CHANGE, new RecordConsent(new DesignConsent("FAX-7", "Ms Wang", scene.today())));
        scene.does(
                PLANNER,
                STOPPAGE,
                new NoteStoppage(Stoppage.Cause.POWER, "no current", Scene.START, Set.of(production.ref())));

        comesBack(production.ref(), ProductionInstruction.class);
        comesBack(REQUEST, DepartmentRequest.class);
        comesBack(CHANGE, DesignChange.class);
        comesBack(STOPPAGE, Stoppage.class);
        comesBack(order, SalesOrder.class);
    }

    private void fillTheInstruction(Ref<ProductionInstruction> instruction) {
        LocalDate due = scene.find(instruction).content().due();
        scene.does(PURCHASER, instruction, new ObjectToDate("bought", due, "no stock"));
        scene.does(GENERAL_MANAGER, instruction, new RuleOnObjection("bought", due, "be it so"));
        scene.does(PLANNER, REQUEST, new AskDepartment(instruction, "purchasing", "no steel", due));
        scene.does(PLANNER, instruction, new CheckReadiness("made", Set.of(Need.MATERIAL), REQUEST));
        scene.does(PLANNER, instruction, new TryRemedy(new Remedy(Remedy.Kind.OVERTIME, "the night shift", null)));
        scene.does(People.ORDER_DESK, instruction, new CheckProgress(due.plusDays(1)));
        scene.does(People.ORDER_DESK, instruction, new AskCustomer("a day more"));
        scene.does(
                People.ORDER_DESK,
                instruction,
                new SendExpediteNotice(new ExpediteNotice(
                        due.plusDays(1), "no steel", ExpediteNotice.Superior.DEPUTY_GENERAL_MANAGER)));
        scene.does(PRODUCTION_MANAGER, instruction, new StartProduction());
        scene.does(PRODUCTION_MANAGER, instruction, new PresentGoods(Set.of("welder"), "B7"));
        scene.does(KEEPER, instruction, new StockBlocked("not inspected"));
    }

    private <D> void comesBack(Ref<D> document, Class<D> type) {
        D content = scene.find(document).content();

        assertThat(json.read(json.write(content), type)).isEqualTo(content);
    }
}
