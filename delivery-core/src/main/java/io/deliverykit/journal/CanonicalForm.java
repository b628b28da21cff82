package io.deliverykit.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Values written one after the other so that no two lists of them read the same, and hashed by SHA-256. Each value says
 * how many bytes of UTF-8 it has, {@code 5:DRAFT}, and one that is absent is a dash; so an empty value is not an absent
 * one, and none can pass for two. Not thread-safe; made, filled and hashed in one go.
 *
 * <p>A form is a promise to stored hashes: it begins with its name and number, and another order or another field is a
 * form of another number.
 */
public final class CanonicalForm {
    private static final String NO_DETAILS = of("details", 1).hash();

    private byte[] bytes = new byte[512];
    private int size;

    private CanonicalForm() {}

    /** Begins a form of this name and number. */
    public static CanonicalForm of(String name, int number) {
        return new CanonicalForm().put(name).put(number);
    }

    /** Adds a value; null is one too. */
    public CanonicalForm put(@Nullable String value) {
        if (value == null) {
            room(2);
            bytes[size++] = '-';
            bytes[size++] = '\n';
        } else if (isAscii(value)) {
            ascii(value);
        } else {
            putBytes(value.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    public CanonicalForm put(long value) {
        return put(Long.toString(value));
    }

    /** Adds an instant as seconds and nanoseconds. */
    public CanonicalForm put(Instant at) {
        return put(at.getEpochSecond()).put(at.getNano());
    }

    /** Adds a list, with how many values it has. */
    public CanonicalForm put(List<String> values) {
        put(values.size());
        for (String each : values) {
            put(each);
        }
        return this;
    }

    /** SHA-256 of the form in lower-case hexadecimal. */
    public String hash() {
        MessageDigest sha = sha256();
        sha.update(bytes, 0, size);
        return HexFormat.of().formatHex(sha.digest());
    }

    static String hash(JournalEntry entry) {
        return of("entry", 1)
                .put(entry.tenant())
                .put(entry.document())
                .put(entry.sequence())
                .put(entry.at())
                .put(entry.actor())
                .put(entry.onBehalfOf())
                .put(entry.command())
                .put(entry.from())
                .put(entry.to())
                .put(entry.rules())
                .put(entry.lifecycle())
                .put(entry.policy())
                .put(entry.version())
                .put(entry.revision())
                .put(entry.detailsHash())
                .put(entry.previous())
                .hash();
    }

    static String hash(SortedMap<String, String> details) {
        if (details.isEmpty()) {
            return NO_DETAILS;
        }
        CanonicalForm form = of("details", 1);
        for (Map.Entry<String, String> each : details.entrySet()) {
            form.put(each.getKey()).put(each.getValue());
        }
        return form.hash();
    }

    private static boolean isAscii(String value) {
        for (int index = 0; index < value.length(); index++) {
            if (value.charAt(index) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private void ascii(String value) {
        length(value.length());
        for (int index = 0; index < value.length(); index++) {
            bytes[size++] = (byte) value.charAt(index);
        }
        bytes[size++] = '\n';
    }

    private void putBytes(byte[] value) {
        length(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        bytes[size++] = '\n';
    }

    private void length(int length) {
        room(length + 12);
        int from = size;
        int left = length;
        do {
            bytes[size++] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        for (int low = from, high = size - 1; low < high; low++, high--) {
            byte digit = bytes[low];
            bytes[low] = bytes[high];
            bytes[high] = digit;
        }
        bytes[size++] = ':';
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("this Java has no SHA-256", everyJavaHasIt);
        }
    }
}
