package io.deliverykit.jdbc;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How values are written into JSON columns and read back: records by their components alone, decimals and money as exact
 * text, instants to the nanosecond.
 *
 * <p>What a reader does not know is passed over, so that an older node can read what a newer one wrote. What is missing
 * becomes empty or null where the record allows it ({@code Optional}, collections, {@code @Nullable}) and is an error
 * everywhere else, because a made-up zero in a business document is worse than a loud failure.
 */
final class Json {
    private final ObjectMapper mapper;
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    Json() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), new ValueModule())
                .annotationIntrospector(new RecordReading())
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withConfigOverride(
                        BigDecimal.class, each -> each.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
        for (Class<?> many :
                List.of(Collection.class, List.class, Set.class, SortedSet.class, Map.class, SortedMap.class)) {
            builder.withConfigOverride(
                    many, each -> each.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
        mapper = builder.build();
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "cannot write " + value.getClass().getName() + " as JSON", broken);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return reader(type).readValue(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot read a stored " + type.getName(), broken);
        }
    }

    <T> T read(String text, TypeReference<T> type) {
        try {
            return reader(type.getType()).readValue(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot read a stored " + type.getType(), broken);
        }
    }

    private ObjectReader reader(Type type) {
        ObjectReader known = readers.get(type);
        return known != null
                ? known
                : readers.computeIfAbsent(type, each -> mapper.readerFor(mapper.constructType(each)));
    }

    JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    <T> T read(JsonNode tree, Class<T> type) {
        try {
            return mapper.treeToValue(tree, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot read a stored " + type.getName(), broken);
        }
    }
}
