package io.deliverykit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverykit.order.SalesOrderCommands.PutOnHold;
import io.deliverykit.testkit.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waits for whom, over REST. */
@Tag("AP-01")
class WorkListTest extends AtTheDesk {
    private JsonNode workListOf(String person) {
        return server.as(person).get("work-list").is(200).json();
    }

    @Test
    void has_what_waits_for_who_asks_and_what_they_handed_on() {
        scene.note("n1").of(scene.order("o1").of(10).released(), 10).inReview();

        JsonNode item = workListOf("sales-manager").at("/waitingForMe/0");
        assertThat(item.get("href").asText()).isEqualTo("/erp/" + NOTE);
        assertThat(item.get("state").asText()).isEqualTo("IN_REVIEW");
        assertThat(item.has("late")).isFalse();
        assertThat(workListOf("clerk").at("/handedOn/0/id").asText()).isEqualTo("n1");
        assertThat(workListOf("clerk").get("waitingForMe")).isEmpty();
        assertThat(workListOf("guard").get("handedOn")).isEmpty();
    }

    @Test
    void names_the_amendment_that_waits() {
        server.as("rep").post(ACCOUNT + "/actions/change-credit-limit", LIMIT).is(200);

        assertThat(workListOf("general-manager").at("/waitingForMe/0/amendment").asText())
                .isEqualTo("change-credit-limit");
    }

    @Test
    void says_in_words_what_stands_against_an_approval() {
        var order = scene.order("o1").of(10).released();
        var note = scene.note("n1").of(order, 10).inReview();
        scene.approve(note, People.SALES_MANAGER);
        scene.does(People.ORDER_DESK, order, new PutOnHold("doubts"));

        JsonNode obstacle = workListOf("finance-manager").at("/waitingForMe/0/obstacles/0");

        assertThat(obstacle.get("rule").asText()).isEqualTo("XP-05");
        assertThat(obstacle.get("text").asText()).contains("XP-05");
    }

    @Test
    void is_for_people_whom_the_host_knows() {
        assertThat(server.as("nobody at all").get("work-list").status()).isEqualTo(401);
        server.as("clerk").get("work-list?mine=true").is(400);
    }
}
