package io.deliverykit.deliverynote;

import java.util.List;

/**
 * The gate pass (门卫联): what the guard compares with one vehicle, and nothing of customer, price or amount (DN-16).
 *
 * @param pass the note's number, and after it the pass's own (JR-03)
 * @param goods what is on this vehicle
 */
public record GatePass(PartHead head, String pass, String plate, List<GoodsRow> goods) {}
