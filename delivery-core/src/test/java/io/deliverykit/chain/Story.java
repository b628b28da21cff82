package io.deliverykit.chain;

import java.util.List;
import java.util.stream.Stream;

/** A day of business as it should go in a furnished scene; together they bring the documents into all their states. */
interface Story {
    /** Every story there is. */
    List<Story> ALL = Stream.<Story[]>of(
                    DeliveryStory.values(), SalesStory.values(), WarehouseStory.values(), SupplyStory.values())
            .flatMap(Stream::of)
            .toList();

    List<Step> steps();
}
