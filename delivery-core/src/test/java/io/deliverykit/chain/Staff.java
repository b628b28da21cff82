package io.deliverykit.chain;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.approval.Delegation;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Who comes to the desk: one person of each role, one of many roles, those who take another's place, and a stranger. */
final class Staff {
    static final Actor DISPATCHER = person("dispatcher", "transport", Role.DISPATCHER);
    static final Actor AUDITOR = person("auditor", "board", Role.AUDITOR);
    static final Actor ALL_ROUNDER = Actor.of(
            "all-rounder",
            TENANT,
            Role.SALES_REP,
            Role.SALES_CLERK,
            Role.SALES_MANAGER,
            Role.FINANCE_MANAGER,
            Role.ORDER_DESK,
            Role.QUALITY_INSPECTOR);

    /** Of another house, and sees nothing of this one. */
    static final Actor STRANGER = Actor.of("clerk", "another-house", Role.SALES_CLERK, Role.SALES_REP);

    private static final List<Actor> ACTORS = List.of(
            REP,
            CLERK,
            People.ORDER_DESK,
            SALES_MANAGER,
            SALES_DIRECTOR,
            GENERAL_MANAGER,
            FINANCE_MANAGER,
            ACCOUNTANT,
            CASHIER,
            People.LEGAL,
            PLANNER,
            PRODUCTION_MANAGER,
            PURCHASER,
            PURCHASING_HEAD,
            ENGINEER,
            INSPECTOR,
            QUALITY_MANAGER,
            KEEPER,
            WAREHOUSE_SUPERVISOR,
            GUARD,
            DRIVER,
            CUSTOMER,
            DISPATCHER,
            People.DEPARTMENT_HEAD,
            SERVICE_AGENT,
            INSTALLER,
            AUDITOR,
            People.DEPUTY_GENERAL_MANAGER,
            ALL_ROUNDER,
            STRANGER);

    private static final Money LITTLE = Money.of(Scene.CNY, 140);

    /** With delegations that cover all, only one kind of document, only little money, and only the past. */
    static final MemoryDirectory DIRECTORY = new MemoryDirectory(
            ACTORS.stream().filter(each -> each.tenant().equals(TENANT)).toList(),
            Map.of(
                    TENANT,
                    List.of(
                            delegation(SALES_MANAGER, People.LEGAL, Set.of(), 90, null),
                            delegation(FINANCE_MANAGER, SALES_MANAGER, Set.of(), 90, LITTLE),
                            delegation(CLERK, GUARD, Set.of("delivery-note"), 90, null),
                            delegation(REP, CLERK, Set.of(), 90, null),
                            delegation(People.ORDER_DESK, REP, Set.of("sales-order"), 90, LITTLE),
                            delegation(SALES_DIRECTOR, KEEPER, Set.of(), 1, null))));

    private Staff() {}

    /**
     * Somebody before the desk.
     *
     * @param inPlaceOf whose place they take; null when their own
     */
    record Person(Actor actor, @Nullable String inPlaceOf) {
        static Person self(Actor actor) {
            return new Person(actor, null);
        }
    }

    /** All of them. */
    static List<Person> everybody() {
        List<Person> people = new ArrayList<>();
        ACTORS.forEach(each -> people.add(Person.self(each)));
        DIRECTORY.delegations().get(TENANT).forEach(each -> people.add(deputy(each)));
        people.add(new Person(INSPECTOR, SALES_MANAGER.person()));
        return people;
    }

    private static Person deputy(Delegation delegation) {
        Actor taker = DIRECTORY.person(TENANT, delegation.taker()).orElseThrow();
        return new Person(taker, delegation.giver());
    }

    private static Delegation delegation(
            Actor giver, Actor taker, Set<String> documents, int days, @Nullable Money upTo) {
        return new Delegation(
                giver.person(),
                taker.person(),
                giver.roles(),
                documents,
                Scene.START,
                Scene.START.plus(Duration.ofDays(days)),
                upTo);
    }
}
