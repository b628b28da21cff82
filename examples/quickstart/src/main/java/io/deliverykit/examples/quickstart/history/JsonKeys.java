package io.deliverykit.examples.quickstart.history;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One object of a JSON file, read key by key. A key that nobody asked for is an error, so that a misspelt one is not
 * quietly ignored; every error names the file and the path of the key.
 */
final class JsonKeys {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String file;
    private final String path;
    private final JsonNode node;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonKeys(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw error("", "must be an object with keys, but is " + node);
        }
    }

    static JsonKeys read(Folder folder, String file) {
        try (InputStream in = folder.open(file)) {
            return new JsonKeys(file, "", JSON.readTree(in));
        } catch (JsonProcessingException e) {
            throw new HistoryException(
                    "%s is not valid JSON: %s (line %d, column %d)"
                            .formatted(
                                    file,
                                    e.getOriginalMessage(),
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getLineNr(),
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getColumnNr()),
                    e);
        } catch (IOException e) {
            throw new HistoryException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    HistoryException error(String key, String what) {
        String at = key.isEmpty() ? path : pathOf(key);
        return new HistoryException(at.isEmpty() ? file + ": the file " + what : file + ": " + at + " " + what);
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    boolean has(String key) {
        return ask(key) != null;
    }

    private @Nullable JsonNode ask(String key) {
        asked.add(key);
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value;
    }

    @Nullable
    String text(String key) {
        JsonNode value = ask(key);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            throw error(key, "must be text in quotes, but is " + value);
        }
        return value.textValue();
    }

    String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    String required(String key) {
        String text = text(key);
        if (text == null || text.isBlank()) {
            throw error(key, "is missing");
        }
        return text;
    }

    boolean flag(String key) {
        JsonNode value = ask(key);
        if (value != null && !value.isBoolean()) {
            throw error(key, "must be true or false, but is " + value);
        }
        return value != null && value.booleanValue();
    }

    /** Numbers may stand in quotes, as in any exact JSON. */
    @Nullable
    BigDecimal number(String key) {
        JsonNode value = ask(key);
        if (value == null) {
            return null;
        }
        try {
            return new BigDecimal(value.asText());
        } catch (NumberFormatException e) {
            throw error(key, "must be a number, but is " + value);
        }
    }

    /** A text or a list of texts. */
    List<String> texts(String key) {
        JsonNode value = ask(key);
        if (value == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
            if (!each.isTextual()) {
                throw error(key, "must be a list of texts in quotes, but holds " + each);
            }
            texts.add(each.textValue());
        }
        return texts;
    }

    /** The object under a key; one without keys when it is missing. */
    JsonKeys object(String key) {
        JsonNode value = ask(key);
        return new JsonKeys(file, pathOf(key), value == null ? JSON.createObjectNode() : value);
    }

    /** The objects in the list under a key. */
    List<JsonKeys> objects(String key) {
        JsonNode value = ask(key);
        List<JsonKeys> objects = new ArrayList<>();
        if (value != null && !value.isArray()) {
            throw error(key, "must be a list, but is " + value);
        }
        for (int i = 0; value != null && i < value.size(); i++) {
            objects.add(new JsonKeys(file, pathOf(key) + "[" + i + "]", value.get(i)));
        }
        return objects;
    }

    /** The raw value under a key and its path, for what may be written in several ways. */
    Raw raw(String key) {
        JsonNode value = ask(key);
        return new Raw(file, pathOf(key), value == null ? JSON.nullNode() : value);
    }

    /** Every key with its own value, for objects whose keys are data. */
    <T> Map<String, T> entries(Function<String, T> read) {
        Map<String, T> entries = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(key -> entries.put(key, read.apply(key)));
        return entries;
    }

    /** Ends the reading: whatever was not asked for by now is not a key. */
    void end() {
        node.fieldNames().forEachRemaining(key -> {
            if (!asked.contains(key)) {
                throw error(key, "is not a key that a mapping has; " + Near.hint(key, asked));
            }
        });
    }

    /** A value of the file that is a text, a list or an object. */
    record Raw(String file, String path, JsonNode node) {

        boolean isText() {
            return node.isTextual();
        }

        boolean isList() {
            return node.isArray();
        }

        String text() {
            return node.textValue();
        }

        List<Raw> items() {
            List<Raw> items = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                items.add(new Raw(file, path + "[" + i + "]", node.get(i)));
            }
            return items;
        }

        JsonKeys keys() {
            return new JsonKeys(file, path, node);
        }
    }
}
