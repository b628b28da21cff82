package io.deliverykit.transport;

import java.time.Instant;

/**
 * That a dispatch notice went from one desk to the next (书面知会, DN-25).
 *
 * @param became what it became by that
 * @param by who passed it on
 * @param to who got it; empty where nobody is named
 */
public record DispatchHandling(DispatchNoticeState became, String by, String to, Instant at) {}
