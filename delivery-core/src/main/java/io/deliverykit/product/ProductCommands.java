package io.deliverykit.product;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Map;

/** Everything that can be done to a {@link Product}. */
public final class ProductCommands {
    private ProductCommands() {}

    /** Engineering begins with a product (产品立项). */
    public record RegisterProduct(
            @NotBlank String name,
            @NotBlank String standard,
            @PositiveOrZero int leadDays) implements Opening<Product> {
        @Override
        public Product open(Turn turn) {
            return new Product(name, standard, leadDays, null, Map.of());
        }
    }

    /** Another standard or another usual time of delivery holds (修订). */
    public record DescribeProduct(
            @NotBlank String standard, @PositiveOrZero int leadDays) implements Command<Product> {
        @Override
        public Product change(Product before, Turn turn) {
            return before.described(standard, leadDays);
        }
    }

    /** Engineering says of what it is made, and what each is to it (列明元件, SO-10). */
    public record NameComponents(@NotNull Map<@NotBlank String, @NotNull ComponentKind> components)
            implements Command<Product> {
        @Override
        public Product change(Product before, Turn turn) {
            return before.madeOf(components);
        }
    }

    /** Technique and drawings are mature (定型). */
    public record MatureProduct() implements Command<Product> {}

    /** Technique or drawings are changed, and not mature until they are found so again (改型). */
    public record RedesignProduct(@NotBlank String reason) implements Command<Product> {}

    /** It was made on this day (投产记录). */
    public record RecordMaking(@NotNull LocalDate on) implements Command<Product> {
        @Override
        public Product change(Product before, Turn turn) {
            return before.made(on);
        }
    }

    /** It is not made any more (停产). */
    public record DiscontinueProduct(@NotBlank String reason) implements Command<Product> {}
}
