package io.deliverykit.lifecycle;

import io.deliverykit.party.Role;
import jakarta.validation.constraints.NotBlank;

/**
 * Moves a document to the lifecycle and the policy by which the desk opens new ones (版本迁移, XP-12). Until somebody does so, on
 * purpose and with a reason, it lives by those under which it began. Every document takes it, in any state that the new
 * table still has.
 */
public record Move<D>(@NotBlank String reason) implements Command<D> {
    /** Who may do so. */
    public static final Setting<Role> BY = Setting.setting("XP-12.moves", Role.GENERAL_MANAGER);
}
