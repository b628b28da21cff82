package io.deliverykit.purchase;

/** What a supplier supplies (供应商类别). */
public enum SupplierKind {
    /** 物料供应商: material and parts. */
    MATERIAL,
    /** 承运商: transport. */
    CARRIER
}
