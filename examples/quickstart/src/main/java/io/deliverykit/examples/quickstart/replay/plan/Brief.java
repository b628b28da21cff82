package io.deliverykit.examples.quickstart.replay.plan;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names and numbers of the file where a paper has less room for them than the file. */
public final class Brief {

    /** What a stock card has room for; it parts names by a tilde. */
    public static final int ON_A_CARD = 48;

    /** What the number of a paper may be. */
    public static final int AS_A_NUMBER = 200;

    private static final int MARK = 9;

    private Brief() {}

    /** The text itself where it fits; else its beginning, with a mark that no other text has. */
    public static String of(String text, int room) {
        if (text.length() <= room && text.indexOf('~') < 0) {
            return text;
        }
        String mark =
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        String plain = text.replace('~', '-');
        String beginning = plain.substring(0, Math.min(plain.length(), room - MARK));
        return beginning + "#" + mark.substring(0, MARK - 1);
    }
}
