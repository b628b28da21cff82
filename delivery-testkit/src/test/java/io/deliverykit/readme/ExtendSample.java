package io.deliverykit.readme;

import static io.deliverykit.lifecycle.Table.ownRules;
import static io.deliverykit.lifecycle.Table.step;

import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.deliverynote.DeliveryNoteLifecycle;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Messages;
import java.util.Locale;
import java.util.Map;

/** How the README changes a standing lifecycle. */
final class ExtendSample {
    static final Rule<DeliveryNote> HAS_AT_MOST_TEN_LINES =
            Rule.holds("ACME-01", "has-at-most-ten-lines", note -> note.lines().size() <= 10);

    static final Lifecycle<DeliveryNote> OURS = DeliveryNoteLifecycle.LIFECYCLE
            .extended("acme-1")
            .with(ownRules("ACME-01"))
            .when(SignNote.class, HAS_AT_MOST_TEN_LINES)
            .approvals("release", policy -> policy.then(step(DeliveryNote.class, "audit", Role.AUDITOR)))
            .build();

    static final Catalog CATALOG = Catalog.of(DeliveryChain.lifecycles()).with(OURS);

    static final Messages MESSAGES = CATALOG.messages()
            .with(
                    "delivery-note",
                    Locale.ENGLISH,
                    Map.of(
                            "rule.ACME-01.has-at-most-ten-lines", "A note of ours has ten lines at most",
                            "provided.ACME-01.has-at-most-ten-lines", "it has ten lines at most",
                            "step.audit", "audit"));

    private ExtendSample() {}
}
