package io.deliverykit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delivery note from the clerk's draft to the archive, all of it by HTTP. */
class NoteStoryTest {
    private static final String NOTE = "documents/delivery-note/n1";

    private static final String DRAFT = """
        {"customer": "customer-account/customer-1", "contracts": ["sales-contract/contract-1"],
         "mode": "SHIPPED", "payment": "CREDIT", "pickupProof": "", "requiredPapers": [],
         "lines": [{"id": "1", "order": "sales-order/o1", "orderLine": "1", "product": "SHEET", "specification": "",
                    "quantity": {"amount": "10", "unit": "pc"}, "price": {"amount": "CNY 100", "per": "pc"},
                    "standard": "", "batch": "", "weight": ""}]}\
        """;

    private static final String APPOINTMENT =
            "{\"appointment\": {\"address\": \"1 Harbour Road\", \"at\": \"2999-01-01T00:00:00Z\", \"confirmedBy\": \"Ms Wang\"}}";
    private static final String CARRIER = """
        {"carrier": {"file": "carrier-file/fast-freight", "driver": "Mr Zhao", "driverIdentity": "ID-310", "plate": "沪A12345"}}\
        """;

    private static final String TEN = "{\"1\": {\"amount\": \"10\", \"unit\": \"pc\"}}";

    private RestServer server;

    @BeforeEach
    void open() {
        Scene scene = Scene.inMemory().furnished();
        scene.order("o1").of(100).released();
        server = new RestServer(scene.desk());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private RestServer.Reply does(String person, String document, String command, String values) {
        return server.as(person)
                .post("documents/" + document + "/actions/" + command, values)
                .is(200);
    }

    private void note(String person, String command, String values) {
        does(person, "delivery-note/n1", command, values);
    }

    @Test
    void is_told_from_the_draft_to_the_archive() {
        RestServer.Reply drafted =
                server.as("clerk").post(NOTE + "/actions/draft-note", DRAFT).is(201);
        assertThat(drafted.header("Location")).endsWith("/erp/" + NOTE);
        assertThat(drafted.header("ETag")).isEqualTo("\"1\"");
        assertThat(drafted.at("/number")).startsWith("TH-");

        note("clerk", "sign-note", "");
        note("clerk", "submit-note", "{}");
        note("sales-manager", "approve", "");
        note("finance-manager", "approve", "");
        note("accountant", "clear-note", "{\"receipt\": \"\", \"issue\": 1}");
        note("clerk", "name-carrier", CARRIER);
        note("clerk", "arrange-delivery", APPOINTMENT);
        note("clerk", "hand-over", "{\"driverIdentity\": \"ID-310\", \"plate\": \"沪A12345\"}");
        inspect();
        note("keeper", "start-loading", "{\"plate\": \"沪A12345\", \"carrier\": \"Fast Freight\", \"issue\": 1}");
        note("keeper", "load-vehicle", "{\"pass\": \"p1\", \"plate\": \"沪A12345\", \"quantities\": " + TEN + "}");
        note("keeper", "finish-loading", "");
        note("guard", "pass-gate", "{\"pass\": \"p1\", \"plate\": \"沪A12345\", \"seen\": " + TEN + "}");
        note("driver", "confirm-delivery", "{\"receivedBy\": \"Mr Li\"}");
        accept();
        note("clerk", "close-note", "");

        RestServer.Reply closed = server.as("clerk").get(NOTE).is(200);
        assertThat(closed.at("/document/state")).isEqualTo("CLOSED");
        assertThat(closed.at("/content/loads/0/quantities/1/amount")).isEqualTo("10");
        RestServer.Reply journal =
                server.as("clerk").get(NOTE + "/journal?verify=true").is(200);
        assertThat(journal.json().at("/entries").findValuesAsText("command"))
                .startsWith("draft-note", "sign-note", "submit-note", "approve", "approve", "clear-note")
                .endsWith("close-note");
        assertThat(journal.json().get("holds").asBoolean()).isTrue();
        assertThat(journal.json().has("broken")).isFalse();
    }

    private void inspect() {
        String inspection = "quality-inspection/n1-inspection";
        does("inspector", inspection, "start-inspection", "");
        does("inspector", inspection, "pass-goods", """
                {"report": {"standard": "GB/T 708", "sample": "5", "findings": "", "inspector": "inspector",
                    "looks": {"packaging": "sound", "appearance": "clean", "labels": "there"}}, "label": "L1"}""");
    }

    private void accept() {
        String none = "{\"amount\": \"0\", \"unit\": \"pc\"}";
        does("customer", "acceptance/n1-acceptance", "sign-acceptance", """
            {"signedBy": "Mr Li", "lines": [{"line": "1", "accepted": {"amount": "10", "unit": "pc"},
             "damaged": %1$s, "shortage": %1$s, "over": %1$s, "refused": %1$s, "isDisputed": false}]}\
            """.formatted(none));
    }
}
