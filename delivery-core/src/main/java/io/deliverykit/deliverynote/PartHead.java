package io.deliverykit.deliverynote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of every part of a note.
 *
 * @param issue the issue of the copies; a part of an earlier issue is void (DN-10)
 * @param drawnUp when the note was drawn up
 * @param validUntil the first instant at which it is no longer good; null before it is approved and after it has left (DN-12)
 */
public record PartHead(
        String number, int issue, Instant drawnUp, @Nullable Instant validUntil) {}
