package io.deliverykit.contract;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.SalesContractCommands.DraftContract;
import io.deliverykit.desk.Outcome;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a contract must say in writing; each of these leaves one thing out. */
@Tag("SC-01")
class WrittenContractTest {
    private static final ContractLine LINE = ContractScene.line("c1", "SHEET", 100);
    private static final ContractTerms TERMS = ContractScene.PREPAID;

    private final Scene scene = Scene.inMemory().furnished();

    static Stream<Arguments> contracts_that_leave_something_out() {
        return Stream.of(
                Arguments.of("customer", new DraftContract(null, "Our Works", List.of(LINE), TERMS)),
                Arguments.of("seller", new DraftContract(Scene.ACCOUNT, " ", List.of(LINE), TERMS)),
                Arguments.of("lines", new DraftContract(Scene.ACCOUNT, "Our Works", List.of(), TERMS)),
                Arguments.of("product", of(line("", "", LINE.quantity(), LINE.price()))),
                Arguments.of("specification", of(line("SHEET", null, LINE.quantity(), LINE.price()))),
                Arguments.of("quantity", of(line("SHEET", "", null, LINE.price()))),
                Arguments.of("price", of(line("SHEET", "", LINE.quantity(), null))),
                Arguments.of("terms", new DraftContract(Scene.ACCOUNT, "Our Works", List.of(LINE), null)),
                Arguments.of("deliveryTime", on(terms("", "Harbour Road", "GB/T 708", PaymentTerm.PREPAID, "0.1 %"))),
                Arguments.of("deliveryPlace", on(terms("May", "", "GB/T 708", PaymentTerm.PREPAID, "0.1 %"))),
                Arguments.of("qualityStandard", on(terms("May", "Harbour Road", "", PaymentTerm.PREPAID, "0.1 %"))),
                Arguments.of("payment", on(terms("May", "Harbour Road", "GB/T 708", null, "0.1 %"))),
                Arguments.of(
                        "liabilityForBreach", on(terms("May", "Harbour Road", "GB/T 708", PaymentTerm.PREPAID, ""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts_that_leave_something_out")
    void is_not_drafted_without_it(String field, DraftContract draft) {
        Outcome outcome = scene.attempt(REP, ContractScene.REF, draft);

        assertThat(outcome.reasons()).extracting(Refusal::kind).containsExactly(Refusal.Kind.INVALID_INPUT);
        assertThat(outcome.reasons().get(0).values().toString()).contains(field);
    }

    private static DraftContract of(ContractLine line) {
        return new DraftContract(Scene.ACCOUNT, "Our Works", List.of(line), TERMS);
    }

    private static DraftContract on(ContractTerms terms) {
        return new DraftContract(Scene.ACCOUNT, "Our Works", List.of(LINE), terms);
    }

    private static ContractLine line(String product, String specification, Quantity quantity, Price price) {
        return new ContractLine("c1", product, specification, quantity, price);
    }

    private static ContractTerms terms(
            String time, String place, String standard, PaymentTerm payment, String liability) {
        return new ContractTerms(time, place, standard, payment, 0, liability, 7, true, "", true);
    }
}
