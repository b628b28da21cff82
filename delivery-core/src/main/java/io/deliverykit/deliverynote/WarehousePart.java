package io.deliverykit.deliverynote;

import io.deliverykit.order.DeliveryMode;
import java.util.List;
import java.util.Set;

/**
 * The warehouse part (仓库联): what the keeper issues, to which vehicle, with which papers.
 *
 * @param plate of the vehicle whose driver got the note; empty before
 * @param carrier by name; empty where there is none
 */
public record WarehousePart(
        PartHead head, DeliveryMode mode, String carrier, String plate, List<GoodsRow> goods, Set<String> papers) {}
