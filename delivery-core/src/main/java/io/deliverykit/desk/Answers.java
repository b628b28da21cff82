package io.deliverykit.desk;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.UnitOfWork;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Refusal.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The answers that commands got by their ids: those that were kept before, and those of this unit (XP-08). */
final class Answers {
    private final Catalog catalog;
    private final UnitOfWork unit;
    private final Map<String, Given> given = new LinkedHashMap<>();

    private record Given(String digest, Outcome outcome) {}

    Answers(Catalog catalog, UnitOfWork unit) {
        this.catalog = catalog;
        this.unit = unit;
    }

    /** What this command was answered before, or that its id was another's; empty when it is new or has no id. */
    <D> Optional<Done> earlier(Submission<D> submission) {
        String id = submission.commandId();
        if (id == null) {
            return Optional.empty();
        }
        Given here = given.get(id);
        if (here != null) {
            return Optional.of(same(submission, here.digest(), here.outcome()));
        }
        return unit.remembered(id, new UnitOfWork.Wanted(submission.document(), true))
                .map(known -> same(submission, known.digest(), Outcome.of(known)));
    }

    private <D> Done same(Submission<D> submission, String digest, Outcome outcome) {
        return digest.equals(digest(submission))
                ? Done.again(outcome)
                : Done.now(Outcome.refused(
                        submission.document(),
                        List.of(Refusal.of(
                                Kind.INVALID_INPUT,
                                "XP-08",
                                "command-id-is-used-once",
                                Map.of("id", String.valueOf(submission.commandId()))))));
    }

    private <D> String digest(Submission<D> submission) {
        Lifecycle<D> lifecycle = catalog.lifecycle(submission.document());
        return Fingerprint.of(submission, lifecycle);
    }

    /** Takes an answer to a new command in; without an id there is nothing to keep. */
    void give(Submission<?> submission, Outcome outcome) {
        String id = submission.commandId();
        if (id != null) {
            given.put(id, new Given(digest(submission), outcome));
        }
    }

    /** Changes what was given in this unit, as numbers come only once all is granted. */
    void replaceAll(UnaryOperator<Outcome> change) {
        given.replaceAll((id, each) -> new Given(each.digest(), change.apply(each.outcome())));
    }

    /** What was given in this unit, to be kept. */
    List<Remembered> toKeep(Instant at) {
        List<Remembered> remembered = new ArrayList<>();
        given.forEach((id, each) -> remembered.add(Keeper.remembered(id, each.digest(), at, each.outcome())));
        return remembered;
    }
}
