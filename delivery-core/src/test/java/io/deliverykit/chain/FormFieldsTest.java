package io.deliverykit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.AcceptanceForms;
import io.deliverykit.acceptance.AcceptanceForms.AcceptanceSheet;
import io.deliverykit.acceptance.AcceptanceForms.TrainingSheet;
import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.ContractForms.ReviewSheet;
import io.deliverykit.form.Opinion;
import io.deliverykit.form.PlainRow;
import io.deliverykit.form.PricedRow;
import io.deliverykit.goodsissue.IssueForms.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.NoticeParts;
import io.deliverykit.order.OrderForms;
import io.deliverykit.order.OrderForms.Asked;
import io.deliverykit.order.OrderForms.ChangeNotice;
import io.deliverykit.order.OrderForms.ConfirmationSheet;
import io.deliverykit.production.ProductionForms.*;
import io.deliverykit.purchase.PurchaseForms.*;
import io.deliverykit.quality.InspectionForms.*;
import io.deliverykit.quantity.Price;
import io.deliverykit.transport.TransportForms.*;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed forms: each has the fields that its holder needs, and no place for anything else. */
class FormFieldsTest {
    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(
                        ConfirmationSheet.class,
                        "number customer contract contact address mode payment rows total sentOn signedBy answer"),
                Arguments.of(
                        OrderForms.ConfirmedRow.class, "product specification standard quantity price amount delivery"),
                Arguments.of(ChangeNotice.class, "number size proposedBy proposedAt rows"),
                Arguments.of(OrderForms.ChangedRow.class, "line before after"),
                Arguments.of(Asked.class, "product specification standard components quantity delivery"),
                Arguments.of(InstructionSheet.class, "number order goods completeSet packing due papers"),
                Arguments.of(ExpediteSheet.class, "number order goods due finalDate cause superior"),
                Arguments.of(OutsourcingSheet.class, "number instruction work company due reason drawings"),
                Arguments.of(RequestSheet.class, "number instruction to problem due answer"),
                Arguments.of(DesignChangeSheet.class, "number order kind drawing cause content consent notedBy"),
                Arguments.of(PurchaseSheet.class, "number supplier rows total arrival terms confirmation"),
                Arguments.of(PricedRow.class, "product specification quantity price amount"),
                Arguments.of(QualifiedRow.class, "number name contact evaluatedBy score"),
                Arguments.of(SurveySheet.class, "number name contact found evaluatedBy"),
                Arguments.of(DefectRow.class, "number kind goods batches findings state"),
                Arguments.of(IssueSheet.class, "number kind note purpose rows packaging issuedOn"),
                Arguments.of(RequestReport.class, "number kind purpose rows opinions"),
                Arguments.of(MonthSheet.class, "month rows"),
                Arguments.of(DispatchSheet.class, "number customer order goods plan handlings"),
                Arguments.of(VehicleSheet.class, "number note dispatch destination departure arrival haul opinions"),
                Arguments.of(NoticeParts.IssuerPart.class, "number customer order payment goods total"),
                Arguments.of(NoticeParts.ApprovalPart.class, "number customer order payment goods total reviewAsked"),
                Arguments.of(NoticeParts.KeeperPart.class, "number order goods"),
                Arguments.of(NoticeParts.DispatchPart.class, "number customer payment goods total"),
                Arguments.of(NoticeParts.GoodsPlan.class, "number goods total clerk representative"),
                Arguments.of(PlainRow.class, "product specification quantity"),
                Arguments.of(IncomingReport.class, "number purchase goods batches report verdict"),
                Arguments.of(OutgoingReport.class, "number note goods batches report label concession verdict"),
                Arguments.of(ScrapSheet.class, "number goods batches findings cause value isAgreed"),
                Arguments.of(AcceptanceSheet.class, "number note customer rows signedBy settlements"),
                Arguments.of(AcceptanceForms.AcceptedRow.class, "product specification delivered found"),
                Arguments.of(TrainingSheet.class, "number contract customer topics trainer givenOn signedBy"),
                Arguments.of(
                        ReviewSheet.class,
                        "number customer rows deliveryTime deliveryPlace qualityStandard specialClauses opinions"),
                Arguments.of(Opinion.class, "step kind by onBehalfOf role at stands detail"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void has_exactly_these_fields(Class<?> form, String fields) {
        assertThat(Stream.of(form.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(fields.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ChangeNotice.class,
                InstructionSheet.class,
                ExpediteSheet.class,
                OutsourcingSheet.class,
                RequestSheet.class,
                DesignChangeSheet.class,
                IncomingReport.class,
                OutgoingReport.class,
                AcceptanceSheet.class,
                TrainingSheet.class,
                ReviewSheet.class,
                QualifiedRow.class,
                SurveySheet.class,
                DefectRow.class,
                IssueSheet.class,
                RequestReport.class,
                MonthSheet.class,
                DispatchSheet.class,
                NoticeParts.KeeperPart.class
            })
    void has_no_place_for_a_price(Class<?> form) {
        assertThat(reached(form)).doesNotContain(Money.class, Price.class);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ChangeNotice.class,
                InstructionSheet.class,
                ExpediteSheet.class,
                OutsourcingSheet.class,
                RequestSheet.class,
                DesignChangeSheet.class,
                PurchaseSheet.class,
                QualifiedRow.class,
                IncomingReport.class,
                OutgoingReport.class,
                ScrapSheet.class,
                SurveySheet.class,
                DefectRow.class,
                IssueSheet.class,
                RequestReport.class,
                MonthSheet.class,
                VehicleSheet.class,
                NoticeParts.KeeperPart.class,
                NoticeParts.GoodsPlan.class
            })
    void has_no_place_for_the_customer(Class<?> form) {
        assertThat(reached(form)).doesNotContain(CustomerAccount.class);
    }

    /** Every type that can be reached from a form by its components. */
    private static Set<Class<?>> reached(Class<?> form) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (RecordComponent each : form.getRecordComponents()) {
            collect(each.getGenericType(), types);
        }
        return types;
    }

    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType generic) {
            boolean isRef = generic.getRawType() == Ref.class;
            for (Type argument : generic.getActualTypeArguments()) {
                if (isRef) {
                    types.add((Class<?>) argument);
                } else {
                    collect(argument, types);
                }
            }
        } else if (type instanceof Class<?> plain && types.add(plain) && plain.isRecord()) {
            types.addAll(reached(plain));
        }
    }
}
