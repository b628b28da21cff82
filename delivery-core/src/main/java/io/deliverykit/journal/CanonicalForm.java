package io.deliverykit.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The form over which journal hashes are taken: {@code name:length:value} for each field, in a fixed order, UTF-8, where
 * length counts characters. Two different entries never share a form, because every value says how long it is.
 *
 * <p>This form is a promise to stored data. A new field goes to the end and is left out while it is empty.
 */
final class CanonicalForm {
    private CanonicalForm() {}

    static String hash(JournalEntry entry) {
        StringBuilder form = new StringBuilder(512);
        field(form, "document", entry.document());
        field(form, "sequence", Long.toString(entry.sequence()));
        field(form, "at", entry.at().toString());
        field(form, "actor", entry.actor());
        field(form, "onBehalfOf", entry.onBehalfOf());
        field(form, "command", entry.command());
        field(form, "from", entry.from());
        field(form, "to", entry.to());
        field(form, "rules", String.join(",", entry.rules()));
        field(form, "version", Long.toString(entry.version()));
        field(form, "revision", Long.toString(entry.revision()));
        field(form, "details", entry.detailsHash());
        field(form, "previous", entry.previous());
        return sha256(form);
    }

    static String hash(SortedMap<String, String> details) {
        StringBuilder form = new StringBuilder(256);
        for (Map.Entry<String, String> each : details.entrySet()) {
            field(form, each.getKey(), each.getValue());
        }
        return sha256(form);
    }

    private static void field(StringBuilder form, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            form.append(name)
                    .append(':')
                    .append(value.length())
                    .append(':')
                    .append(value)
                    .append('\n');
        }
    }

    private static String sha256(StringBuilder form) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(form.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("this Java has no SHA-256", everyJavaHasIt);
        }
    }
}
