package io.deliverykit.jdbc;

import io.deliverykit.lifecycle.Catalog;

/** All that a store is made of. */
record Tables(
        Sessions sessions,
        Dialect dialect,
        Json json,
        DocumentRows documents,
        Keeping keeping,
        AnswerRows answers,
        JournalRows journal,
        AttemptRows attempts,
        OutboxRows outbox) {
    static Tables of(Sessions sessions, Dialect dialect, Catalog catalog) {
        Json json = new Json();
        DocumentCodec codec = new DocumentCodec(catalog, json);
        Writes writes = new Writes(codec, json);
        return new Tables(
                sessions,
                dialect,
                json,
                new DocumentRows(dialect, codec),
                dialect.chainsWrites() ? new KeepInOneStatement(dialect, writes) : new KeepInBatches(dialect, writes),
                new AnswerRows(json),
                new JournalRows(dialect, json),
                new AttemptRows(),
                new OutboxRows(json));
    }
}
