package io.deliverykit.lifecycle;

import io.deliverykit.refusal.Remedy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a rule answers: met, or what is unmet, with the figures and what would make it pass. Immutable. */
public final class Answer {
    private static final Answer MET = new Answer(List.of());

    private final List<Unmet> unmet;

    private Answer(List<Unmet> unmet) {
        this.unmet = unmet;
    }

    /** One thing that is unmet. */
    record Unmet(Map<String, String> values, List<Remedy> remedies) {}

    public static Answer met() {
        return MET;
    }

    /** Unmet; add the figures by {@link #with} and the way out by {@link #passesBy}. */
    public static Answer unmet() {
        return new Answer(List.of(new Unmet(Map.of(), List.of())));
    }

    /** Met or unmet without figures. */
    public static Answer of(boolean met) {
        return met ? MET : unmet();
    }

    /** Unmet in as many ways as any of these; met when all are. */
    public static Answer allOf(Collection<Answer> answers) {
        List<Unmet> all = new ArrayList<>();
        answers.forEach(each -> all.addAll(each.unmet));
        return all.isEmpty() ? MET : new Answer(List.copyOf(all));
    }

    /** Adds a figure or name, shown by its {@code toString}. No effect on a met answer. */
    public Answer with(String name, Object value) {
        return map(each -> {
            Map<String, String> values = new TreeMap<>(each.values);
            values.put(name, value.toString());
            return new Unmet(values, each.remedies);
        });
    }

    /** Adds a way out, for example {@code passesBy("reduce", over)}. No effect on a met answer. */
    public Answer passesBy(String remedy, Object amount) {
        return map(each -> {
            List<Remedy> remedies = new ArrayList<>(each.remedies);
            remedies.add(new Remedy(remedy, Map.of("by", amount.toString())));
            return new Unmet(each.values, List.copyOf(remedies));
        });
    }

    public boolean isMet() {
        return unmet.isEmpty();
    }

    List<Unmet> unmets() {
        return unmet;
    }

    private Answer map(java.util.function.UnaryOperator<Unmet> change) {
        return isMet() ? this : new Answer(unmet.stream().map(change).toList());
    }
}
