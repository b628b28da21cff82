package io.deliverykit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same command sent again. */
class RepeatedCommandTest extends AtTheDesk {
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
        assertThat(server.as("rep").get(ACCOUNT).at("/content/funds/prepaid")).isEqualTo("CNY 10.00");
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
        assertThat(server.as("rep").get(ACCOUNT).at("/content/funds/prepaid")).isEqualTo("CNY 10.00");
    }
}
