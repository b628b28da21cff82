package io.deliverykit.lifecycle;

import java.time.Duration;

/**
 * What the clock of an approval step does: it puts the step before the next superior of everybody for whom it waits, who may
 * give it as well as they, and runs on (上报, AP-05). Where nobody stands above them any more, it tells once and stops.
 *
 * @param step the name of the step
 */
public record Escalate<D>(String step) implements ClockCommand<D> {
    /** How long a step may wait that says itself by when it is to be given by nothing; zero is for ever. */
    public static final Setting<Duration> AFTER = Setting.setting("AP-05.escalate-after", Duration.ZERO);

    /** The name of the clock of a step. */
    public static String clockOf(String step) {
        return "approval " + step;
    }
}
