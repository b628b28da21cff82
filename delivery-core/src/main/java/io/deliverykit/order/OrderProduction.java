package io.deliverykit.order;

import io.deliverykit.order.Instructed.Stage;
import io.deliverykit.quantity.Quantity;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What production holds of an order.
 *
 * @param instructed what each production instruction makes of it, by the instruction's id (SO-09)
 * @param consents to which other designs the customer has agreed, by the id of the notice of the change (PN-12)
 */
public record OrderProduction(Map<String, Instructed> instructed, Map<String, DesignConsent> consents) {
    /** Nothing yet. */
    static final OrderProduction NONE = new OrderProduction(Map.of(), Map.of());

    public OrderProduction {
        instructed = Collections.unmodifiableMap(new TreeMap<>(instructed));
        consents = Collections.unmodifiableMap(new TreeMap<>(consents));
    }

    /** Whether production was told to make any of it. */
    public boolean isInstructed() {
        return !instructed.isEmpty();
    }

    /** What all instructions together make of a line; what cannot be counted in its unit any more does not count. */
    public Quantity instructed(OrderLine line) {
        return instructed.values().stream()
                .map(each -> each.lines().get(line.id()))
                .filter(part ->
                        part != null && part.unit().convertsTo(line.ordered().unit()))
                .reduce(Quantity.zero(line.ordered().unit()), Quantity::plus);
    }

    /** The instructions that are so far, by id. */
    public Set<String> at(Stage stage) {
        return instructed.entrySet().stream()
                .filter(each -> each.getValue().stage() == stage)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether something was made already. */
    boolean hasBegun() {
        return !instructed.keySet().equals(at(Stage.TO_BEGIN));
    }

    OrderProduction with(String instruction, Map<String, Quantity> lines, Stage stage) {
        Map<String, Instructed> all = new HashMap<>(instructed);
        if (lines.isEmpty()) {
            all.remove(instruction);
        } else {
            all.put(instruction, new Instructed(lines, stage));
        }
        return new OrderProduction(all, consents);
    }

    OrderProduction with(String change, @Nullable DesignConsent consent) {
        Map<String, DesignConsent> all = new HashMap<>(consents);
        if (consent == null) {
            all.remove(change);
        } else {
            all.put(change, consent);
        }
        return new OrderProduction(instructed, all);
    }
}
