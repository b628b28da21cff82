package io.deliverykit.deliverynote;

import java.util.List;

/** The warehouse's stub of the delivery slip (仓库存根联): what has left stock. */
public record WarehouseStub(PartHead head, List<GoodsRow> goods) {}
