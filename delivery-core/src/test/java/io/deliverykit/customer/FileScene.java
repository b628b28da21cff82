package io.deliverykit.customer;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.account.CustomerClass;
import io.deliverykit.customer.CustomerFileCommands.RegisterProspect;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/** A prospect of the rep, and another rep who would like to have it. */
final class FileScene {
    static final Ref<CustomerFile> FILE = CustomerFile.ref("wang");
    static final Actor OTHER_REP = person("other-rep", "sales", Role.SALES_REP);
    static final CustomerProfile PROFILE = profile("Mr Wang", "slow");

    private FileScene() {}

    static CustomerProfile profile(String name, String creditStanding) {
        return new CustomerProfile(
                name,
                CustomerClass.PROSPECT,
                List.of(new Contact("Ms Wang", "buyer", "021-1")),
                List.of("1 Harbour Road"),
                List.of(new Purchase("2025-02", Money.parse("CNY 1000"))),
                creditStanding,
                null,
                "none");
    }

    static Ref<CustomerFile> prospect(Scene scene) {
        scene.does(REP, FILE, new RegisterProspect(PROFILE, Set.of("Ms Chen")));
        return FILE;
    }
}
