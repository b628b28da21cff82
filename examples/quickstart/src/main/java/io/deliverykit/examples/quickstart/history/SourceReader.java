package io.deliverykit.examples.quickstart.history;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads where a field's value comes from: {@code "Qty"}, {@code ["Qty", "Units"]} or an object. */
final class SourceReader {

    private final List<String> joinedFiles;
    private final Locale locale;

    SourceReader(List<String> joinedFiles, Locale locale) {
        this.joinedFiles = joinedFiles;
        this.locale = locale;
    }

    Source read(JsonKeys.Raw raw) {
        if (raw.isText()) {
            return column(raw.text(), null);
        }
        if (raw.isList()) {
            return new Source.FirstOf(raw.items().stream().map(this::read).toList());
        }
        JsonKeys keys = raw.keys();
        Source source = readObject(keys);
        keys.end();
        return source;
    }

    private Source readObject(JsonKeys keys) {
        String constant = keys.text("constant");
        List<String> columns = keys.texts("columns");
        String column = keys.text("column");
        int given = (constant == null ? 0 : 1) + (columns.isEmpty() ? 0 : 1) + (column == null ? 0 : 1);
        if (given != 1) {
            throw keys.error("", "must have exactly one of column, columns and constant");
        }
        if (constant != null) {
            return new Source.Constant(constant);
        }
        String file = joinedFile(keys);
        if (column == null) {
            return new Source.Columns(
                    columns.stream().map(each -> column(each, file)).toList());
        }
        List<String> dates = keys.texts("dates");
        dates.forEach(pattern -> MappingReader.checkPattern(keys, "dates", pattern, locale));
        return new Source.Column(column, file, dates, keys.texts("noValue"));
    }

    private @Nullable String joinedFile(JsonKeys keys) {
        String file = keys.text("from");
        if (file != null && !joinedFiles.contains(file)) {
            throw keys.error("from", "names '" + file + "', which is not among the joined files " + joinedFiles);
        }
        return file;
    }

    private static Source.Column column(String name, @Nullable String file) {
        return new Source.Column(name, file, List.of(), List.of());
    }
}
