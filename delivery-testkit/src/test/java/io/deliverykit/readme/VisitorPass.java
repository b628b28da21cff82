package io.deliverykit.readme;

import static io.deliverykit.lifecycle.Table.*;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.State;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.party.Role;
import jakarta.validation.constraints.NotBlank;

/** A document of the README's own, with its whole life. */
record VisitorPass(String visitor, String host) {
    enum PassState implements State<VisitorPass> {
        WRITTEN,
        INSIDE,
        LEFT
    }

    record WritePass(@NotBlank String visitor, String host) implements Opening<VisitorPass> {
        @Override
        public VisitorPass open(Turn turn) {
            return new VisitorPass(visitor, host);
        }
    }

    record LetIn() implements Command<VisitorPass> {}

    record LetOut() implements Command<VisitorPass> {}

    static final Rule<VisitorPass> NAMES_ITS_HOST =
            Rule.holds("ACME-02", "names-its-host", pass -> !pass.host().isBlank());

    // spotless:off
    static final Lifecycle<VisitorPass> LIFECYCLE = lifecycle("visitor-pass", VisitorPass.class,
        begins(PassState.WRITTEN), ends(PassState.LEFT), ownRules("ACME-02"),
        newly(                     WritePass.class).by(Role.SALES_CLERK).to(PassState.WRITTEN).leaving(NAMES_ITS_HOST),
        from(PassState.WRITTEN).on(LetIn.class)    .by(Role.GATE_GUARD) .to(PassState.INSIDE) .always(),
        from(PassState.INSIDE) .on(LetOut.class)   .by(Role.GATE_GUARD) .to(PassState.LEFT)   .always());
    // spotless:on
}
