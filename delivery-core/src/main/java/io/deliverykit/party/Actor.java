package io.deliverykit.party;

import java.util.Set;

/**
 * A person as the host has authenticated them: who, in which tenant, company and department, holding which roles.
 *
 * <p>The library authenticates nobody; what stands here is believed. {@link #system} stands for the clock, holds no
 * role, and is never accepted from outside.
 *
 * @param person the host's id of the person
 * @param tenant whose documents the person may touch at all (AX-02)
 */
public record Actor(String person, String tenant, String company, String department, Set<Role> roles) {
    /** Who has done what the clock does, in journals and evidence. */
    public static final String SYSTEM = "SYSTEM";

    public Actor {
        if (person.isBlank() || tenant.isBlank()) {
            throw new IllegalArgumentException("an actor needs a person and a tenant");
        }
        roles = Set.copyOf(roles);
    }

    /** A person of a tenant that is one company without departments. */
    public static Actor of(String person, String tenant, Role... roles) {
        return new Actor(person, tenant, tenant, "", Set.of(roles));
    }

    /** The clock of a tenant: what deadlines do is done by it. */
    public static Actor system(String tenant) {
        return new Actor(SYSTEM, tenant, tenant, "", Set.of());
    }

    public boolean isSystem() {
        return person.equals(SYSTEM);
    }

    public Actor inDepartment(String name) {
        return new Actor(person, tenant, company, name, roles);
    }

    public Actor ofCompany(String name) {
        return new Actor(person, tenant, name, department, roles);
    }
}
