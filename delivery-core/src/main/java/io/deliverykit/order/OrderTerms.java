package io.deliverykit.order;

import io.deliverykit.contract.PaymentTerm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * What an order says beside its lines (SO-01).
 *
 * @param proof the number of the customer's written order or remittance slip; empty when it was oral (SO-02)
 * @param latenessCosts whether lateness carries a penalty (SO-04)
 * @param asksFullReview whether every department reviews it (SO-05)
 * @param shipping what of it may leave together; where nothing is said, whatever is there (XP-16)
 */
public record OrderTerms(
        @NotNull OrderChannel channel,
        @NotNull DeliveryMode mode,
        @NotNull PaymentTerm payment,
        @NotBlank String contact,
        @NotBlank String address,
        @NotNull String packaging,
        @NotNull String shippingDemands,
        @NotNull String proof,
        boolean latenessCosts,
        boolean asksFullReview,
        ShippingRule shipping) {
    public OrderTerms {
        shipping = Objects.requireNonNullElse(shipping, ShippingRule.AS_AVAILABLE);
    }

    /** Terms with nothing special, by which whatever is there is sent. */
    public static OrderTerms of(DeliveryMode mode, PaymentTerm payment, String contact, String address, String proof) {
        return new OrderTerms(
                OrderChannel.REP,
                mode,
                payment,
                contact,
                address,
                "",
                "",
                proof,
                false,
                false,
                ShippingRule.AS_AVAILABLE);
    }
}
