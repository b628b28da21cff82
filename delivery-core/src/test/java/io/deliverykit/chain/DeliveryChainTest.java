package io.deliverykit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Catalog;
import org.junit.jupiter.api.Test;

class DeliveryChainTest {
    @Test
    void the_standing_lifecycles_are_sound_each_and_together() {
        Catalog catalog = Catalog.of(DeliveryChain.lifecycles());

        assertThat(catalog.rank("acceptance")).isEqualTo(4);
        assertThat(catalog.rank("delivery-note")).isEqualTo(3);
        assertThat(catalog.rank("sales-notice")).isEqualTo(2);
        assertThat(catalog.rank("sales-order")).isEqualTo(1);
        assertThat(catalog.rank("customer-account")).isZero();
    }
}
