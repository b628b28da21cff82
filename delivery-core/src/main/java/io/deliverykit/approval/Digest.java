package io.deliverykit.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the values that a step covers, written as {@code name=value} lines; evidence, never a decision. */
final class Digest {
    private Digest() {}

    static <M> String of(ApprovalStep<M> step, M matter) {
        StringBuilder text = new StringBuilder();
        for (ApprovalStep.Covered<M> each : step.covered()) {
            text.append(each.name())
                    .append('=')
                    .append(each.value().apply(matter))
                    .append('\n');
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("this Java has no SHA-256", everyJavaHasIt);
        }
    }
}
