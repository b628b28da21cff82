/** What a delivery history says about itself, computed from its rows alone; start at {@link Figures}. */
@NullMarked
package io.deliverykit.examples.quickstart.figures;

import org.jspecify.annotations.NullMarked;
