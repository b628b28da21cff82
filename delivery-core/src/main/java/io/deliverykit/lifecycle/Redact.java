package io.deliverykit.lifecycle;

import io.deliverykit.party.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/**
 * Takes the values out of one entry of the document's journal, because they are personal, and says so in an entry of its
 * own: without that entry, missing values count as tampering (JR-02). Every document takes it, in any state.
 *
 * @param sequence the entry
 * @param reason why
 */
public record Redact<D>(@Positive long sequence, @NotBlank String reason) implements Command<D> {
    /** Who may do so. */
    public static final Setting<Role> BY = Setting.setting("JR-02.redacts", Role.AUDITOR);
}
