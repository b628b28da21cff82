package io.deliverykit.desk;

import io.deliverykit.journal.CanonicalForm;
import io.deliverykit.lifecycle.Lifecycle;

/** Tells a command sent again from another one that carries the same id (XP-08). */
final class Fingerprint {
    private Fingerprint() {}

    static <D> String of(Submission<D> submission, Lifecycle<D> lifecycle) {
        CanonicalForm form = CanonicalForm.of("command", 1)
                .put(submission.actor().person())
                .put(submission.inPlaceOf())
                .put(submission.document().toString())
                .put(lifecycle.nameOf(submission.command()));
        lifecycle
                .valuesOf(submission.command())
                .forEach((name, value) -> form.put(name).put(value));
        return form.hash();
    }
}
