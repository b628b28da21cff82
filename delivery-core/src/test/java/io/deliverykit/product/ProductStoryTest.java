package io.deliverykit.product;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.product.ProductCommands.*;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A product's whole life: designed, mature, made, designed once more, and given up. */
class ProductStoryTest {
    private static final Ref<Product> COIL = Product.ref("COIL");

    private final Scene scene = Scene.inMemory();

    @Test
    @Tag("SO-04")
    void it_is_designed_found_mature_made_redesigned_and_discontinued() {
        scene.does(ENGINEER, COIL, new RegisterProduct("Coil", "GB/T 708", 20));
        scene.does(ENGINEER, COIL, new DescribeProduct("GB/T 709", 15));
        assertThat(scene.find(COIL).state()).isEqualTo(ProductState.IN_DESIGN);

        scene.does(ENGINEER, COIL, new MatureProduct());
        scene.does(PLANNER, COIL, new RecordMaking(scene.today()));
        assertThat(scene.find(COIL).state()).isEqualTo(ProductState.MATURE);
        assertThat(scene.find(COIL).content().lastMade()).isEqualTo(scene.today());
        assertThat(scene.find(COIL).content().standard()).isEqualTo("GB/T 709");

        scene.does(ENGINEER, COIL, new RedesignProduct("thinner"));
        scene.does(ENGINEER, COIL, new MatureProduct());
        scene.does(ENGINEER, COIL, new DiscontinueProduct("no demand"));

        assertThat(scene.find(COIL).state()).isEqualTo(ProductState.DISCONTINUED);
        assertThat(scene.desk().verifyJournal(ENGINEER, COIL)).isEmpty();
    }
}
