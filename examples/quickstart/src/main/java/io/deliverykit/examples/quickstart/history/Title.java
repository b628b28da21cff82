package io.deliverykit.examples.quickstart.history;

/** What reports call a history. */
public record Title(String english, String chinese) {}
