package io.deliverykit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the host's sight hides from somebody is 404 for them wherever it is asked for. */
class HiddenDocumentTest {
    private static final String ACCOUNT = "documents/customer-account/customer-1";

    @Test
    @Tag("AX-02")
    void a_document_that_is_not_to_be_seen_answers_exactly_like_none() {
        Scene scene = Scene.with(
                        new MemoryStorage(),
                        builder -> builder.sight(
                                (actor, document) -> !actor.person().equals("guard")))
                .furnished();
        try (RestServer server = new RestServer(scene.desk())) {
            for (String path :
                    List.of(ACCOUNT, ACCOUNT + "/journal", ACCOUNT + "/journal?verify=true", ACCOUNT + "/attempts")) {
                RestServer.Reply hidden = server.as("guard").get(path).is(404);
                RestServer.Reply none = server.as("guard")
                        .get(path.replace("customer-1", "customer-9"))
                        .is(404);
                assertThat(hidden.text()).isEqualTo(none.text().replace("customer-9", "customer-1"));
                server.as("clerk").get(path).is(200);
            }
            server.as("guard").post(ACCOUNT + "/actions/close-account").is(404);
            server.as("guard")
                    .post(ACCOUNT + "/actions/close-account?dryRun=true")
                    .is(404);
            assertThat(server.as("guard")
                            .get("documents/customer-account")
                            .json()
                            .get("documents"))
                    .isEmpty();
        }
    }
}
