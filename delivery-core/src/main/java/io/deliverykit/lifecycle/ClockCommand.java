package io.deliverykit.lifecycle;

/** A command that only a deadline gives; refused when a person sends it. */
public interface ClockCommand<D> extends Command<D> {}
