package io.deliverykit.goodsissue;

/** What goods are put out for (出库类别). */
public enum IssueKind {
    /** 销售出库: for a delivery note. */
    SALE,
    /** 赠送 (GI-04). */
    GIFT,
    /** 广告 (GI-04). */
    ADVERTISING,
    /** 奖品 (GI-04). */
    PRIZE,
    /** 副产品、废料: sold by tender (GI-05). */
    SCRAP,
    /** 毁损: damaged before they were handed over, and charged to whoever answers for it (DN-24). */
    DAMAGE;

    /** Whether nobody pays for the goods, so that finance and management decide (GI-04). */
    boolean isGivenAway() {
        return this == GIFT || this == ADVERTISING || this == PRIZE;
    }
}
