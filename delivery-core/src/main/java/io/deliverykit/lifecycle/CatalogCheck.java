package io.deliverykit.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what is wrong between lifecycles, and ranks them by who claims from whom. */
final class CatalogCheck {
    private final Collection<Lifecycle<?>> lifecycles;
    private final Map<Class<?>, Lifecycle<?>> byDocument = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    CatalogCheck(Collection<Lifecycle<?>> lifecycles) {
        this.lifecycles = lifecycles;
    }

    Map<String, Integer> ranks() {
        return ranks;
    }

    List<String> problems() {
        Set<String> names = new HashSet<>();
        for (Lifecycle<?> each : lifecycles) {
            problems.addAll(each.problems());
            if (!names.add(each.name())) {
                problems.add("two lifecycles are called '" + each.name() + "'");
            }
            Lifecycle<?> twin = byDocument.put(each.document(), each);
            if (twin != null) {
                problems.add("lifecycles '" + twin.name() + "' and '" + each.name() + "' are of the same document");
            }
        }
        lifecycles.forEach(this::checkBetween);
        lifecycles.forEach(each -> rank(each, new LinkedHashSet<>()));
        return problems;
    }

    private <D> void checkBetween(Lifecycle<D> lifecycle) {
        lifecycle.shape().facts().forEach(fact -> {
            if (!byDocument.containsKey(fact.type())) {
                problems.add("lifecycle " + lifecycle.name() + " looks at " + fact + " ("
                        + fact.type().getSimpleName() + "), of which there is no lifecycle");
            }
        });
        lifecycle.holdings().forEach(holds -> checkOwner(lifecycle, holds));
        lifecycle.openings().forEach(opens -> checkOpened(lifecycle, opens));
    }

    private void checkOwner(Lifecycle<?> claimant, Part.Holds<?, ?> holds) {
        Lifecycle<?> owner = byDocument.get(holds.owner().type());
        if (owner == null) {
            return;
        }
        Opening<?> beginning = holds.beginning();
        if (beginning != null && owner.rows().stream().noneMatch(row -> isTaking(row, beginning.getClass()))) {
            problems.add("lifecycle " + claimant.name() + " begins " + owner.name() + " by "
                    + Names.kebab(beginning.getClass()) + ", which no row of it takes by another document");
        }
        for (State<?> state : owner.states()) {
            if (!hasRow(owner, state, holds.command())) {
                problems.add("lifecycle " + claimant.name() + " claims by " + Names.kebab(holds.command()) + " from "
                        + owner.name() + ", where no row takes it in " + state.name()
                        + "; an owner must take back what it gave in every state");
            }
        }
    }

    private static boolean hasRow(Lifecycle<?> owner, State<?> state, Class<?> command) {
        return owner.rows().stream()
                .anyMatch(row -> row.command() == command && row.from().contains(state));
    }

    private void checkOpened(Lifecycle<?> opener, Part.Opens<?, ?> opens) {
        Lifecycle<?> opened = lifecycles.stream()
                .filter(each -> each.name().equals(opens.type()))
                .findFirst()
                .orElse(null);
        Class<?> command = opens.opening();
        if (opened == null) {
            problems.add(
                    "lifecycle " + opener.name() + " opens '" + opens.type() + "', of which there is no lifecycle");
        } else if (command != null && opened.rows().stream().noneMatch(row -> isTaking(row, command))) {
            problems.add("lifecycle " + opener.name() + " opens '" + opens.type() + "' by " + Names.kebab(command)
                    + ", which no row of it takes by another document");
        }
    }

    private static boolean isTaking(Row<?, ?> row, Class<?> command) {
        return row.command() == command && row.opens() && !row.isForPeople();
    }

    private int rank(Lifecycle<?> lifecycle, Set<String> path) {
        if (!path.add(lifecycle.name())) {
            problems.add("claims go round in a circle: " + String.join(" → ", path) + " → " + lifecycle.name());
            return 0;
        }
        Integer known = ranks.get(lifecycle.name());
        int rank = known == null ? 0 : known;
        if (known == null) {
            for (Part.Holds<?, ?> holds : lifecycle.holdings()) {
                Lifecycle<?> owner = byDocument.get(holds.owner().type());
                if (owner != null) {
                    rank = Math.max(rank, rank(owner, path) + 1);
                }
            }
            ranks.put(lifecycle.name(), rank);
        }
        path.remove(lifecycle.name());
        return rank;
    }
}
