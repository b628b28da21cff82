package io.deliverykit.customer;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.party.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one who holds certain roles sees of a customer file (CU-03); what they may not see is not in it, so that no page can
 * show it by mistake.
 *
 * @param profile without what is hidden
 * @param hidden what is left out
 */
public record CustomerFileView(String number, CustomerProfile profile, Set<FileField> hidden) {
    public CustomerFileView {
        hidden = Set.copyOf(hidden);
    }

    /** The file as people with these roles see it under this policy. */
    public static CustomerFileView of(Filed<CustomerFile> file, Set<Role> roles, Policy policy) {
        Set<FileField> hidden = EnumSet.allOf(FileField.class);
        hidden.removeIf(field -> CustomerFileRules.isSeen(field, roles, policy));
        CustomerProfile whole = file.content().profile();
        boolean withContacts = !hidden.contains(FileField.CONTACTS);
        boolean withPrices = !hidden.contains(FileField.PRICES);
        CustomerProfile seen = new CustomerProfile(
                whole.name(),
                whole.customerClass(),
                withContacts ? whole.contacts() : List.of(),
                withContacts ? whole.addresses() : List.of(),
                withPrices ? whole.purchases() : List.of(),
                withPrices ? whole.creditStanding() : "",
                withPrices ? whole.ownPrices() : null,
                withPrices ? whole.specialTerms() : "");
        return new CustomerFileView(file.title(), seen, hidden);
    }
}
