package io.deliverykit.desk;

import io.deliverykit.lifecycle.Edition;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Remembered;
import io.deliverykit.refusal.Refusal;
import java.util.List;

/**
 * What became of a submission: granted, with where the document now stands, or refused, with every reason.
 *
 * @param document the document it was about
 * @param number what people call it; empty when it was refused and there is none
 * @param state where it stands; empty when the actor may not know or there is none
 * @param reasons why it was refused; empty when it was granted
 * @param hints what is pointed out although it was granted (XP-18)
 * @param voided the approval steps that lapsed by it (DN-09)
 */
public record Outcome(
        Ref<?> document,
        String number,
        String state,
        long version,
        Edition edition,
        List<Refusal> reasons,
        List<Refusal> hints,
        List<String> voided) {
    public Outcome {
        reasons = List.copyOf(reasons);
        hints = List.copyOf(hints);
        voided = List.copyOf(voided);
    }

    static Outcome refused(Ref<?> document, List<Refusal> reasons) {
        return new Outcome(document, "", "", 0, Edition.of(0), reasons, List.of(), List.of());
    }

    static Outcome of(Remembered answer) {
        return new Outcome(
                answer.document(),
                answer.number(),
                answer.state(),
                answer.version(),
                answer.edition(),
                answer.reasons(),
                answer.hints(),
                answer.voided());
    }

    Outcome numbered(String given) {
        return new Outcome(document, given, state, version, edition, reasons, hints, voided);
    }

    public long revision() {
        return edition.revision();
    }

    public boolean isGranted() {
        return reasons.isEmpty();
    }

    /** Whether some reason names this rule. */
    public boolean isRefusedBy(String rule) {
        return reasons.stream().anyMatch(each -> each.rule().equals(rule));
    }
}
