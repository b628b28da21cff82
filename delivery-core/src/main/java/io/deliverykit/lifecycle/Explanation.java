package io.deliverykit.lifecycle;

import io.deliverykit.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one document, and why not the rest, computed from the rules that refuse (AX-01).
 *
 * @param document null when it speaks of opening new ones
 * @param offers one for each command that people have, in the table's order
 */
public record Explanation(@Nullable Ref<?> document, String state, Edition edition, List<Offer> offers) {
    public Explanation {
        offers = List.copyOf(offers);
    }

    /** The verdict on a command. */
    public enum Verdict {
        /** It would be granted. */
        ALLOWED,
        /** It would be refused, at least for these reasons. */
        REFUSED,
        /** Nothing stands against it so far; its values decide. */
        NEEDS_INPUT
    }

    /**
     * One command.
     *
     * @param reasons why it is refused; empty otherwise
     * @param fields the values it takes
     */
    public record Offer(String command, Verdict verdict, List<Refusal> reasons, List<Field> fields) {
        public Offer {
            reasons = List.copyOf(reasons);
            fields = List.copyOf(fields);
        }

        private Offer or(Offer other) {
            return other.distance() < distance() ? other : this;
        }

        /** How far from being granted; who has no say at all is farthest. */
        private int distance() {
            return switch (verdict) {
                case ALLOWED -> 0;
                case NEEDS_INPUT -> 1;
                case REFUSED -> reasons.stream().noneMatch(each -> each.kind() == Refusal.Kind.NOT_BY_ROLE) ? 2 : 3;
            };
        }
    }

    /**
     * A value that a command takes.
     *
     * @param type the Java type's name
     * @param constraints the Jakarta Validation constraints by name, with their attributes written out
     */
    public record Field(String name, String type, Map<String, String> constraints) {
        public Field {
            constraints = Map.copyOf(constraints);
        }
    }

    /** What may be done by either of two authorities: of each command the better offer. */
    public Explanation or(Explanation other) {
        List<Offer> better = offers.stream()
                .map(each -> other.of(each.command()).map(each::or).orElse(each))
                .toList();
        return new Explanation(document, state, edition, better);
    }

    /** The offer for this command. */
    public Optional<Offer> of(String command) {
        return offers.stream().filter(each -> each.command().equals(command)).findFirst();
    }
}
