package io.deliverykit.purchase;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.deadline.WorkingCalendar;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.purchase.PurchaseOrderCommands.ContactSupplier;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the supplier of a {@link PurchaseOrder} is asked before the goods are here, and by when (PU-08). */
public final class SupplierFollowup {
    /** How many working days before the arrival the supplier is asked. */
    public static final Setting<Integer> DAYS_BEFORE_ARRIVAL = setting("PU-08.days-before-arrival", 5);

    /** Within which time the head is told of a date that will not hold. */
    public static final Setting<Duration> REPORT_WITHIN = setting("PU-08.report-within", Duration.ofMinutes(30));

    static final InputRule<PurchaseOrder, ContactSupplier> DISPATCH_COMES_BEFORE_ARRIVAL = InputRule.asks(
            "PU-08",
            "dispatch-comes-before-arrival",
            ContactSupplier.class,
            (now, contact) -> Answer.of(!contact.dispatch().isAfter(contact.arrival())
                            && !contact.arrival().isBefore(now.today()))
                    .with("dispatch", contact.dispatch())
                    .with("arrival", contact.arrival()));

    static final Rule<PurchaseOrder> DATE_WILL_NOT_HOLD =
            Rule.holds("PU-08", "date-will-not-hold", PurchaseOrder::willBeLate);

    static final Rule<PurchaseOrder> SUPPLIER_WAS_ASKED =
            Rule.holds("PU-08", "supplier-was-asked", order -> order.followup() != null);

    private SupplierFollowup() {}

    /** The end of the working day by which the supplier is to be asked; null once it was. */
    static @Nullable Instant contact(Situation<PurchaseOrder> now) {
        WorkingCalendar calendar = now.turn().policy().calendar();
        PurchaseOrder order = now.content();
        return order.followup() != null
                ? null
                : calendar.endOf(calendar.workingDaysBefore(order.arrival(), now.setting(DAYS_BEFORE_ARRIVAL)));
    }

    /** When the head is to know of a date that will not hold; null while it will, and once he does. */
    static @Nullable Instant report(Situation<PurchaseOrder> now) {
        Followup said = now.content().followup();
        return said == null || !now.content().willBeLate() || !said.reported().isEmpty()
                ? null
                : now.after(said.at(), REPORT_WITHIN);
    }

    /** The end of the day on which the goods are to leave the supplier; null while none is agreed, and once they have. */
    static @Nullable Instant dispatch(Situation<PurchaseOrder> now) {
        Followup said = now.content().followup();
        return said == null || said.isDispatched()
                ? null
                : now.turn().policy().calendar().endOf(said.dispatch());
    }
}
