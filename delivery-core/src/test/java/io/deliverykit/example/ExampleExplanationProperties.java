package io.deliverykit.example;

import static io.deliverykit.example.Company.ACCOUNT;
import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.GUARD;
import static io.deliverykit.example.Company.INSPECTOR;
import static io.deliverykit.example.Company.KEEPER;
import static io.deliverykit.example.Company.LAWYER;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.OTHER_MANAGER;
import static io.deliverykit.example.Company.REP;
import static io.deliverykit.example.Company.delegation;
import static io.deliverykit.example.Orders.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.testkit.AnyCommand;
import io.deliverykit.testkit.ExplainAgreesWithSubmit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/** In whatever situation the chain comes, what is explained is what is decided. */
@Tag("AX-01")
class ExampleExplanationProperties {
    private static final Set<Notes.State> NOTES_SEEN = EnumSet.noneOf(Notes.State.class);
    private static final Set<Orders.State> ORDERS_SEEN = EnumSet.noneOf(Orders.State.class);
    private static final Set<String> KINDS_SEEN = new TreeSet<>();

    private static final List<Ref<?>> DOCUMENTS =
            List.of(NOTE, Ref.of("note", "N2"), ORDER, ACCOUNT, Ref.of("enquiry", "N1-why"));

    private static final MemoryDirectory DIRECTORY = Company.directory()
            .with(Company.TENANT, delegation(MANAGER, LAWYER, Role.SALES_MANAGER, null))
            .with(Company.TENANT, delegation(FINANCE, MANAGER, Role.FINANCE_MANAGER, yuan(140)))
            .with(Company.TENANT, delegation(CLERK, GUARD, Role.SALES_CLERK, null))
            .with(Company.TENANT, delegation(DESK, REP, Role.ORDER_DESK, yuan(1)));

    /** Who takes whose place, nobody's included. */
    private record Person(Actor actor, String inPlaceOf) {}

