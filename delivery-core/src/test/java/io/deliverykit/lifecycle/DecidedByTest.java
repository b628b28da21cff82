package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Papers.NOON;
import static io.deliverykit.lifecycle.Papers.POLICY;
import static io.deliverykit.lifecycle.Papers.WRITER;
import static io.deliverykit.lifecycle.Papers.granted;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Papers.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Papers.Paper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document that began under another table and policy than those that decide. */
@Tag("XP-12")
class DecidedByTest {
    @Test
    void has_on_record_what_decided_and_remembers_what_it_began_under() {
        Lifecycle<Paper> first = table();
        Lifecycle<Paper> second = first.extended("2").build();
        Filed<Paper> paper = written(first, 1);
        Turn turn = Turn.of(NOON, WRITER, POLICY.named("strict"));

        var finished = granted(second.decide(paper, new Papers.Finish(), turn, Files.NONE));

        assertThat(finished.entry().lifecycle()).isEqualTo("2");
        assertThat(finished.entry().policy()).isEqualTo("strict");
        assertThat(finished.after().lifecycle()).isEqualTo("1");
        assertThat(finished.after().policy()).isEqualTo("standard");
    }
}
