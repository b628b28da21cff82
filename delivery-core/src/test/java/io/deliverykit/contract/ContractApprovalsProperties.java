package io.deliverykit.contract;

import static io.deliverykit.contract.ContractScene.REF;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.Vote;
import io.deliverykit.contract.SalesContractCommands.DraftContract;
import io.deliverykit.contract.SalesContractCommands.ReviseContract;
import io.deliverykit.contract.SalesContractCommands.SubmitContract;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** A contract written and reviewed by few people who hold several roles each, in any order. */
class ContractApprovalsProperties {
    private static final List<String> STEPS = List.of("contract review", "legal", "finance", "director");
    private static final List<Actor> DEPARTMENTS = List.of(
            People.PLANNER,
            People.ENGINEER,
            People.PURCHASER,
            People.SALES_MANAGER,
            People.QUALITY_MANAGER,
            People.WAREHOUSE_SUPERVISOR);

    record Deed(int person, int what) {}

    @Property(tries = 50)
    @Tag("AP-02")
    @Tag("SC-02")
    void are_given_by_no_maker_and_by_nobody_twice(
            @ForAll("people") List<Set<Role>> people, @ForAll("deeds") List<Deed> deeds) {
        Scene scene = Scene.inMemory().furnished();
        scene.does(
                People.CLERK,
                REF,
                new DraftContract(Scene.ACCOUNT, "Our Works", ContractScene.LINES, ContractScene.CREDIT));

        for (Deed deed : deeds) {
            int person = deed.person() % people.size();
            Actor actor = new Actor("p" + person, People.TENANT, People.TENANT, "", people.get(person));
            scene.attempt(actor, REF, command(deed.what()));
            if (deed.what() == 9) {
                DEPARTMENTS.forEach(each -> scene.attempt(each, REF, new Review.Approve<>()));
            }
            check(scene.find(REF));
        }

        assertThat(scene.desk().verifyJournal(People.CLERK, REF)).isEmpty();
    }

    private static void check(Filed<SalesContract> contract) {
        List<String> approvers = new ArrayList<>();
        for (String step : STEPS) {
            contract.approvals().standing(step).stream().map(Vote::by).forEach(approvers::add);
        }
        assertThat(approvers).doesNotHaveDuplicates().doesNotContainAnyElementsOf(contract.makers());
        if (contract.isIn(SalesContractState.APPROVED)) {
            assertThat(approvers).hasSize(9);
        }
    }

    private static Command<SalesContract> command(int what) {
        return switch (what) {
            case 0 -> new ReviseContract(List.of(ContractScene.line("c1", "SHEET", 50)), ContractScene.CREDIT);
            case 1 -> new SubmitContract();
            case 2 -> new Review.Withdraw<>();
            case 3 -> new Review.Reject<>("not like this");
            default -> new Review.Approve<>();
        };
    }

    @Provide
    Arbitrary<List<Set<Role>>> people() {
        return Arbitraries.of(Role.SALES_REP, Role.LEGAL, Role.FINANCE_MANAGER, Role.SALES_DIRECTOR)
                .set()
                .ofMinSize(1)
                .list()
                .ofSize(4);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 9))
                .as(Deed::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }
}
