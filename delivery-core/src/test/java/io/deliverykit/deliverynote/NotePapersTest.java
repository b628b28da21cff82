package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.ContractTerms;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The papers that go with the goods: at least those that the contract names, and put right where they are wrong. */
class NotePapersTest {
    private static final String TOO_FEW = "DN-23 requires-the-papers-of-its-contracts";

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();
    private final NoteScene note = scene.note("n1").of(order, 10);

    private void contractNames(String... papers) {
        SalesContract contract = scene.find(Scene.CONTRACT).content();
        ContractTerms terms = contract.terms().withPapers(Set.of(papers));
        scene.does(REP, Scene.CONTRACT, new AmendContract(contract.lines(), terms));
        scene.review(Scene.CONTRACT);
        scene.approve(Scene.CONTRACT, SALES_DIRECTOR);
        assertThat(scene.find(Scene.CONTRACT).content().terms().papers()).contains(papers);
    }

    private AmendNote requiring(String... papers) {
        return new AmendNote(note.draft().lines(), PaymentTerm.CREDIT, "", Set.of(papers));
    }

    @Test
    @Tag("DN-23")
    void are_at_least_those_of_the_contract_when_the_note_is_drawn_up() {
        contractNames("manual", "certificate");

        assertThat(scene.attempt(CLERK, note.ref(), note.requiring("manual").draft())
                        .reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.rule() + " " + reason.name()).isEqualTo(TOO_FEW);
                    assertThat(reason.values()).containsEntry("missing", "certificate");
                });
        note.requiring("manual", "certificate", "tools").drafted();
    }

    @Test
    @Tag("DN-23")
    void that_the_contract_came_to_name_are_required_before_the_clerk_signs() {
        note.drafted();
        contractNames("manual");

        assertThat(scene.refusals(CLERK, note.ref(), new SignNote())).containsExactly(TOO_FEW);
        List<NoteLine> lines = note.draft().lines();
        assertThat(scene.refusals(CLERK, note.ref(), new ReviseNote(lines, "", Set.of("tools"))))
                .containsExactly(TOO_FEW);
        scene.does(CLERK, note.ref(), new ReviseNote(lines, "", Set.of("manual")));
        assertThat(scene.attempt(CLERK, note.ref(), new SignNote()).isGranted()).isTrue();
    }

    @Test
    @Tag("DN-23")
    @Tag("DN-09")
    void are_put_right_by_an_amendment_that_voids_nothing() {
        note.loading();

        assertThat(scene.attempt(CLERK, note.ref(), requiring("manual")).voided())
                .isEmpty();
        assertThat(scene.find(note.ref()).content().papers().missing()).containsExactly("manual");
        contractNames("manual");
        assertThat(scene.refusals(CLERK, note.ref(), requiring("tools"))).containsExactly(TOO_FEW);
    }
}
