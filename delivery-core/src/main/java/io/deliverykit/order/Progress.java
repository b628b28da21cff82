package io.deliverykit.order;

/** How far something has come (XP-07). */
public enum Progress {
    NONE,
    PART,
    FULL
}
