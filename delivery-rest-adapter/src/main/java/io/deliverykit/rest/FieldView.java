package io.deliverykit.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that a command takes, told so that a program can draw the form and check it.
 *
 * @param name empty for what a list or a map holds
 * @param values the choices; null when it is no choice
 * @param to the kind of document that a reference names; null when it is no reference, or to any kind
 * @param of what a list or a map holds; null when it is neither
 * @param fields what an object holds; null when it is none
 * @param constraints the Jakarta Validation constraints with those of their attributes that say something
 */
record FieldView(
        @Nullable String name,
        String type,
        boolean required,
        @Nullable List<String> values,
        @Nullable String to,
        @Nullable FieldView of,
        @Nullable List<FieldView> fields,
        Map<String, Map<String, Object>> constraints) {}
