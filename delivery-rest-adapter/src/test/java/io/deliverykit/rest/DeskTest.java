package io.deliverykit.rest;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.approval.Delegation;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Role;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk answers, as HTTP tells it. */
class DeskTest {
    private static final String ACCOUNT = "documents/customer-account/customer-1";
    private static final String NOTE = "documents/delivery-note/n1";
    private static final String LIMIT = "{\"limit\":\"CNY 500.00\"}";

    private Scene scene;
    private RestServer server;

    @BeforeEach
    void open() {
        MemoryDirectory directory = MemoryDirectory.EMPTY
                .with(GENERAL_MANAGER)
                .with(new Delegation(
                        "general-manager",
                        "clerk",
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

    private static JsonNode offer(RestServer.Reply document, String command) {
        return StreamSupport.stream(document.json().get("actions").spliterator(), false)
                .filter(each -> each.get("command").asText().equals(command))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_document_comes_with_what_may_be_done_to_it_and_why_not_the_rest() {
        scene.note("n1").of(scene.order("o1").of(100).released(), 10).drafted();

        RestServer.Reply note = server.as("clerk").get(NOTE).is(200);

        JsonNode sign = offer(note, "sign-note");
        assertThat(sign.get("verdict").asText()).isEqualTo("ALLOWED");
        assertThat(sign.get("href").asText()).isEqualTo("/erp/" + NOTE + "/actions/sign-note");
        JsonNode submit = offer(note, "submit-note");
        assertThat(submit.get("verdict").asText()).isEqualTo("REFUSED");
        assertThat(submit.has("href")).isFalse();
        assertThat(submit.at("/reasons/0/key").asText()).isEqualTo("refusal.not-in-state");
        JsonNode carrier = offer(note, "name-carrier");
        assertThat(carrier.get("verdict").asText()).isEqualTo("NEEDS_INPUT");
        assertThat(carrier.at("/fields/0/fields/3").toString())
                .isEqualTo(
                        "{\"name\":\"plate\",\"type\":\"text\",\"required\":true,\"constraints\":{\"NotBlank\":{}}}");
        JsonNode amend = offer(note, "revise-note").at("/fields/0");
        assertThat(amend.get("type").asText()).isEqualTo("list");
        assertThat(amend.at("/of/fields/1/to").asText()).isEqualTo("sales-order");
    }

    @Test
    void an_offer_is_true() {
        scene.note("n1").of(scene.order("o1").of(100).released(), 10).drafted();

        for (JsonNode each : server.as("clerk").get(NOTE).json().get("actions")) {
            int status = server.as("clerk")
                    .post(NOTE + "/actions/" + each.get("command").asText() + "?dryRun=true", "{}")
                    .status();
            switch (each.get("verdict").asText()) {
                case "ALLOWED" -> assertThat(status).isEqualTo(200);
                case "NEEDS_INPUT" -> assertThat(status).isEqualTo(422);
                default -> assertThat(status).isBetween(400, 422);
            }
        }
    }

    @Test
    void what_may_be_opened_depends_on_who_asks() {
        RestServer.Reply clerk =
                server.as("clerk").get("lifecycles/delivery-note/actions").is(200);
        RestServer.Reply guard =
                server.as("guard").get("lifecycles/delivery-note/actions").is(200);

        assertThat(offer(clerk, "draft-note").get("verdict").asText()).isEqualTo("NEEDS_INPUT");
        assertThat(offer(guard, "draft-note").at("/reasons/0/liftedBy/0").asText())
                .isEqualTo("SALES_CLERK");
    }

    @Test
    void who_may_not_do_it_is_403_and_learns_who_may() {
        RestServer.Reply reply = server.as("guard")
                .post(ACCOUNT + "/actions/change-credit-limit", LIMIT)
                .is(403);

        assertThat(reply.at("/type")).isEqualTo("urn:deliverykit:problem:not-by-role");
        assertThat(reply.at("/status")).isEqualTo("403");
        assertThat(reply.at("/reasons/0/liftedBy")).isEmpty();
        assertThat(reply.json().at("/reasons/0/liftedBy").toString()).isEqualTo("[\"SALES_MANAGER\",\"SALES_REP\"]");
    }

    @Test
    void what_the_clock_does_is_403_for_people() {
        scene.note("n1").of(scene.order("o1").of(100).released(), 10).approved();

        assertThat(server.as("clerk").post(NOTE + "/actions/expire").is(403).at("/reasons/0/kind"))
                .isEqualTo("NOT_FOR_PEOPLE");
    }

    @Test
    void a_rule_of_another_document_tells_its_figures_and_what_would_make_it_pass() {
        scene.note("n1").of(scene.order("o1").of(100).released(), 30).approved();

        RestServer.Reply reply = server.as("accountant")
                .post(NOTE + "/actions/clear-note", "{\"receipt\":\"\"}")
                .is(422);

        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.at("/type")).isEqualTo("urn:deliverykit:problem:rule");
        assertThat(reply.at("/title")).isEqualTo("A rule is not met");
        JsonNode reason = reply.json().at("/reasons/0");
        assertThat(reason.get("kind").asText()).isEqualTo("RULE");
        assertThat(reason.get("rule").asText()).isEqualTo("CU-06");
        assertThat(reason.get("key").asText()).isEqualTo("rule.CU-06.is-within-credit-limit");
        assertThat(reason.at("/values/limit").asText()).isEqualTo("CNY 2000.00");
        assertThat(reason.at("/values/exposure").asText()).isEqualTo("CNY 3000.00");
        assertThat(reason.get("liftedBy").toString()).isEqualTo("[\"GENERAL_MANAGER\",\"SALES_DIRECTOR\"]");
        assertThat(reason.at("/remedies/0/key").asText()).isEqualTo("reduce");
        assertThat(reason.get("whence").asText()).startsWith("KH-");
        assertThat(server.as("clerk").get(NOTE).at("/document/state")).isEqualTo("APPROVED");
        assertThat(server.as("clerk")
                        .get(NOTE + "/attempts")
                        .json()
                        .at("/attempts/0/reasons")
                        .asText())
                .isEqualTo("rule.CU-06.is-within-credit-limit");
    }

    @Test
    void invalid_values_are_told_by_field_all_at_once() {
        RestServer.Reply reply = server.as("clerk")
                .post("documents/customer-account/c2/actions/open-account", "{\"name\":\" \"}")
                .is(422);

        assertThat(reply.json().at("/reasons").findValuesAsText("field"))
                .containsExactly("currency", "customerClass", "name");
        assertThat(reply.json().at("/reasons").findValuesAsText("kind")).containsOnly("INVALID_INPUT");
    }

    @Test
    void what_does_not_fit_the_state_is_409_with_what_does() {
        RestServer.Reply reply = server.as("clerk")
                .post("documents/customer-account/customer-1/actions/open-account", """
                        {"name":"N","customerClass":"KEY","currency":"CNY"}""")
                .is(409);
        assertThat(reply.at("/reasons/0/rule")).isEqualTo("JR-03");

        scene.note("n1").of(scene.order("o1").of(100).released(), 10).drafted();
        assertThat(server.as("clerk")
                        .post(NOTE + "/actions/submit-note")
                        .is(409)
                        .at("/reasons/0/values/possible"))
                .contains("sign-note");
    }

    @Test
    void another_tenants_document_answers_exactly_like_none() {
        for (String path : List.of(ACCOUNT, ACCOUNT + "/journal", ACCOUNT + "/attempts")) {
            RestServer.Reply hidden = server.as("stranger").get(path).is(404);
            RestServer.Reply none = server.as("stranger")
                    .get(path.replace("customer-1", "customer-9"))
                    .is(404);
            assertThat(hidden.text()).isEqualTo(none.text().replace("customer-9", "customer-1"));
        }
        server.as("stranger").post(ACCOUNT + "/actions/close-account").is(404);
        assertThat(server.as("stranger")
                        .get("documents/customer-account")
                        .json()
                        .get("documents"))
                .isEmpty();
    }

    @Test
    void a_stale_view_is_412_and_told_what_came_between() {
        String seen = server.as("rep").get(ACCOUNT).header("ETag");
        server.as("cashier")
                .post(ACCOUNT + "/actions/receive-prepayment", "{\"receipt\":\"R1\",\"amount\":\"CNY 10.00\"}")
                .is(200);

        RestServer.Reply stale = server.as("rep")
                .with("If-Match", seen)
                .post(ACCOUNT + "/actions/change-credit-limit", LIMIT)
                .is(412);
        assertThat(stale.at("/reasons/0/rule")).isEqualTo("XP-09");
        assertThat(stale.at("/reasons/0/values/between")).isEqualTo("receive-prepayment by cashier");

        String now = server.as("rep").get(ACCOUNT).header("ETag");
        RestServer.Reply fresh = server.as("cashier")
                .with("If-Match", now)
                .post(ACCOUNT + "/actions/receive-prepayment", "{\"receipt\":\"R2\",\"amount\":\"CNY 5.00\"}")
                .is(200);
        assertThat(fresh.header("ETag")).isNotEqualTo(now);
        assertThat(server.as("rep").get(ACCOUNT).header("ETag")).isEqualTo(fresh.header("ETag"));
    }

    @Test
    void a_dry_run_answers_and_keeps_nothing() {
        RestServer.Reply dry = server.as("rep")
                .post(ACCOUNT + "/actions/change-credit-limit?dryRun=true", LIMIT)
                .is(200);

        assertThat(dry.at("/dryRun")).isEqualTo("true");
        assertThat(dry.header("ETag")).isEmpty();
        assertThat(server.as("rep").get(ACCOUNT).json().has("amendment")).isFalse();
        server.as("guard")
                .post(ACCOUNT + "/actions/change-credit-limit?dryRun=true", LIMIT)
                .is(403);
    }

    @Test
    void an_amendment_shows_beside_what_is_in_force() {
        server.as("rep").post(ACCOUNT + "/actions/change-credit-limit", LIMIT).is(200);

        RestServer.Reply account = server.as("rep").get(ACCOUNT);

        assertThat(account.at("/content/creditLimit")).isEqualTo("CNY 2000.00");
        assertThat(account.at("/amendment/values/limit")).isEqualTo("CNY 500.00");
        assertThat(account.at("/amendment/by")).isEqualTo("rep");
    }

    @Test
    void a_command_sent_twice_is_done_once_and_answered_alike() {
        String receipt = "{\"receipt\":\"R1\",\"amount\":\"CNY 10.00\"}";
        List<RestServer.Reply> replies = Stream.of("\"key-1\"", "key-1")
                .map(key -> server.as("cashier")
                        .with("Idempotency-Key", key)
                        .post(ACCOUNT + "/actions/receive-prepayment", receipt)
                        .is(200))
                .toList();

        assertThat(replies.get(0).text()).isEqualTo(replies.get(1).text());
        assertThat(server.as("rep").get(ACCOUNT).at("/content/prepaid")).isEqualTo("CNY 10.00");
    }

    @Test
    void a_key_used_for_something_else_is_422() {
        String path = ACCOUNT + "/actions/receive-prepayment";
        server.as("cashier")
                .with("Idempotency-Key", "key-1")
                .post(path, "{\"receipt\":\"R1\",\"amount\":\"CNY 10.00\"}")
                .is(200);

        RestServer.Reply other = server.as("cashier")
                .with("Idempotency-Key", "key-1")
                .post(path, "{\"receipt\":\"R1\",\"amount\":\"CNY 11.00\"}")
                .is(422);

        assertThat(other.at("/reasons/0/key")).isEqualTo("refusal.command-id-is-used-once");
    }

    @Test
    void eight_at_once_with_one_key_do_it_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<RestServer.Reply>> replies = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                replies.add(threads.submit(() -> server.as("cashier")
                        .with("Idempotency-Key", "together")
                        .post(
                                ACCOUNT + "/actions/receive-prepayment",
                                "{\"receipt\":\"R1\",\"amount\":\"CNY 10.00\"}")));
            }
            for (Future<RestServer.Reply> each : replies) {
                each.get().is(200);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(server.as("rep").get(ACCOUNT).at("/content/prepaid")).isEqualTo("CNY 10.00");
    }

    @Test
    void somebody_may_act_in_anothers_place_if_that_was_delegated() {
        server.as("rep").post(ACCOUNT + "/actions/change-credit-limit", LIMIT).is(200);

        RestServer.Reply mine = server.as("clerk").get(ACCOUNT);
        RestServer.Reply theirs =
                server.as("clerk").with("In-Place-Of", "general-manager").get(ACCOUNT);
        assertThat(offer(mine, "approve").get("verdict").asText()).isEqualTo("REFUSED");
        assertThat(offer(theirs, "approve").get("verdict").asText()).isEqualTo("ALLOWED");

        server.as("clerk")
                .with("In-Place-Of", "general-manager")
                .with("Remark", "%E5%87%BA%E5%B7%AE%20100%25")
                .post(ACCOUNT + "/actions/approve")
                .is(200);
        RestServer.Reply journal = server.as("clerk").get(ACCOUNT + "/journal");
        JsonNode last =
                journal.json().at("/entries/" + (journal.json().get("entries").size() - 1));
        assertThat(last.get("onBehalfOf").asText()).isEqualTo("general-manager");
        assertThat(last.toString()).contains("出差 100%");
    }

    @Test
    void nobody_takes_a_place_that_was_not_given() {
        for (RestServer.Reply reply : List.of(
                server.as("rep").with("In-Place-Of", "general-manager").get(ACCOUNT),
                server.as("rep").with("In-Place-Of", "general-manager").post(ACCOUNT + "/actions/approve"))) {
            assertThat(reply.is(403).at("/reasons/0/rule")).isEqualTo("AP-03");
        }
    }

    @Test
    void lists_page_by_key_to_their_end() {
        IntStream.range(0, 7)
                .forEach(i -> scene.does(
                        CLERK,
                        CustomerAccount.ref("k/" + i),
                        new OpenAccount("Key " + i, CustomerClass.KEY, Scene.CNY)));
        List<String> ids = new ArrayList<>();
        String next = "documents/customer-account?limit=3&state=OPEN";
        int pages = 0;
        while (!next.isEmpty()) {
            RestServer.Reply page = server.as("clerk").get(next).is(200);
            ids.addAll(page.json().get("documents").findValuesAsText("id"));
            next = page.at("/next");
            assertThat(page.header("Link").contains("next")).isEqualTo(!next.isEmpty());
            pages++;
        }

        assertThat(ids).containsExactly("customer-1", "k/0", "k/1", "k/2", "k/3", "k/4", "k/5", "k/6");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void lists_are_narrowed_by_what_is_asked() {
        scene.order("o1").of(10).released();
        scene.order("o2").of(10).drafted();

        assertThat(listed("sales-order?state=RELEASED")).containsExactly("o1");
        assertThat(listed("sales-order?state=RELEASED&state=DRAFT")).containsExactly("o1", "o2");
        assertThat(listed("sales-order?customer=customer-1")).containsExactly("o1", "o2");
        assertThat(listed("sales-order?customer=customer-2")).isEmpty();
        assertThat(listed("sales-order?dueBy=2025-03-17")).containsExactly("o1", "o2");
        assertThat(listed("sales-order?dueBy=2025-03-16")).isEmpty();
        String number = server.as("clerk").get("documents/sales-order/o2").at("/document/number");
        assertThat(listed("sales-order?number=" + number)).containsExactly("o2");
    }

    private List<String> listed(String query) {
        return server.as("clerk")
                .get("documents/" + query)
                .is(200)
                .json()
                .get("documents")
                .findValuesAsText("id");
    }
}
