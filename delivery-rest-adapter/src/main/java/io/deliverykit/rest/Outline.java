package io.deliverykit.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what fields a body has with those that its record takes, before any value is read. */
final class Outline {
    private final List<String> missing = new ArrayList<>();

    private Outline() {}

    /** Throws when a field is unknown, or when fields are missing that no constraint of the record asks for. */
    static void check(JsonNode body, Class<?> type) {
        Outline outline = new Outline();
        outline.value("", body, type);
        if (!outline.missing.isEmpty()) {
            throw Problem.of("missing-field", 400)
                    .with("fields", outline.missing)
                    .asException();
        }
    }

    private void value(String path, JsonNode node, Type type) {
        switch (Form.of(Generics.raw(type))) {
            case OBJECT -> object(path, node, Generics.raw(type));
            case LIST -> {
                for (int i = 0; i < node.size() && node.isArray(); i++) {
                    present(path + "[" + i + "]", node.get(i), Generics.argument(type, 0));
                }
            }
            case MAP -> {
                for (Map.Entry<String, JsonNode> entry : node.properties()) {
                    present(below(path, entry.getKey()), entry.getValue(), Generics.argument(type, 1));
                }
            }
            default -> {}
        }
    }

    private void present(String path, JsonNode node, Type type) {
        if (node.isNull()) {
            missing.add(path);
        } else {
            value(path, node, type);
        }
    }

    private void object(String path, JsonNode node, Class<?> type) {
        if (!node.isObject()) {
            return;
        }
        Map<String, RecordComponent> known = new LinkedHashMap<>();
        Arrays.stream(type.getRecordComponents()).forEach(each -> known.put(each.getName(), each));
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String name = entry.getKey();
            if (!known.containsKey(name)) {
                throw Problem.of("unknown-field", 400)
                        .with("field", below(path, name))
                        .with("known", List.copyOf(known.keySet()))
                        .asException();
            }
        }
        known.forEach((name, component) -> {
            if (node.hasNonNull(name)) {
                value(below(path, name), node.get(name), component.getGenericType());
            } else if (Components.isRequired(component) && !Components.isLeftToTheValidator(component)) {
                missing.add(below(path, name));
            }
        });
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
