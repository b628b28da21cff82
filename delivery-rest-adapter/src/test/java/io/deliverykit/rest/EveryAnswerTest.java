package io.deliverykit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What answers have in common, whatever was asked. */
class EveryAnswerTest {
    private static final String ACCOUNT = "documents/customer-account/customer-1";

    private RestServer server;

    @BeforeEach
    void open() {
        server = new RestServer(Scene.inMemory().furnished().desk());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void problems_speak_the_language_that_is_asked() {
        RestServer.Reply chinese = server.as("clerk")
                .with("Accept-Language", "fr, zh-CN;q=0.9, en;q=0.5")
                .get("documents/invoice/1")
                .is(404);
        RestServer.Reply english = server.as("clerk")
                .with("Accept-Language", "fr")
                .get("documents/invoice/1")
                .is(404);

        assertThat(chinese.header("Content-Language")).isEqualTo("zh");
        assertThat(chinese.at("/title")).isEqualTo("没有这类单据");
        assertThat(chinese.at("/detail")).contains("“invoice”");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.at("/title")).isEqualTo("There is no such kind of document");
        assertThat(english.header("Vary")).contains("Accept-Language");
    }

    @Test
    void head_is_get_without_its_body() {
        RestServer.Reply reply = server.as("clerk").method("HEAD", ACCOUNT).is(200);

        assertThat(reply.text()).isEmpty();
        assertThat(reply.header("ETag"))
                .isNotEmpty()
                .isEqualTo(server.as("clerk").get(ACCOUNT).header("ETag"));
        assertThat(server.as("clerk")
                        .method("HEAD", "documents/customer-account/none")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void options_and_405_tell_what_is_allowed() {
        assertThat(server.as("clerk").method("OPTIONS", ACCOUNT).is(200).header("Allow"))
                .contains("GET", "HEAD", "OPTIONS")
                .doesNotContain("DELETE", "PUT");
        assertThat(server.as("clerk").method("DELETE", ACCOUNT).is(405).header("Allow"))
                .contains("GET");
    }

    @Test
    void nothing_is_kept_by_caches() {
        assertThat(server.as("clerk").get(ACCOUNT).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void lifecycles_are_told_with_the_values_that_commands_take() {
        JsonNode life =
                server.as("clerk").get("lifecycles/customer-account").is(200).json();

        assertThat(life.at("/lifecycle/states").findValuesAsText("name")).containsExactly("OPEN", "CLOSED");
        assertThat(life.at("/commands/change-credit-limit/0").toString())
                .isEqualTo(
                        "{\"name\":\"limit\",\"type\":\"money\",\"required\":true,\"constraints\":{\"NotNull\":{}}}");
        assertThat(life.at("/commands").has("commit")).isFalse();
        assertThat(server.as("clerk").get("lifecycles").json().at("/lifecycles").findValuesAsText("href"))
                .contains("/erp/lifecycles/customer-account");
    }
}
