package io.deliverykit.production;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DesignConsent;
import io.deliverykit.order.SalesOrder;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The notice that a design is changed or an issued drawing corrected (合同订单技术更改通知单, PN-12).
 *
 * @param drawing the number of the drawing
 * @param cause why
 * @param content what is different
 * @param consent the customer's written consent, which a change needs and which is filed on the order; null without one
 * @param notedBy the departments that have taken note
 */
public record DesignChange(
        Ref<SalesOrder> order,
        Kind kind,
        String drawing,
        String cause,
        String content,
        @Nullable DesignConsent consent,
        Set<Recipient> notedBy) {
    public DesignChange {
        notedBy = Collections.unmodifiableSet(new TreeSet<>(notedBy));
    }

    /** What is done to the design. */
    public enum Kind {
        /** 更改: what the customer gets is another thing. */
        CHANGE,
        /** 更正: the drawing was wrong, and the customer gets what was agreed. */
        CORRECTION
    }

    /** Whom every notice goes to (PN-12). */
    public enum Recipient {
        /** 生产. */
        PRODUCTION,
        /** 质检. */
        QUALITY,
        /** 供应. */
        PURCHASING
    }

    public static Ref<DesignChange> ref(String id) {
        return Ref.of(DesignChangeLifecycle.NAME, id);
    }

    boolean isNotedByAll() {
        return notedBy.size() == Recipient.values().length;
    }

    DesignChange withConsent(DesignConsent given) {
        return new DesignChange(order, kind, drawing, cause, content, given, notedBy);
    }

    DesignChange noted(Recipient by) {
        Set<Recipient> all = new TreeSet<>(notedBy);
        all.add(by);
        return new DesignChange(order, kind, drawing, cause, content, consent, all);
    }
}
