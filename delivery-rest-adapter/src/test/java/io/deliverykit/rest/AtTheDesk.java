package io.deliverykit.rest;

import static io.deliverykit.testkit.People.GENERAL_MANAGER;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverykit.approval.Delegation;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Role;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A customer with credit for 2 000, and a server around their documents. */
abstract class AtTheDesk {
    static final String ACCOUNT = "documents/customer-account/customer-1";
    static final String NOTE = "documents/delivery-note/n1";
    static final String LIMIT = "{\"limit\":\"CNY 500.00\"}";

    Scene scene;
    RestServer server;

    @BeforeEach
    void open() {
        MemoryDirectory directory = MemoryDirectory.EMPTY
                .with(GENERAL_MANAGER)
                .with(
                        People.TENANT,
                        new Delegation(
                                "general-manager",
                                "legal",
                                Set.of(Role.GENERAL_MANAGER),
                                Set.of("customer-account"),
                                Scene.START,
                                Scene.START.plus(Duration.ofDays(30)),
                                null));
        scene = Scene.with(new MemoryStorage(), builder -> builder.directory(directory))
                .furnished(Money.of(Scene.CNY, 2_000), PaymentTerm.CREDIT);
        server = new RestServer(scene.desk());
    }

    @AfterEach
    void close() {
        server.close();
    }

    static JsonNode offer(RestServer.Reply document, String command) {
        return StreamSupport.stream(document.json().get("actions").spliterator(), false)
                .filter(each -> each.get("command").asText().equals(command))
                .findFirst()
                .orElseThrow();
    }
}
