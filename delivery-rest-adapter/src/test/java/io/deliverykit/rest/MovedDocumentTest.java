package io.deliverykit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every document takes, though no table lists it. */
class MovedDocumentTest extends AtTheDesk {
    @Test
    @Tag("XP-12")
    void is_moved_by_whom_the_policy_names_and_refused_where_there_is_nothing_to_move() {
        String move = ACCOUNT + "/actions/move";

        assertThat(server.as("clerk").post(move, "{\"reason\":\"new rules\"}").status())
                .isEqualTo(403);
        assertThat(server.as("general-manager")
                        .post(move, "{\"reason\":\"new rules\"}")
                        .is(422)
                        .at("/reasons/0/key"))
                .isEqualTo("rule.XP-12.lives-by-an-earlier-version");
        server.as("general-manager").post(move, "{}").is(422);
    }

    @Test
    @Tag("JR-02")
    void has_an_entry_of_its_journal_redacted() {
        server.as("auditor")
                .post(ACCOUNT + "/actions/redact", "{\"sequence\":1,\"reason\":\"personal\"}")
                .is(200);

        assertThat(server.as("clerk").get(ACCOUNT + "/journal?verify=true").at("/holds"))
                .isEqualTo("true");
        assertThat(server.as("clerk").get(ACCOUNT + "/journal").at("/entries/0/details"))
                .doesNotContain("Customer");
    }

    @Test
    void is_among_the_commands_that_a_kind_of_document_takes() {
        assertThat(server.as("clerk")
                        .get("lifecycles/customer-account")
                        .json()
                        .at("/commands/move/0/name")
                        .asText())
                .isEqualTo("reason");
    }
}
