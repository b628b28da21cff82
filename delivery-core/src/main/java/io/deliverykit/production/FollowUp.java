package io.deliverykit.production;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the order desk follows an instruction to its due date (跟单, PN-03, PN-04). It begins anew with another due date.
 *
 * @param expected the day on which it will be ready, as the last check found; null before the first
 * @param remedies what was tried to keep the date
 * @param customersAnswer what the customer said to a later date; empty before they were asked
 * @param notice null until one was sent
 */
public record FollowUp(
        @Nullable LocalDate expected,
        List<Remedy> remedies,
        String customersAnswer,
        @Nullable ExpediteNotice notice) {
    static final FollowUp NONE = new FollowUp(null, List.of(), "", null);

    public FollowUp {
        remedies = List.copyOf(remedies);
    }

    FollowUp expecting(LocalDate day) {
        return new FollowUp(day, remedies, customersAnswer, notice);
    }

    FollowUp tried(Remedy remedy) {
        List<Remedy> more = new ArrayList<>(remedies);
        more.add(remedy);
        return new FollowUp(expected, more, customersAnswer, notice);
    }

    FollowUp answered(String answer) {
        return new FollowUp(expected, remedies, answer, notice);
    }

    FollowUp sent(ExpediteNotice written) {
        return new FollowUp(expected, remedies, customersAnswer, written);
    }
}
