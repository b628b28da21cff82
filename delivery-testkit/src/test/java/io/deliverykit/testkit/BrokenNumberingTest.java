package io.deliverykit.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.memory.MemoryNumbering;
import io.deliverykit.port.Numbering;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A numbering that breaks a promise fails just that part of the contract. */
@Tag("JR-03")
class BrokenNumberingTest {
    private final Numbering sound = new MemoryNumbering();

    private static NumberingContract contractOf(Numbering numbering) {
        return () -> numbering;
    }

    @Test
    void a_numbering_that_reuses_numbers_is_found_out() {
        AtomicInteger calls = new AtomicInteger();
        Numbering reusing = (tenant, prefix, day) ->
                prefix + "-" + day + "-" + (calls.incrementAndGet() % 100 < 50 ? 1 : calls.get());

        assertThatThrownBy(contractOf(reusing)::gives_no_number_twice).isInstanceOf(AssertionError.class);
        assertThatCode(contractOf(reusing)::begins_a_number_with_its_prefix).doesNotThrowAnyException();
    }

    @Test
    void a_numbering_that_forgets_the_day_is_found_out() {
        Numbering timeless = (tenant, prefix, day) -> {
            String number = sound.next(tenant, prefix, day);
            return prefix + number.substring(number.lastIndexOf('-'));
        };

        assertThatThrownBy(contractOf(timeless)::gives_kinds_and_days_numbers_of_their_own)
                .isInstanceOf(AssertionError.class);
        assertThatCode(contractOf(timeless)::gives_no_number_twice).doesNotThrowAnyException();
    }

    @Test
    void a_numbering_that_counts_for_all_tenants_together_is_found_out() {
        Numbering shared = (tenant, prefix, day) -> sound.next("all", prefix, day);

        assertThatThrownBy(contractOf(shared)::tells_a_tenant_nothing_of_what_another_has_used)
                .isInstanceOf(AssertionError.class);
        assertThatCode(contractOf(shared)::gives_no_number_twice).doesNotThrowAnyException();
    }

    @Test
    void a_numbering_that_forgets_the_prefix_is_found_out() {
        Numbering bare =
                (tenant, prefix, day) -> sound.next(tenant, prefix, day).substring(2);

        assertThatThrownBy(contractOf(bare)::begins_a_number_with_its_prefix).isInstanceOf(AssertionError.class);
    }
}
