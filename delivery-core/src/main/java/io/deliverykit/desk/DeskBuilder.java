package io.deliverykit.desk;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.memory.MemoryNumbering;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Directory;
import io.deliverykit.port.Numbering;
import io.deliverykit.port.Storage;
import io.deliverykit.port.Transport;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a desk needs. What is not said is the embedded default: memory, nobody's place taken, events told to nobody,
 * the rulebook's policy in UTC. The clock has no default, so that no test runs on the wall clock by accident.
 */
public final class DeskBuilder {
    private final List<Lifecycle<?>> lifecycles = new ArrayList<>();
    private @Nullable Clock clock;
    private @Nullable Validator validator;
    private Storage storage = new MemoryStorage();
    private Numbering numbering = new MemoryNumbering();
    private Directory directory = MemoryDirectory.EMPTY;
    private Transport transport = event -> {};
    private Policy policy = Policy.standard(ZoneOffset.UTC);

    DeskBuilder() {}

    /** Serves these too. */
    public DeskBuilder lifecycles(Iterable<? extends Lifecycle<?>> more) {
        more.forEach(lifecycles::add);
        return this;
    }

    public DeskBuilder storage(Storage value) {
        storage = value;
        return this;
    }

    public DeskBuilder numbering(Numbering value) {
        numbering = value;
        return this;
    }

    public DeskBuilder directory(Directory value) {
        directory = value;
        return this;
    }

    public DeskBuilder transport(Transport value) {
        transport = value;
        return this;
    }

    public DeskBuilder policy(Policy value) {
        policy = value;
        return this;
    }

    public DeskBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /** The Jakarta validator; the one found on the class path when none is given. */
    public DeskBuilder validator(Validator value) {
        validator = value;
        return this;
    }

    /**
     * The desk.
     *
     * @throws IllegalArgumentException with a sentence for every problem in the lifecycles and between them, and
     *     when the storage was made for others
     * @throws IllegalStateException when no clock was given
     */
    public DeliveryDesk build() {
        if (clock == null) {
            throw new IllegalStateException("a desk needs a clock; a host gives Clock.systemUTC()");
        }
        Validator values =
                validator == null ? Validation.buildDefaultValidatorFactory().getValidator() : validator;
        Catalog catalog = Catalog.of(lifecycles);
        storage.checkServes(catalog);
        return new DeliveryDesk(new Workshop(
                catalog,
                storage,
                new Judge(catalog, storage, new Deputies(directory), policy, clock),
                new Keeper(catalog, numbering, policy),
                transport,
                new InputCheck(values)));
    }
}
