package io.deliverykit.order;

import jakarta.validation.constraints.NotBlank;

/** How far work on a released order had come when it was called off (SO-12); a word each, also where it is nothing. */
public record AlreadyDone(
        @NotBlank String made,
        @NotBlank String bought,
        @NotBlank String shipped) {}
