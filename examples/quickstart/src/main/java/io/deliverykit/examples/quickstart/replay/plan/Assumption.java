package io.deliverykit.examples.quickstart.replay.plan;

import java.util.Locale;

/** What a history does not say, and the replay assumes or does by itself so that the story can be told. Each is counted. */
public enum Assumption {
    /** An order without a date was placed the day before the first date known of it. */
    ORDER_DATE,
    /** An order line without a promised date was promised for the last day known of its order. */
    PROMISED_DATE,
    /** An order line without an ordered quantity ordered what its rows delivered. */
    ORDERED_QUANTITY,
    /** Goods without a departure date left on the day they arrived. */
    DEPARTURE_DATE,
    /** Goods without a usable delivery date arrived when they were accepted, or soon after they left. */
    DELIVERY_DATE,
    /** Goods were accepted when they arrived, because the file dates no acceptance, or dates it before the delivery. */
    ACCEPTANCE_DATE,
    /** A note that never left was drawn up the day before the next one of its order left, or on the promised day. */
    DAY_OF_NOTE,
    /** A date without a time of day got one of the working day. */
    TIME_OF_DAY,
    /** A line without a price costs nothing. */
    PRICE,
    /** A product without a list price has the first price seen for its list price, and the lowest for its floor. */
    LIST_PRICE,
    /** Goods were shipped, because the file does not say how they got there. */
    DELIVERY_MODE,
    /** Goods were sold on credit, because the file does not say how they were paid. */
    PAYMENT_TERM,
    /** What left was not made for it, because the file does not say when production was instructed, or says it too late. */
    FROM_STOCK,
    /** What was made was ready when it left, because the file does not say when, or says it too late. */
    READY_DATE,
    /** A sales notice was drawn up on the day on which the goods left. */
    SALES_NOTICE,
    /** The goods lay on a stock card of their own and were issued on the day on which they left. */
    GOODS_ISSUE,
    /** A vehicle was requested and its freight, which is nothing, confirmed on the day on which it left. */
    SHIPMENT,
    /** A carrier was evaluated and under contract before the first order. */
    CARRIER_FILE,
    /** The carrier's name, which the file does not have. */
    CARRIER,
    /** The vehicle's plate, which the file does not have. */
    PLATE,
    /** A contract was signed for the order, with the order's own lines. */
    CONTRACT,
    /** A customer has credit without a limit that matters, because no limit is known. */
    CREDIT_LIMIT,
    /** A customer whose balance is not known paid what the order comes to in advance. */
    PREPAYMENT,
    /** The customer got an invoice on the day of acceptance and paid it 30 days later; at once where no limit is known. */
    PAYMENT,
    /** After the refusal: general manager and director agreed to a price that is not the list's. */
    PRICE_AGREED_AFTER_REFUSAL,
    /** After the refusal: general manager and director let one note exceed the credit limit. */
    CREDIT_EXCEEDED_AFTER_REFUSAL,
    /** After the refusal: the customer paid in what was missing. */
    PREPAYMENT_MADE_AFTER_REFUSAL,
    /** After the refusal: the customer's agent accepted what was picked up before it left. */
    ACCEPTED_AT_GATE_AFTER_REFUSAL;

    /** The name in reports, in kebab case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
