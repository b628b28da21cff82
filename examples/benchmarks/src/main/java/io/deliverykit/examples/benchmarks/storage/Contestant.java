package io.deliverykit.examples.benchmarks.storage;

/** A way to lead slips through their four commands in a database. Thread-safe; each thread takes a worker. */
interface Contestant {
    /** What it is called in tables. */
    String name();

    /** Somebody who does the work of one thread. */
    Worker worker();

    /** The work of one thread; each method is one command, kept for good when it returns. */
    interface Worker extends AutoCloseable {
        /** Hands a new slip in. */
        void handIn(String id);

        /**
         * Gives the next approval of a slip.
         *
         * @param step 1 to 3
         */
        void approve(String id, int step);

        @Override
        void close();
    }

    /** How many commands lead a slip from its first to its last state. */
    int COMMANDS = 4;
}
