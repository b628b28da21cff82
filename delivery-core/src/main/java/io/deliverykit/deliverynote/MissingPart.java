package io.deliverykit.deliverynote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Something of a complete set that does not leave with it (缺件, DN-21).
 *
 * @param id unique within the note
 * @param name what is missing
 * @param handledBy the department that sees to it that it is sent
 * @param by the day by which it is to be sent
 */
public record MissingPart(
        @NotBlank String id,
        @NotBlank String name,
        @NotBlank String handledBy,
        @NotNull LocalDate by) {}
