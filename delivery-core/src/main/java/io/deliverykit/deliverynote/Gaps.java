package io.deliverykit.deliverynote;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a note's goods is missing while they leave, and on whose agreement they do (缺件发货, DN-21).
 *
 * @param missing what does not leave with the goods, and was not sent yet
 * @param agreedBy who agreed for the customer; empty while nobody has
 */
public record Gaps(List<MissingPart> missing, String agreedBy) {
    static final Gaps NONE = new Gaps(List.of(), "");

    public Gaps {
        missing = List.copyOf(missing);
    }

    /** Something else is missing; whoever agreed has agreed to something else. */
    Gaps listing(List<MissingPart> parts) {
        return parts.equals(missing) ? this : new Gaps(parts, "");
    }

    Gaps agreed(String person) {
        return new Gaps(missing, person);
    }

    Gaps without(Set<String> sent) {
        return new Gaps(
                missing.stream().filter(part -> !sent.contains(part.id())).toList(), agreedBy);
    }

    boolean isSomethingMissing() {
        return !missing.isEmpty();
    }

    boolean isAgreed() {
        return missing.isEmpty() || !agreedBy.isBlank();
    }

    static boolean namesEachOnce(List<MissingPart> parts) {
        Set<String> ids = new HashSet<>();
        return parts.stream().allMatch(part -> ids.add(part.id()));
    }

    boolean hasAll(Set<String> ids) {
        return ids.stream().allMatch(id -> parts(id).findAny().isPresent());
    }

    /** The day by which the first of them is to be sent; empty when nothing is missing. */
    Optional<LocalDate> firstDue() {
        return missing.stream().map(MissingPart::by).min(LocalDate::compareTo);
    }

    private Stream<MissingPart> parts(String id) {
        return missing.stream().filter(part -> part.id().equals(id));
    }
}
