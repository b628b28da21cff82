package io.deliverykit.production;

import io.deliverykit.lifecycle.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Drawings that hold no longer (作废图纸, PN-12).
 *
 * @param number theirs, before
 * @param notice by which they were replaced; null where nobody named one, and then nobody may replace them
 */
public record ReplacedDrawings(String number, @Nullable Ref<DesignChange> notice) {}
