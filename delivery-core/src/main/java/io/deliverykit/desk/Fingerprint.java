package io.deliverykit.desk;

import io.deliverykit.lifecycle.Lifecycle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells a command sent again from another one that carries the same id (XP-08). */
final class Fingerprint {
    private Fingerprint() {}

    static <D> String of(Submission<D> submission, Lifecycle<D> lifecycle) {
        String text = submission.actor().person() + "\n" + submission.inPlaceOf() + "\n" + submission.document() + "\n"
                + lifecycle.nameOf(submission.command()) + "\n" + lifecycle.valuesOf(submission.command());
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("this Java has no SHA-256", everyJavaHasIt);
        }
    }
}
