package io.deliverykit.customer;

import io.deliverykit.account.CustomerClass;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.pricing.PriceList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a customer, and written anew at each refresh (CU-01).
 *
 * @param addresses where goods are delivered
 * @param creditStanding how it pays; empty where nothing is known
 * @param ownPrices the price list of this customer alone; null where it has none
 * @param specialTerms empty where there are none
 */
public record CustomerProfile(
        @NotBlank String name,
        @NotNull CustomerClass customerClass,
        @NotNull List<@NotNull @Valid Contact> contacts,
        @NotNull List<@NotBlank String> addresses,
        @NotNull List<@NotNull @Valid Purchase> purchases,
        @NotNull String creditStanding,
        @Nullable Ref<PriceList> ownPrices,
        @NotNull String specialTerms) {
    public CustomerProfile {
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        addresses = addresses == null ? List.of() : List.copyOf(addresses);
        purchases = purchases == null ? List.of() : List.copyOf(purchases);
    }
}
