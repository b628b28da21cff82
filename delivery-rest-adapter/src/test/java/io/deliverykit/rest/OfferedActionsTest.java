package io.deliverykit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be done to a document, and why not the rest. */
class OfferedActionsTest extends AtTheDesk {
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
    void an_amendment_shows_beside_what_is_in_force() {
        server.as("rep").post(ACCOUNT + "/actions/change-credit-limit", LIMIT).is(200);

        RestServer.Reply account = server.as("rep").get(ACCOUNT);

        assertThat(account.at("/content/creditLimit")).isEqualTo("CNY 2000.00");
        assertThat(account.at("/amendment/values/limit")).isEqualTo("CNY 500.00");
        assertThat(account.at("/amendment/by")).isEqualTo("rep");
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
    void somebody_may_act_in_anothers_place_if_that_was_delegated() {
        server.as("rep").post(ACCOUNT + "/actions/change-credit-limit", LIMIT).is(200);

        RestServer.Reply mine = server.as("legal").get(ACCOUNT);
        RestServer.Reply theirs =
                server.as("legal").with("In-Place-Of", "general-manager").get(ACCOUNT);
        assertThat(offer(mine, "approve").get("verdict").asText()).isEqualTo("REFUSED");
        assertThat(offer(theirs, "approve").get("verdict").asText()).isEqualTo("ALLOWED");

        server.as("legal")
                .with("In-Place-Of", "general-manager")
                .with("Remark", "%E5%87%BA%E5%B7%AE%20100%25")
                .post(ACCOUNT + "/actions/approve")
                .is(200);
        RestServer.Reply journal = server.as("legal").get(ACCOUNT + "/journal");
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
}
