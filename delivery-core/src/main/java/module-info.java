/**
 * The pure domain of DeliveryKit. Open, because validators and serialisers read its records by reflection.
 */
open module io.deliverykit.core {
    requires transitive jakarta.validation;
    requires transitive org.joda.money;
    requires static transitive org.jspecify;

    exports io.deliverykit.acceptance;
    exports io.deliverykit.account;
    exports io.deliverykit.approval;
    exports io.deliverykit.chain;
    exports io.deliverykit.contract;
    exports io.deliverykit.customer;
    exports io.deliverykit.deadline;
    exports io.deliverykit.deliverynote;
    exports io.deliverykit.desk;
    exports io.deliverykit.figures;
    exports io.deliverykit.form;
    exports io.deliverykit.goodsissue;
    exports io.deliverykit.goodsreceipt;
    exports io.deliverykit.journal;
    exports io.deliverykit.lifecycle;
    exports io.deliverykit.memory;
    exports io.deliverykit.notice;
    exports io.deliverykit.order;
    exports io.deliverykit.party;
    exports io.deliverykit.port;
    exports io.deliverykit.pricing;
    exports io.deliverykit.product;
    exports io.deliverykit.production;
    exports io.deliverykit.purchase;
    exports io.deliverykit.quality;
    exports io.deliverykit.quantity;
    exports io.deliverykit.refusal;
    exports io.deliverykit.rulechange;
    exports io.deliverykit.score;
    exports io.deliverykit.stock;
    exports io.deliverykit.transport;
}