    private static final Actor ALL_ROUNDER =
            Actor.of("xu", Company.TENANT, Role.SALES_CLERK, Role.SALES_MANAGER, Role.FINANCE_MANAGER, Role.ORDER_DESK);

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        Company.people().forEach(each -> people.add(new Person(each, null)));
        people.add(new Person(ALL_ROUNDER, null));
        people.add(new Person(LAWYER, "ma"));
        people.add(new Person(MANAGER, "fu"));
        people.add(new Person(GUARD, "cai"));
        people.add(new Person(REP, "dong"));
        people.add(new Person(INSPECTOR, "ma"));
        return people;
    }

    /** Something that happens: a command, or the passing of hours. */
    private record Step(Person person, Ref<?> document, Command<?> command, int hours) {}

    private static final AnyCommand COMMANDS = AnyCommand.plain()
            .with(LocalDate.class, Arbitraries.of(LocalDate.of(2025, 3, 15), LocalDate.of(2025, 3, 20)))
            .with(
                    Notes.DraftNote.class,
                    "order",
                    Arbitraries.frequency(
                            net.jqwik.api.Tuple.of(8, ORDER), net.jqwik.api.Tuple.of(1, Ref.of("order", "none"))))
            .with(Notes.DraftNote.class, "account", Arbitraries.just(ACCOUNT))
            .with(Notes.PassGate.class, "plate", Arbitraries.of("a", "b"))
            .with(Accounts.OpenAccount.class, "limit", Arbitraries.of(50L, 400L))
            .with(Accounts.SetLimit.class, "limit", Arbitraries.of(0L, 50L, 400L))
            .with(Review.Forward.class, "to", Arbitraries.of("ma", "mi", "cai", "gu", "unheard of"))
            .with(Ref.class, Arbitraries.just(NOTE));

    private static <D> Arbitrary<Command<?>> commands(Lifecycle<D> lifecycle) {
        return COMMANDS.of(lifecycle).map(each -> each);
    }

    @Provide
    Arbitrary<List<Step>> days() {
        Arbitrary<Step> acts = Arbitraries.of(DOCUMENTS)
                .flatMap(document -> Combinators.combine(Arbitraries.of(people()), commands(lifecycle(document)))
                        .as((person, command) -> new Step(person, document, command, 0)));
        Arbitrary<Step> waits =
                Arbitraries.of(2, 9).map(hours -> new Step(new Person(CLERK, null), NOTE, new Notes.Sign(), hours));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(30, acts),
                        net.jqwik.api.Tuple.of(30, onTheWay()),
                        net.jqwik.api.Tuple.of(3, waits))
                .list()
                .ofMaxSize(30);
    }

    /** What usually happens, so that documents come far. */
    private static Arbitrary<Step> onTheWay() {
        return Arbitraries.of(
                step(CLERK, NOTE, new Notes.Sign()),
                step(CLERK, NOTE, new Notes.ChangeNote(3, "a")),
                step(CLERK, NOTE, new Notes.AskCustomer()),
                step(CLERK, NOTE, new Notes.Settle()),
                step(MANAGER, NOTE, new Review.Approve<>()),
                step(OTHER_MANAGER, NOTE, new Review.Approve<>()),
                step(FINANCE, NOTE, new Review.Approve<>()),
                step(LAWYER, NOTE, new Review.Approve<>()),
                step(KEEPER, NOTE, new Notes.Load()),
                step(GUARD, NOTE, new Notes.PassGate("a", 2)),
                step(DESK, ORDER, new Orders.Amend(12, 16)),
                step(DESK, ORDER, new Orders.Send()),
                step(MANAGER, ORDER, new Review.Approve<>()),
                step(FINANCE, ORDER, new Review.Approve<>()),
                step(Company.QUALITY, ORDER, new Review.Approve<>()),
                step(FINANCE, ACCOUNT, new Accounts.Unblock()));
    }

    private static Step step(Actor actor, Ref<?> document, Command<?> command) {
        return new Step(new Person(actor, null), document, command, 0);
    }

    private static Lifecycle<?> lifecycle(Ref<?> document) {
        return Notes.chain().stream()
                .filter(each -> each.name().equals(document.type()))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 80)
    void in_every_situation(@ForAll("days") List<Step> day) {
        Company company = begun(Company.with(new MemoryStorage(), DIRECTORY));
        for (Step step : day) {
            happens(company, step);
        }
        checkAll(company, 1);
    }

    @Property(tries = 40)
    void a_dry_run_is_what_a_submission_is(@ForAll("days") List<Step> day) {
        Company company = begun(Company.with(new MemoryStorage(), DIRECTORY));
        for (Step step : day) {
            if (step.hours() == 0) {
                Submission<?> submission = submission(step);
                Outcome dry = company.desk().dryRun(submission);
                Outcome real = company.desk().submit(submission);
                assertThat(dry.reasons()).isEqualTo(real.reasons());
                assertThat(dry.state()).isEqualTo(real.state());
                assertThat(dry.voided()).isEqualTo(real.voided());
            } else {
                happens(company, step);
            }
        }
    }

    private static Company begun(Company company) {
        return company.withAccount().withOrder().withDraftNote(6);
    }

    private static void happens(Company company, Step step) {
        if (step.hours() > 0) {
            company.goes(Duration.ofHours(step.hours()));
            if (step.hours() > 5) {
                company.fires();
            }
        } else {
            company.desk().submit(submission(step));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Submission<?> submission(Step step) {
        Submission<?> own = Submission.of(step.person().actor(), (Ref) step.document(), (Command) step.command());
        String principal = step.person().inPlaceOf();
        return principal == null ? own : own.inPlaceOf(principal);
    }

    private static void checkAll(Company company, int ofEach) {
        ExplainAgreesWithSubmit check = ExplainAgreesWithSubmit.of(company.desk());
        for (Ref<?> document : DOCUMENTS) {
            checkAll(company, check, document, ofEach);
        }
        company.desk().find(CLERK, NOTE).ifPresent(note -> NOTES_SEEN.add((Notes.State) note.state()));
        company.desk().find(CLERK, ORDER).ifPresent(order -> {
            ORDERS_SEEN.add((Orders.State) order.state());
            KINDS_SEEN.add(order.proposal() == null ? "no amendment" : "amendment");
        });
    }

    private static <D> void checkAll(Company company, ExplainAgreesWithSubmit check, Ref<D> document, int ofEach) {
        Lifecycle<D> lifecycle = company.desk().catalog().lifecycle(document);
        List<Command<D>> commands = new ArrayList<>();
        COMMANDS.samples(lifecycle, ofEach).values().forEach(commands::addAll);
        for (Person each : people()) {
            check.check(each.actor(), each.inPlaceOf(), document, commands);
        }
    }

    @AfterContainer
    static void all_states_came_about() {
        assertThat(NOTES_SEEN).containsExactlyInAnyOrder(Notes.State.values());
        assertThat(ORDERS_SEEN).contains(Orders.State.RELEASED, Orders.State.CANCELLED);
        assertThat(KINDS_SEEN).contains("amendment", "no amendment");
    }

    @Example
    void in_every_state_of_a_note() {
        Company company = begun(Company.with(new MemoryStorage(), DIRECTORY));
        checkAll(company, 3);
        company.has(CLERK, NOTE, new Notes.Sign());
        checkAll(company, 3);
        company.hasApproved(MANAGER, NOTE);
        checkAll(company, 3);
        company.hasApproved(FINANCE, NOTE);
        checkAll(company, 3);
        company.has(CLERK, NOTE, new Notes.AskCustomer());
        checkAll(company, 3);
        company.has(CLERK, NOTE, new Notes.CustomerAnswered()).has(KEEPER, NOTE, new Notes.Load());
        checkAll(company, 3);
        company.goes(Duration.ofHours(20));
        checkAll(company, 3);
        company.fires();
        checkAll(company, 3);
    }

    @Example
    void in_every_state_of_a_note_that_leaves() {
        Company company = begun(Company.with(new MemoryStorage(), DIRECTORY));
        company.has(CLERK, NOTE, new Notes.Sign())
                .hasApproved(MANAGER, NOTE)
                .hasApproved(FINANCE, NOTE)
                .has(KEEPER, NOTE, new Notes.Load())
                .has(GUARD, NOTE, new Notes.PassGate("沪A 12345", 6));
        checkAll(company, 3);
        company.has(CLERK, NOTE, new Notes.Settle());
        checkAll(company, 3);
        Ref<Notes.Note> other = Ref.of("note", "N2");
        company.has(CLERK, other, Company.note(1)).has(CLERK, other, new Notes.VoidNote("x"));
        checkAll(company, 3);
        NOTES_SEEN.add((Notes.State) company.see(other).state());
    }

    @Example
    void in_every_state_of_an_order() {
        Company company = Company.with(new MemoryStorage(), DIRECTORY);
        checkAll(company, 3);
        company.has(DESK, ORDER, new Orders.DraftOrder(10, 15, LocalDate.of(2025, 3, 20)));
        checkAll(company, 3);
        company.has(DESK, ORDER, new Orders.Send()).hasApproved(MANAGER, ORDER);
        checkAll(company, 3);
        company.hasApproved(FINANCE, ORDER).hasApproved(Company.QUALITY, ORDER);
        company.has(DESK, ORDER, new Orders.Amend(20, 20)).has(MANAGER, ORDER, new Review.Forward<>("mi"));
        checkAll(company, 3);
        company.hasApproved(OTHER_MANAGER, ORDER);
        checkAll(company, 3);
        company.has(DESK, ORDER, new Orders.Cancel("x"));
        checkAll(company, 3);
    }

    /** A rule that explaining never sees unmet and deciding does, every other time it is asked. */
    private static Lifecycle<Notes.Note> withAHiddenFlag(Class<? extends Command<Notes.Note>> command) {
        boolean[] flag = {false};
        return Notes.LIFECYCLE
                .extended("planted")
                .when(command, Rule.asks("AX-01", "is-in-the-mood", on -> {
                    flag[0] = !flag[0];
                    return Answer.of(flag[0]);
                }))
                .build();
    }

    private static Company planted(Lifecycle<Notes.Note> notes) {
        return begun(Company.of(List.of(notes, Orders.LIFECYCLE, Accounts.LIFECYCLE, Enquiries.LIFECYCLE)));
    }

    @Example
    void a_rule_that_explaining_misses_is_found_where_a_command_needs_input() {
        Company company = planted(withAHiddenFlag(Notes.ChangeNote.class));

        assertThatThrownBy(() -> ExplainAgreesWithSubmit.of(company.desk())
                        .check(CLERK, null, NOTE, List.of(new Notes.ChangeNote(3, "a"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cai on note/N1 in 'DRAFT'")
                .hasMessageContaining("was explained as NEEDS_INPUT and refused for")
                .hasMessageContaining("is-in-the-mood");
    }

    @Example
    void a_rule_that_explaining_misses_is_found_where_a_command_is_allowed() {
        Company company = planted(withAHiddenFlag(Notes.Sign.class));

        assertThatThrownBy(() ->
                        ExplainAgreesWithSubmit.of(company.desk()).check(CLERK, null, NOTE, List.of(new Notes.Sign())))
                .hasMessageContaining("was explained as ALLOWED and refused for");
    }

    @Example
    void a_refusal_that_deciding_forgets_is_found_too() {
        Lifecycle<Notes.Note> notes = withAHiddenFlag(Notes.Sign.class);
        Company company = planted(notes);
        company.does(CLERK, NOTE, new Notes.ChangeNote(3, ""));
        company.desk().explain(CLERK, NOTE);

        assertThatThrownBy(() ->
                        ExplainAgreesWithSubmit.of(company.desk()).check(CLERK, null, NOTE, List.of(new Notes.Sign())))
                .hasMessageContaining("was explained as REFUSED and answered by []");
    }

    @Example
    void is_found_by_the_random_days_as_well() {
        Company company = planted(withAHiddenFlag(Notes.ChangeNote.class));

        assertThatThrownBy(() -> checkAll(company, 2)).isInstanceOf(AssertionError.class);
    }
}
