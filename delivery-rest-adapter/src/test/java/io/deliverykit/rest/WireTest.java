package io.deliverykit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deliverykit.account.CustomerAccountCommands.ChangeCreditLimit;
import io.deliverykit.account.CustomerAccountCommands.DisputeInvoice;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.deliverynote.DeliveryNoteCommands.DraftNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.LoadVehicle;
import io.deliverykit.deliverynote.DeliveryNoteCommands.StartLoading;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.pricing.PriceListCommands.DraftPriceList;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private final Wire wire = new Wire(
            Catalog.of(DeliveryChain.lifecycles()),
            Map.of("pc", Unit.PIECE, "t", Unit.TONNE, "roll", Unit.of("roll", 10, Unit.KILOGRAM)));

    private <T> T read(String json, Class<T> type) {
        return wire.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private Problem problem(String json, Class<?> type) {
        return catchThrowableOfType(ProblemException.class, () -> read(json, type))
                .problem();
    }

    private String written(Object value) {
        return new String(wire.write(value), StandardCharsets.UTF_8);
    }

    @Test
    void money_and_quantities_are_written_as_exact_text() {
        assertThat(written(new LoadVehicle("p", "沪A1", Map.of("1", Quantity.of("0.10", Unit.TONNE)))))
                .isEqualTo("""
                    {"pass":"p","plate":"沪A1","quantities":{"1":{"amount":"0.1","unit":"t"}}}\
                    """);
    }

    @Test
    void what_is_written_can_be_read_back() {
        String json =
                "{\"number\":\"R1\",\"note\":\"delivery-note/n/1\",\"amount\":\"CNY 12.50\",\"due\":\"2025-03-31\"}";

        assertThat(written(read(json, RecordInvoice.class))).isEqualTo(json);
    }

    @Test
    void a_unit_that_nobody_has_named_tells_what_it_is_worth() {
        Unit coil = Unit.of("coil", 4500, Unit.KILOGRAM);
        String json = written(new LoadVehicle("p", "plate", Map.of("1", Quantity.of(1, coil))));

        assertThat(json).contains("""
            "unit":{"code":"coil","base":"kg","numerator":"4500","denominator":"1"}\
            """);
        assertThat(read(json, LoadVehicle.class).quantities().get("1").unit()).isEqualTo(coil);
    }

    @Test
    void an_empty_body_is_a_command_without_values() {
        assertThat(read("", Review.Approve.class)).isEqualTo(new Review.Approve<>());
        assertThat(read("{}", Review.Approve.class)).isEqualTo(new Review.Approve<>());
    }

    @Test
    void what_the_validator_misses_is_left_to_it_so_that_it_tells_of_all_at_once() {
        assertThat(read("{}", OpenAccount.class)).isEqualTo(new OpenAccount(null, null, null));
    }

    @Test
    void what_no_constraint_guards_must_be_there_and_all_that_is_not_is_told() {
        assertThat(missing("{}", StartLoading.class)).isEqualTo("[issue]");
        assertThat(missing("{\"invoice\":\"R1\",\"disputed\":null}", DisputeInvoice.class))
                .isEqualTo("[disputed]");
        assertThat(missing("{\"quantities\":{\"1\":{},\"2\":{\"unit\":\"pc\"}}}", LoadVehicle.class))
                .isEqualTo("[quantities.1.amount, quantities.1.unit, quantities.2.amount]");
    }

    private String missing(String json, Class<?> type) {
        Problem problem = problem(json, type);
        assertThat(problem.name()).isEqualTo("missing-field");
        return String.valueOf(problem.members().get("fields"));
    }

    @Test
    void nothing_in_a_list_or_a_map_is_missing_there() {
        assertThat(missing("{\"lines\":[null]}", DraftNote.class)).isEqualTo("[lines[0]]");
        assertThat(missing("{\"quantities\":{\"1\":null}}", LoadVehicle.class)).isEqualTo("[quantities.1]");
    }

    @Test
    void an_unknown_field_is_named_with_the_known_ones() {
        Problem problem = problem("{\"lines\":[{\"qty\":1}]}", DraftNote.class);

        assertThat(problem.name()).isEqualTo("unknown-field");
        assertThat(problem.members()).containsEntry("field", "lines[0].qty");
        assertThat(problem.members().get("known").toString()).contains("orderLine", "quantity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"limit\":12.5}",
                "{\"limit\":\"12.5\"}",
                "{\"limit\":\"CNY 1e9\"}",
                "{\"limit\":\"CNY 1.234\"}",
                "{\"limit\":\"XXY 1\"}",
                "{\"limit\":{}}",
                "{\"limit\":[\"CNY 1\"]}",
                "{\"limit\":true}",
                "{\"limit\":\"CNY 999999999999999999999\"}"
            })
    void an_amount_has_one_form(String json) {
        Problem problem = problem(json, ChangeCreditLimit.class);

        assertThat(problem.name()).isEqualTo("unreadable-value");
        assertThat(problem.members())
                .containsEntry("field", "limit")
                .containsEntry("expected", "an amount such as \"CNY 12.50\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":5,\"unit\":\"pc\"}",
                "{\"amount\":\"1e999999999\",\"unit\":\"pc\"}",
                "{\"amount\":\"5\",\"unit\":\"pcs\"}",
                "{\"amount\":\"5\",\"unit\":{\"code\":\"c\",\"base\":\"kg\",\"numerator\":\"0\",\"denominator\":\"1\"}}",
                "\"5 pc\"",
                "5"
            })
    void a_quantity_has_one_form(String json) {
        Problem problem = problem("{\"quantities\":{\"1\":" + json + "}}", LoadVehicle.class);

        assertThat(problem.name()).isEqualTo("unreadable-value");
        assertThat(problem.members().get("field").toString()).startsWith("quantities.1");
    }

    @Test
    void a_reference_is_no_longer_than_a_document_s() {
        assertThat(problem("{\"note\":\"delivery-note/" + "n".repeat(256) + "\"}", RecordInvoice.class)
                        .name())
                .isEqualTo("unreadable-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales-order/n1", "n1", "delivery-note/", "delivery-note", "/n1", "unknown/n1", ""})
    void a_reference_names_a_document_of_the_right_kind(String ref) {
        Problem problem = problem("{\"note\":\"" + ref + "\"}", RecordInvoice.class);

        assertThat(problem.members())
                .containsEntry("field", "note")
                .containsEntry("expected", "a reference such as \"delivery-note/id\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "a\\udc00b"})
    void text_that_no_store_can_keep_is_told_by_its_field(String text) {
        assertThat(problem("{\"name\":\"" + text + "\"}", OpenAccount.class).members())
                .containsEntry("field", "name")
                .containsEntry("expected", Plain.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roll", "t"})
    void a_unit_that_is_known_has_no_other_worth(String code) {
        String other = "{\"code\":\"" + code + "\",\"base\":\"kg\",\"numerator\":\"11\",\"denominator\":\"1\"}";
        Problem problem = problem(
                "{\"pass\":\"p\",\"plate\":\"A1\",\"quantities\":{\"1\":{\"amount\":\"1\",\"unit\":" + other + "}}}",
                LoadVehicle.class);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.members().get("field").toString()).startsWith("quantities.1.unit");
    }

    @Test
    void a_name_that_no_store_can_keep_is_told_by_the_field_around_it() {
        assertThat(problem("{\"lines\":[{\"\\u0000\":1}]}", DraftNote.class).members())
                .containsEntry("field", "lines[0]");
    }

    @Test
    void a_reference_has_the_bounds_of_an_id() {
        for (String id : new String[] {"", " ", "x".repeat(256), "a\\u0001b"}) {
            assertThat(problem("{\"note\":\"delivery-note/" + id + "\"}", RecordInvoice.class)
                            .members())
                    .containsEntry("field", "note")
                    .containsEntry("expected", "a reference such as \"delivery-note/id\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "0000-01-01", "+10000-01-01", "2025-02-30"})
    void a_day_is_of_our_age(String day) {
        assertThat(problem("{\"due\":\"" + day + "\"}", RecordInvoice.class).members())
                .containsEntry("field", "due")
                .containsEntry("expected", "a date such as \"2025-03-14\"");
    }

    @Test
    void a_choice_is_answered_with_its_values() {
        assertThat(problem("{\"customerClass\":\"BEST\"}", OpenAccount.class).members())
                .containsEntry("expected", "one of KEY, REGULAR, PROSPECT");
        assertThat(problem("{\"customerClass\":1}", OpenAccount.class).name()).isEqualTo("unreadable-value");
    }

    @Test
    void no_type_is_taken_for_another() {
        assertThat(problem("{\"name\":1}", OpenAccount.class).members()).containsEntry("expected", "text");
        assertThat(problem("{\"invoice\":\"R1\",\"disputed\":\"true\"}", DisputeInvoice.class)
                        .members())
                .containsEntry("expected", "true or false");
        assertThat(problem("{\"issue\":1.5}", StartLoading.class).members())
                .containsEntry("expected", "a whole number");
        assertThat(problem("{\"due\":\"31.3.2025\"}", RecordInvoice.class).members())
                .containsEntry("expected", "a date such as \"2025-03-14\"");
        assertThat(problem("{\"lines\":{}}", DraftNote.class).members()).containsEntry("expected", "a list");
        assertThat(problem("[]", DraftNote.class).members()).containsEntry("expected", "an object");
    }

    @Test
    void a_value_that_cannot_be_is_told_in_its_own_words() {
        Problem problem = problem("""
            {"prices": {"SHEET": {"list": {"amount": "CNY 1", "per": "pc"}, "floor": {"amount": "CNY 2", "per": "pc"}}}}\
            """, DraftPriceList.class);

        assertThat(problem.members())
                .containsEntry("field", "prices.SHEET")
                .containsEntry("expected", "a possible value: the floor CNY 2/pc is above the list price CNY 1/pc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"name\":}",
                "{'name':1}",
                "nonsense",
                "{} {}",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"name\":\"a\" \"b\"}"
            })
    void malformed_json_is_told_by_line_and_column(String json) {
        Problem problem = problem(json, OpenAccount.class);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.members()).containsKeys("line", "column");
    }

    @Test
    void no_problem_names_a_class() {
        for (String json :
                new String[] {"{", "[]", "{\"x\":1}", "{\"customerClass\":[]}", "null", "1", "{} 1", deep()}) {
            assertThat(problem(json, OpenAccount.class).toString())
                    .doesNotContain("io.deliverykit", "com.fasterxml", "java.", "Exception");
        }
    }

    private static String deep() {
        return "{\"name\":" + "[".repeat(1000) + "]".repeat(1000) + "}";
    }
}
