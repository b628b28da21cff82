package io.deliverykit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Two different lists of values never have the same form. */
@Tag("JR-01")
class CanonicalFormProperties {
    @Property
    void hashes_of_different_values_differ(@ForAll("values") List<String> some, @ForAll("values") List<String> others) {
        assertThat(hash(some).equals(hash(others))).isEqualTo(some.equals(others));
    }

    @Provide
    Arbitrary<List<String>> values() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("1:-\n,a")
                .withChars('货', 'é')
                .ofMaxLength(4)
                .injectNull(0.2);
        return nasty.list().ofMaxSize(4);
    }

    @Example
    void an_absent_value_is_not_an_empty_one() {
        assertThat(hash(absent())).isNotEqualTo(hash(List.of("")));
    }

    @Example
    void a_value_of_any_length_is_written_whole() {
        String many = "货".repeat(700) + "a".repeat(700);

        assertThat(hash(List.of(many)))
                .isNotEqualTo(hash(List.of(many + "a")))
                .isNotEqualTo(hash(List.of("b" + many.substring(1))));
    }

    @Example
    void lengths_count_bytes_of_utf_8() throws Exception {
        byte[] form = "4:form\n1:1\n3:货\n-\n10:abcdefghij\n0:\n1:2\n2:12\n1:0\n".getBytes(StandardCharsets.UTF_8);
        String expected = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(form));

        String hash = CanonicalForm.of("form", 1)
                .put("货")
                .put((String) null)
                .put("abcdefghij")
                .put("")
                .put(2)
                .put(Instant.ofEpochSecond(12))
                .hash();

        assertThat(hash).isEqualTo(expected);
    }

    @Example
    void a_key_cannot_pass_for_a_value() {
        TreeMap<String, String> two = new TreeMap<>();
        two.put("a", "b");
        two.put("c", "d");
        TreeMap<String, String> one = new TreeMap<>();
        one.put("a", "b\n1:c\n1:d");

        CanonicalForm form = CanonicalForm.blank();
        assertThat(form.hash(two)).isNotEqualTo(form.hash(one));
    }

    @Example
    void a_form_that_was_hashed_begins_anew() {
        CanonicalForm form = CanonicalForm.of("test", 1).put("other");
        form.hash();

        assertThat(form.put("test").put(1).put(-7).put(Long.MAX_VALUE).hash())
                .isEqualTo(CanonicalForm.of("test", 1)
                        .put("-7")
                        .put("9223372036854775807")
                        .hash());
    }

    private static List<String> absent() {
        List<String> absent = new ArrayList<>();
        absent.add(null);
        return absent;
    }

    private static String hash(List<String> values) {
        return CanonicalForm.of("test", 1).put(values).hash();
    }
}
