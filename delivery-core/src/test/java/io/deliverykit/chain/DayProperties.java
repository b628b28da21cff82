package io.deliverykit.chain;

import static io.deliverykit.testkit.People.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever happens on a day, the journals hold, and nobody approves their own work. */
class DayProperties {
    @Provide
    Arbitrary<Day> days() {
        return Day.any();
    }

    @Property(tries = 50)
    @Tag("JR-01")
    void every_journal_holds_and_is_as_long_as_its_document_says(@ForAll("days") Day day) {
        Workday workday = new Workday();
        day.steps().forEach(workday::happens);

        for (Ref<?> each : Documents.DOCUMENTS) {
            DeliveryDesk desk = workday.desk();
            long entries = desk.find(CLERK, each)
                    .map(filed -> filed.journal().entries())
                    .orElse(0L);
            assertThat(desk.verifyJournal(CLERK, each)).as("%s", each).isEmpty();
            assertThat(desk.journal(CLERK, each)).as("%s", each).hasSize((int) entries);
        }
    }

    @Property(tries = 50)
    @Tag("AP-02")
    void nobody_approves_what_they_made_or_somebody_made_in_whose_place_they_come(@ForAll("days") Day day) {
        Workday workday = new Workday();

        for (Step step : day.steps()) {
            if (step instanceof Step.Act<?> act && act.command() instanceof Review.Approve<?>) {
                approves(workday, act);
            } else {
                workday.happens(step);
            }
        }
    }

    private static void approves(Workday workday, Step.Act<?> act) {
        Filed<?> before = workday.desk().find(CLERK, act.document()).orElse(null);
        workday.happens(act);
        Filed<?> after = workday.desk().find(CLERK, act.document()).orElse(null);
        if (before != null && after != null && after.version() != before.version()) {
            Filed.Proposal<?> proposal = before.proposal();
            Set<String> makers = proposal == null ? before.makers() : proposal.makers();
            List<String> approvers =
                    new ArrayList<>(List.of(act.person().actor().person()));
            if (act.person().inPlaceOf() != null) {
                approvers.add(act.person().inPlaceOf());
            }
            assertThat(makers).doesNotContainAnyElementsOf(approvers);
        }
    }
}
