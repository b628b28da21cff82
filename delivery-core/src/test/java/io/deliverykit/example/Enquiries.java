package io.deliverykit.example;

import static io.deliverykit.example.Enquiries.State.ANSWERED;
import static io.deliverykit.example.Enquiries.State.ASKED;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.party.Role.SALES_MANAGER;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;

/** Why a note expired; opened by the note itself. */
public final class Enquiries {
    private Enquiries() {}

    public enum State implements io.deliverykit.lifecycle.State<Enquiry> {
        ASKED,
        ANSWERED
    }

    public record Enquiry(String note, String answer) {}

    public record Ask(String note) implements Opening<Enquiry> {
        @Override
        public Enquiry open(Turn turn) {
            return new Enquiry(note, "");
        }
    }

    public record Answer(@NotBlank String answer) implements Command<Enquiry> {
        @Override
        public Enquiry change(Enquiry before, Turn turn) {
            return new Enquiry(before.note(), answer);
        }
    }

    // spotless:off
    public static final Lifecycle<Enquiry> LIFECYCLE = lifecycle("enquiry", Enquiry.class,
        begins(ASKED), ends(ANSWERED),
        newly(         Ask.class)   .byAnotherDocument().to(ASKED)   .always(),
        from(ASKED).on(Answer.class).by(SALES_MANAGER)  .to(ANSWERED).always());
    // spotless:on
}
