package io.deliverykit.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** All that differs between the databases. */
@SuppressWarnings("ImmutableEnumChecker") // the words never change
enum Dialect {
    /** Version 14 or newer. */
    POSTGRESQL(
            "for update",
            "for share",
            true,
            Map.ofEntries(
                    Map.entry("json", "json"),
                    Map.entry("exact", "collate \"C\""),
                    Map.entry("long_text", "text"),
                    Map.entry("roomy", "with (fillfactor = 80)"),
                    Map.entry("if_customer", "where customer is not null"),
                    Map.entry("if_due", "where due is not null"),
                    Map.entry("if_clock", "where next_clock is not null"),
                    Map.entry("if_amending", "where amending"))),

    /** Version 2.3 or newer. It has no shared row lock, so that facts are locked as if they were written. */
    H2(
            "for update",
            "for update",
            false,
            Map.ofEntries(
                    Map.entry("json", "character varying"),
                    Map.entry("exact", ""),
                    Map.entry("long_text", "character varying"),
                    Map.entry("roomy", ""),
                    Map.entry("if_customer", ""),
                    Map.entry("if_due", ""),
                    Map.entry("if_clock", ""),
                    Map.entry("if_amending", "")));

    private final String exclusively;
    private final String shared;
    private final boolean chains;
    private final Map<String, String> words;

    Dialect(String exclusively, String shared, boolean chains, Map<String, String> words) {
        this.exclusively = exclusively;
        this.shared = shared;
        this.chains = chains;
        this.words = words;
    }

    /** The dialect of the database behind a connection. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> POSTGRESQL;
            case "H2" -> H2;
            default -> throw new IllegalArgumentException("only H2 and PostgreSQL are supported, got " + product);
        };
    }

    /** How a row is locked that will be written. */
    String exclusively() {
        return exclusively;
    }

    /** How a row is locked that must only stay as it is. */
    String shared() {
        return shared;
    }

    /** Whether one statement can write several tables, each part depending on another. */
    boolean chainsWrites() {
        return chains;
    }

    /** What the schema's placeholders stand for. */
    Map<String, String> words() {
        return words;
    }

    /** The statement with its placeholder for the type of JSON filled in. */
    String sql(String template) {
        return template.replace("${json}", words.getOrDefault("json", ""));
    }
}
