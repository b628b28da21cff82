package io.deliverykit.examples.quickstart.replay;

/** Somebody who watches the work go on. */
public interface Progress {

    /** Nobody watches. */
    Progress UNSEEN = new Progress() {
        @Override
        public void begin(long total) {}

        @Override
        public void advance(long steps) {}
    };

    /** A stretch of work begins, and the one before it is over. */
    void begin(long total);

    void advance(long steps);
}
