package io.deliverykit.account;

/**
 * That a customer is one of a group's units (集团下属单位, CU-05).
 *
 * @param group how the house calls the group
 * @param admitted whether its first sale has been approved; later ones need nothing while it stays in the group
 */
public record Subsidiary(String group, boolean admitted) {}
