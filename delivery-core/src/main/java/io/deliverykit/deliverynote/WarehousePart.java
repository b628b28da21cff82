package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.transport.CarrierFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The warehouse part (仓库联): what the keeper issues, to which vehicle, with which papers.
 *
 * @param plate of the vehicle whose driver got the note; empty before
 * @param carrier null where there is none, and before its message has come
 */
public record WarehousePart(
        PartHead head,
        DeliveryMode mode,
        @Nullable Ref<CarrierFile> carrier,
        String plate,
        List<GoodsRow> goods,
        Set<String> papers) {}
