package io.deliverykit.rest;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.ClockCommand;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Move;
import io.deliverykit.lifecycle.Redact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds kinds of documents and their commands by name, and says what there is when there is none of that name. */
final class Commands {
    private Commands() {}

    static Lifecycle<?> lifecycle(Catalog catalog, String type) {
        return catalog.find(type)
                .orElseThrow(() -> Problem.of("unknown-type", 404)
                        .with("documentType", type)
                        .with(
                                "known",
                                catalog.lifecycles().stream()
                                        .map(Lifecycle::name)
                                        .toList())
                        .asException());
    }

    static <D> Class<? extends Command<D>> command(Lifecycle<D> lifecycle, String name) {
        Class<? extends Command<D>> own = lifecycle.commands().get(name);
        Class<? extends Command<D>> command =
                own == null ? Commands.<D>ofEveryDocument().get(name) : own;
        if (command == null) {
            throw Problem.of("unknown-command", 404)
                    .with("documentType", lifecycle.name())
                    .with("command", name)
                    .with("known", List.copyOf(forPeople(lifecycle).keySet()))
                    .asException();
        }
        return command;
    }

    /** What no table lists, since every document takes it. */
    @SuppressWarnings("unchecked") // a command's class has no parameter, whatever document it is of
    private static <D> Map<String, Class<? extends Command<D>>> ofEveryDocument() {
        return Map.of(
                "move", (Class<? extends Command<D>>) (Class<?>) Move.class,
                "redact", (Class<? extends Command<D>>) (Class<?>) Redact.class);
    }

    /** Those that neither the clock nor another document alone gives. */
    static <D> Map<String, Class<? extends Command<D>>> forPeople(Lifecycle<D> lifecycle) {
        Map<String, Class<? extends Command<D>>> people = new LinkedHashMap<>();
        lifecycle.commands().forEach((name, type) -> {
            boolean isOthers = Claim.class.isAssignableFrom(type) || ClockCommand.class.isAssignableFrom(type);
            boolean isGiven = lifecycle.rows().stream().noneMatch(row -> row.command() == type)
                    || lifecycle.rows().stream()
                            .anyMatch(row -> row.command() == type && !row.by().isEmpty());
            if (!isOthers && isGiven) {
                people.put(name, type);
            }
        });
        new TreeMap<>(Commands.<D>ofEveryDocument()).forEach(people::putIfAbsent);
        return people;
    }
}
