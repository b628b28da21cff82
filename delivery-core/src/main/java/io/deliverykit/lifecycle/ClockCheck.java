package io.deliverykit.lifecycle;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for clocks that never run, that run under one name, that run out where nothing answers them, or that give a command which they cannot make. */
final class ClockCheck<D> {
    private final Shape<D> shape;
    private final Consumer<String> say;
    private final Set<String> names = new HashSet<>();

    ClockCheck(Shape<D> shape, Consumer<String> say) {
        this.shape = shape;
        this.say = say;
    }

    void check() {
        shape.clocks().forEach(this::check);
    }

    private void check(Part.Clock<D> clock) {
        String named = "clock '" + clock.name() + "' ";
        if (!names.add(clock.name())) {
            say.accept("two clocks are called '" + clock.name() + "'");
        }
        if (shape.stepOfClock(clock.name()).isPresent()) {
            say.accept(named + "is called as that of an approval step is");
        }
        if (clock.span().isEmpty()) {
            say.accept(named + "runs in no state");
        }
        clock.namedAgain().forEach(state -> say.accept(named + "names " + state.name() + " twice"));
        for (State<D> pause : clock.pauses()) {
            if (!clock.span().contains(pause)) {
                say.accept(named + "stands still in " + pause.name() + ", where it does not run");
            }
        }
        if (clock.command() != null) {
            if (shape.shapeOf(clock.command()).withoutValues().isEmpty()) {
                say.accept(named + "gives " + Names.kebab(clock.command()) + ", which has values that no clock knows");
            }
            for (State<D> state : clock.span()) {
                if (shape.row(state, clock.command()) == null) {
                    say.accept(named + "can run out in " + state.name() + ", where no row says what "
                            + Names.kebab(clock.command()) + " does");
                }
            }
        }
    }
}
