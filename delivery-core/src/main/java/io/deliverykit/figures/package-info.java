/**
 * What the documents and their journals tell in numbers (统计, RP-01, RP-02, CA-02): pure figures over what a host has read
 * from a desk.
 */
@NullMarked
package io.deliverykit.figures;

import org.jspecify.annotations.NullMarked;
