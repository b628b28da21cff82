package io.deliverykit.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule gets to look at: the document as it stands or as it would become, the circumstances, and the facts that the
 * rule has declared. Valid during one decision.
 */
public final class Situation<D> {
    private final Filed<D> filed;
    private final Turn turn;
    private final Files files;
    private final Set<Fact<D, ?>> declared;
    private final @Nullable Filed<D> inForce;

    /** @param inForce the document as it stands, where {@code filed} is what a proposed change would make of it */
    Situation(Filed<D> filed, Turn turn, Files files, Set<Fact<D, ?>> declared, @Nullable Filed<D> inForce) {
        this.filed = filed;
        this.inForce = inForce;
        this.turn = turn;
        this.files = files;
        this.declared = declared;
    }

    public D content() {
        return filed.content();
    }

    public Filed<D> filed() {
        return filed;
    }

    /**
     * The document as it is in force, where this one is what a proposed change would make of it; empty where nothing is
     * proposed. Approvals of a change may ask by how much it differs.
     */
    public Optional<Filed<D>> inForce() {
        return Optional.ofNullable(inForce);
    }

    public Turn turn() {
        return turn;
    }

    public Instant at() {
        return turn.at();
    }

    public LocalDate today() {
        return turn.today();
    }

    /**
     * Whether this clock runs on the document and has run out, fired or not. An approval step that is needed only when it
     * has, beside one that is needed only while it has not, goes up to the next superior by itself (AP-05, XP-11).
     */
    public boolean hasRunOut(String clock) {
        return filed.deadline(clock)
                .filter(each -> each.fired() || each.isPast(at()))
                .isPresent();
    }

    public <T> T setting(Setting<T> setting) {
        return turn.policy().get(setting);
    }

    /** When so much time has gone by since a moment, as the company counts it (DL-01). */
    public Instant after(Instant from, Setting<Duration> time) {
        return turn.policy().after(from, time);
    }

    /**
     * The one document of this fact.
     *
     * @throws IllegalStateException when the rule has not declared that it reads it, or it names another number of documents
     */
    public <F> Filed<F> the(Fact<D, F> fact) {
        List<Filed<F>> all = all(fact);
        if (all.size() != 1) {
            throw new IllegalStateException("fact '" + fact + "' names " + all.size() + " documents, not one");
        }
        return all.get(0);
    }

    /** All documents of this fact. */
    public <F> List<Filed<F>> all(Fact<D, F> fact) {
        if (!declared.contains(fact)) {
            throw new IllegalStateException("fact '" + fact + "' is read by a rule that does not declare it");
        }
        List<Filed<F>> found = new ArrayList<>();
        for (Ref<F> ref : fact.refs(filed.content())) {
            fact.find(files, ref).ifPresent(found::add);
        }
        return found;
    }

    /** The document of this fact that has this reference. */
    public <F> Optional<Filed<F>> find(Fact<D, F> fact, Ref<F> ref) {
        return all(fact).stream().filter(each -> each.ref().equals(ref)).findFirst();
    }
}
