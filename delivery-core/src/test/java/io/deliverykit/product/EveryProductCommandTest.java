package io.deliverykit.product;

import static io.deliverykit.testkit.People.ENGINEER;
import static io.deliverykit.testkit.People.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.product.ProductCommands.DescribeProduct;
import io.deliverykit.product.ProductCommands.DiscontinueProduct;
import io.deliverykit.product.ProductCommands.MatureProduct;
import io.deliverykit.product.ProductCommands.NameComponents;
import io.deliverykit.product.ProductCommands.RecordMaking;
import io.deliverykit.product.ProductCommands.RedesignProduct;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EveryProductCommandTest {
    private static final Ref<Product> SHEET = Product.ref("SHEET");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 2);

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(ProductLifecycle.LIFECYCLE)
                .in(ProductState.IN_DESIGN, scene -> {
                    scene.does(ENGINEER, SHEET, new RedesignProduct("thinner"));
                    return SHEET;
                })
                .in(ProductState.MATURE, scene -> SHEET)
                .in(ProductState.DISCONTINUED, scene -> {
                    scene.does(ENGINEER, SHEET, new DiscontinueProduct("no demand"));
                    return SHEET;
                })
                .with(new DescribeProduct("GB/T 709", 20))
                .with(new NameComponents(Map.of("frame", ComponentKind.STRUCTURE)))
                .with(new MatureProduct())
                .with(new RedesignProduct("thinner"))
                .with(new RecordMaking(DAY))
                .with(new DiscontinueProduct("no demand"))
                .tests();
    }

    @Test
    @Tag("SO-04")
    void was_made_on_the_last_day_on_record_and_on_none_to_come() {
        Scene scene = Scene.inMemory().furnished();
        scene.does(PLANNER, SHEET, new RecordMaking(DAY));

        assertThat(scene.does(PLANNER, SHEET, new RecordMaking(DAY.minusDays(1)))
                        .content()
                        .lastMade())
                .isEqualTo(DAY);
        assertThat(scene.refusals(PLANNER, SHEET, new RecordMaking(scene.today().plusDays(1))))
                .containsExactly("SO-04 was-made-already");
    }
}
