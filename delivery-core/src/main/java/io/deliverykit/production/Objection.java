package io.deliverykit.production;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a department has against the date of its task (异议, PN-02).
 *
 * @param company the objector's, whose general manager rules
 * @param asked the day by which the department could do it
 * @param ruled the day that was ruled; null until then
 */
public record Objection(
        String company,
        String person,
        LocalDate asked,
        String reason,
        Instant at,
        @Nullable LocalDate ruled) {
    boolean isOpen() {
        return ruled == null;
    }

    Objection ruled(LocalDate day) {
        return new Objection(company, person, asked, reason, at, day);
    }
}
