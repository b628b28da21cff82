package io.deliverykit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.chain.Staff.Person;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Extension;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.testkit.ExplainAgreesWithSubmit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The standing lifecycles stand twice over the same documents: as they are, and with a rule on every command that nothing
 * meets. One copy explains and the other decides, as if the rule had been forgotten.
 */
@Tag("AX-01")
class PlantedBugTest {
    private static final List<Lifecycle<?>> STANDING = DeliveryChain.lifecycles();
    private static final List<Lifecycle<?>> PLANTED = planted();

    @Test
    void a_rule_that_explaining_forgets_is_found_whatever_command_it_is_on() {
        Set<String> hidden =
                hidden(workday -> ExplainAgreesWithSubmit.between(workday.deskOf(STANDING), workday.deskOf(PLANTED)));

        assertThat(hidden).isEmpty();
    }

    @Test
    void a_rule_that_deciding_forgets_is_found_whatever_command_it_is_on() {
        Set<String> hidden =
                hidden(workday -> ExplainAgreesWithSubmit.between(workday.deskOf(PLANTED), workday.deskOf(STANDING)));

        assertThat(hidden).isEmpty();
    }

    /** The commands on which the check has noticed nothing in all the stories. */
    private static Set<String> hidden(Function<Workday, ExplainAgreesWithSubmit> checks) {
        Set<String> hidden = new TreeSet<>();
        STANDING.forEach(each -> commandsOfPeople(each).forEach(command -> hidden.add(command.getName())));
        for (Story story : Story.ALL) {
            Workday workday = new Workday();
            ExplainAgreesWithSubmit check = checks.apply(workday);
            for (Step step : story.steps()) {
                workday.passes(step);
                workday.changed().forEach(document -> hidden.removeAll(noticed(workday, check, document, hidden)));
            }
        }
        return hidden;
    }

    private static <D> Set<String> noticed(
            Workday workday, ExplainAgreesWithSubmit check, Ref<D> document, Set<String> hidden) {
        Lifecycle<D> lifecycle = workday.desk().catalog().lifecycle(document);
        Set<String> noticed = new TreeSet<>();
        AnyBusiness.COMMANDS.samples(lifecycle, 1).forEach((type, examples) -> {
            if (hidden.contains(type.getName()) && notices(check, document, examples)) {
                noticed.add(type.getName());
            }
        });
        return noticed;
    }

    private static <D> boolean notices(ExplainAgreesWithSubmit check, Ref<D> document, List<Command<D>> examples) {
        for (Person each : Staff.everybody()) {
            try {
                check.check(each.actor(), each.inPlaceOf(), document, examples);
            } catch (AssertionError found) {
                assertThat(found).hasMessageContaining("is-planted");
                return true;
            }
        }
        return false;
    }

    private static List<Lifecycle<?>> planted() {
        List<Lifecycle<?>> planted = new ArrayList<>();
        STANDING.forEach(each -> planted.add(planted(each)));
        return planted;
    }

    private static <D> Lifecycle<D> planted(Lifecycle<D> standing) {
        Extension<D> copy = standing.extended(standing.version());
        commandsOfPeople(standing)
                .forEach(command -> copy.when(command, Rule.holds("AX-01", "is-planted", content -> false)));
        return copy.build();
    }

    private static <D> List<Class<? extends Command<D>>> commandsOfPeople(Lifecycle<D> lifecycle) {
        return lifecycle.commands().values().stream()
                .filter(type -> !Opening.class.isAssignableFrom(type))
                .filter(type -> lifecycle.rows().stream()
                        .anyMatch(row -> row.command() == type && !row.by().isEmpty()))
                .toList();
    }
}
