package io.deliverykit.journal;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
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
    /** Only ever copied, never fed, so that threads can share it; to look one up costs more than to hash an entry. */
    private static final MessageDigest UNUSED = lookedUp();

    private static final String NO_DETAILS = of("details", 1).hash();

    private final MessageDigest sha = unused();
    private final byte[] bytes = new byte[128];
    private int size;

    private CanonicalForm() {}

    /** Begins a form of this name and number. */
    public static CanonicalForm of(String name, int number) {
        return new CanonicalForm().begin(name, number);
    }

    /** One that was not begun, for the hashes of entries. */
    static CanonicalForm blank() {
        return new CanonicalForm();
    }

    private CanonicalForm begin(String name, int number) {
        return put(name).put(number);
    }

    /** Adds a value; null is one too. */
    public CanonicalForm put(@Nullable String value) {
        if (value == null) {
            write('-');
        } else if (value.length() <= bytes.length && isAscii(value)) {
            ascii(value);
        } else {
            byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
            length(encoded.length);
            flush();
            sha.update(encoded);
        }
        write('\n');
        return this;
    }

    public CanonicalForm put(long value) {
        if (value < 0) {
            return put(Long.toString(value));
        }
        length(digits(value));
        decimal(value);
        write('\n');
        return this;
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

    /** SHA-256 of the form in lower-case hexadecimal; what is added afterwards is a form of its own. */
    public String hash() {
        flush();
        try {
            int length = sha.digest(bytes, 0, bytes.length);
            return HexFormat.of().formatHex(bytes, 0, length);
        } catch (DigestException tooLong) {
            throw new IllegalStateException("a SHA-256 has thirty-two bytes", tooLong);
        }
    }

    /** The hash of an entry that says this. */
    String hash(JournalEntry.Draft draft, long sequence, String detailsHash, String previous) {
        return begin("entry", 1)
                .put(draft.tenant())
                .put(draft.document())
                .put(sequence)
                .put(draft.at())
                .put(draft.actor())
                .put(draft.onBehalfOf())
                .put(draft.command())
                .put(draft.from())
                .put(draft.to())
                .put(draft.rules())
                .put(draft.lifecycle())
                .put(draft.policy())
                .put(draft.version())
                .put(draft.revision())
                .put(detailsHash)
                .put(previous)
                .hash();
    }

    /** The hash of an entry's details. */
    String hash(SortedMap<String, String> details) {
        if (details.isEmpty()) {
            return NO_DETAILS;
        }
        begin("details", 1);
        for (Map.Entry<String, String> each : details.entrySet()) {
            put(each.getKey()).put(each.getValue());
        }
        return hash();
    }

    static boolean isOfNothing(String detailsHash) {
        return detailsHash.equals(NO_DETAILS);
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
        room(value.length());
        for (int index = 0; index < value.length(); index++) {
            bytes[size++] = (byte) value.charAt(index);
        }
    }

    private void length(int length) {
        decimal(length);
        write(':');
    }

    private static int digits(long value) {
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private void decimal(long value) {
        int digits = digits(value);
        room(digits);
        long rest = value;
        for (int index = size + digits - 1; index >= size; index--) {
            bytes[index] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    private void write(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            flush();
        }
    }

    private void flush() {
        sha.update(bytes, 0, size);
        size = 0;
    }

    private static MessageDigest unused() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException ofThisProvider) {
            return lookedUp();
        }
    }

    private static MessageDigest lookedUp() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("this Java has no SHA-256", everyJavaHasIt);
        }
    }
}
