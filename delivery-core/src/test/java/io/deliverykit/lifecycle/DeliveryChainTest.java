package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.Outcome;
import io.deliverykit.example.*;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note from draft to acceptance, with everything that it holds on the way. */
class DeliveryChainTest {
    @Test
    void tables_of_the_chain_are_sound() {
        Notes.chain().forEach(each -> assertThat(each.problems()).isEmpty());
    }

    @Test
    @Tag("XP-19")
    void a_note_takes_goods_and_credit_and_gives_back_what_did_not_go() {
        Company company = founded().withApprovedNote();
        assertThat(company.see(ORDER).content().heldInAll()).isEqualTo(6);
        assertThat(company.see(ACCOUNT).content().used()).isEqualTo(120);

        company.has(KEEPER, NOTE, new Notes.Load()).has(GUARD, NOTE, new Notes.PassGate("沪A 12345", 4));
        assertThat(company.see(NOTE).state()).isEqualTo(Notes.State.LOADING);
        assertThat(company.see(ORDER).content().heldInAll()).isEqualTo(2);

        company.goes(Duration.ofHours(16));
        assertThat(company.fires()).hasSize(2).allMatch(Outcome::isGranted);
        assertThat(company.see(NOTE).state()).isEqualTo(Notes.State.EXPIRED);
        assertThat(company.see(ORDER).content().heldInAll()).isZero();
        assertThat(company.see(ACCOUNT).content().used()).isZero();
        assertThat(company.see(Ref.of("enquiry", "N1-why")).state()).isEqualTo(Enquiries.State.ASKED);
    }
}
