package io.deliverykit.rest;

import static io.deliverykit.testkit.People.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.testkit.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which documents there are. */
class ListedDocumentsTest extends AtTheDesk {
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

    @Test
    @Tag("XP-06")
    void lists_are_narrowed_to_those_of_which_an_amendment_waits() {
        assertThat(listed("customer-account?amending=true")).isEmpty();
        server.as("rep").post(ACCOUNT + "/actions/change-credit-limit", LIMIT).is(200);

        assertThat(listed("customer-account?amending=true")).containsExactly("customer-1");
        assertThat(listed("customer-account?amending=false")).containsExactly("customer-1");
        assertThat(server.as("clerk")
                        .get("documents/customer-account?amending=yes")
                        .is(400)
                        .at("/parameter"))
                .isEqualTo("amending");
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
