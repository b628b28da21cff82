package io.deliverykit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How HTTP tells what the desk refuses. */
class RefusedActionTest extends AtTheDesk {
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
                .post(NOTE + "/actions/clear-note", "{\"receipt\":\"\",\"issue\":1}")
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
    void reasons_speak_the_language_that_is_asked() {
        scene.note("n1").of(scene.order("o1").of(100).released(), 30).approved();

        RestServer.Reply reply = server.as("accountant")
                .with("Accept-Language", "zh-CN")
                .post(NOTE + "/actions/clear-note", "{\"receipt\":\"\",\"issue\":1}")
                .is(422);

        assertThat(reply.header("Content-Language")).isEqualTo("zh");
        assertThat(reply.at("/reasons/0/text")).contains("授信额度", "CU-06", "CNY 2000.00");
        assertThat(reply.at("/detail")).isEqualTo(reply.at("/reasons/0/text"));
        assertThat(reply.at("/reasons/0/remedies/0/text")).contains("CNY 1000.00");
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
    @Tag("XP-09")
    void an_approval_of_another_amendment_is_412() {
        String none = server.as("rep").get(ACCOUNT).header("ETag");
        server.as("rep").post(ACCOUNT + "/actions/change-credit-limit", LIMIT).is(200);
        String first = server.as("general-manager").get(ACCOUNT).header("ETag");
        server.as("rep").post(ACCOUNT + "/actions/withdraw").is(200);
        String second = server.as("rep")
                .post(ACCOUNT + "/actions/change-credit-limit", LIMIT)
                .is(200)
                .header("ETag");

        for (String stale : List.of(none, first)) {
            server.as("general-manager")
                    .with("If-Match", stale)
                    .post(ACCOUNT + "/actions/approve")
                    .is(412);
        }
        String approved = server.as("general-manager")
                .with("If-Match", second)
                .post(ACCOUNT + "/actions/approve")
                .is(200)
                .header("ETag");
        assertThat(approved).as("a vote makes nobody look again").isEqualTo(second);
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
        assertThat(stale.at("/reasons/0/values/between")).isEqualTo("receive-prepayment/cashier");

        String now = server.as("rep").get(ACCOUNT).header("ETag");
        RestServer.Reply fresh = server.as("cashier")
                .with("If-Match", now)
                .post(ACCOUNT + "/actions/receive-prepayment", "{\"receipt\":\"R2\",\"amount\":\"CNY 5.00\"}")
                .is(200);
        assertThat(fresh.header("ETag")).isNotEqualTo(now);
        assertThat(server.as("rep").get(ACCOUNT).header("ETag")).isEqualTo(fresh.header("ETag"));
    }
}
