package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.goodsissue.GoodsIssueCommands.*;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.*;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Whatever is received, blocked, asked for, put out and taken back, in whatever order: the card adds up. */
class StockSumsProperties {
    private static final List<Ref<GoodsIssue>> ISSUES = List.of(ISSUE, OTHER_ISSUE, GoodsIssue.ref("g3"));

    private static final Actor AUDITOR = person("auditor", "board", Role.AUDITOR);

    /** Something that somebody tries; much of it is refused. */
    private record Try(String what, Consumer<Scene> does) {
        static <D> Try of(Actor actor, Ref<D> document, Command<D> command) {
            return new Try(
                    actor.person() + " " + command + " " + document, scene -> scene.attempt(actor, document, command));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Quantity> amounts = Arbitraries.integers().between(1, 9).map(IssueScene::pieces);
        Arbitrary<Try> onTheCard = amounts.flatMap(amount -> Arbitraries.of(
                Try.of(KEEPER, CARD, new BookIn(amount, "receipt")),
                Try.of(KEEPER, CARD, new BookInBlocked("R-1", amount, "return 1")),
                Try.of(INSPECTOR, CARD, new BlockGoods("R-1", amount, "rust")),
                Try.of(INSPECTOR, CARD, new ReleaseBlocked("R-1", amount, "inspection 8")),
                Try.of(WAREHOUSE_SUPERVISOR, CARD, new RemoveBlocked("R-1", amount, "scrapped")),
                Try.of(FINANCE_MANAGER, CARD, new CorrectStock(amount.negated(), "count 3"))));
        Arbitrary<Try> onIssues = Combinators.combine(Arbitraries.of(ISSUES), amounts)
                .flatAs((issue, amount) -> Arbitraries.of(
                        Try.of(CLERK, issue, asking(issue)),
                        approving(issue),
                        Try.of(KEEPER, issue, new PickGoods()),
                        Try.of(KEEPER, issue, seeing(issue)),
                        Try.of(KEEPER, issue, new TakeBack(Map.of("1", amount), "counted again")),
                        Try.of(ACCOUNTANT, issue, new PostIssue()),
                        Try.of(CLERK, issue, new WithdrawIssue("not needed"))));
        return Arbitraries.frequencyOf(Tuple.of(1, onTheCard), Tuple.of(3, onIssues))
                .list()
                .ofMaxSize(80);
    }

    private static Try approving(Ref<GoodsIssue> issue) {
        return new Try(
                "all approve " + issue,
                scene -> List.of(AUDITOR, DEPUTY_GENERAL_MANAGER, WAREHOUSE_SUPERVISOR)
                        .forEach(each -> scene.attempt(each, issue, new Review.Approve<>())));
    }

    /** Each asks for another number; two of the three fit together. */
    private static Quantity wanted(Ref<GoodsIssue> issue) {
        return pieces(4 + 5 * ISSUES.indexOf(issue));
    }

    private static RequestIssue asking(Ref<GoodsIssue> issue) {
        return new RequestIssue(IssueKind.DAMAGE, null, null, "dropped", List.of(line("", wanted(issue))));
    }

    private static IssueGoods seeing(Ref<GoodsIssue> issue) {
        return new IssueGoods(List.of(new SeenGoods("1", "SHEET", "", wanted(issue))), List.of());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Tag("GI-02")
    @Tag("XP-19")
    void what_lies_there_is_what_came_less_what_is_out_and_never_below_nothing(@ForAll("tries") List<Try> tries) {
        Scene scene = Scene.inMemory();
        IssueScene warehouse = new IssueScene(scene).stocked(20);
        warehouse.reconciled(List.of());

        for (Try each : tries) {
            each.does().accept(scene);

            StockCard card = warehouse.card();
            assertThat(card.free().isNegative()).isFalse();
            assertThat(card.allBlocked().isNegative()).isFalse();
            assertThat(card.issuable()).isEqualTo(card.received().minus(out(scene)));
            assertThat(card.reserved()).isEqualTo(reserved(scene));
        }
    }

    /** What the issues themselves say is out. */
    private static Quantity out(Scene scene) {
        return sum(scene, GoodsIssueState.ISSUED, GoodsIssueState.POSTED);
    }

    private static Quantity reserved(Scene scene) {
        return sum(scene, GoodsIssueState.APPROVED, GoodsIssueState.PICKED);
    }

    private static Quantity sum(Scene scene, GoodsIssueState... states) {
        Quantity sum = pieces(0);
        for (Ref<GoodsIssue> each : ISSUES) {
            Optional<Filed<GoodsIssue>> issue = scene.desk().find(CLERK, each);
            if (issue.isPresent() && List.of(states).contains(issue.get().state())) {
                sum = sum.plus(issue.get().content().of(CARD));
            }
        }
        return sum;
    }
}
