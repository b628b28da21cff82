package io.deliverykit.transport;

import java.time.Instant;

/**
 * That the goods went from one hand into another (交接记录, TR-03).
 *
 * @param place where
 * @param at when it was written down
 */
public record HandOverRecord(String from, String to, String place, Instant at) {}
