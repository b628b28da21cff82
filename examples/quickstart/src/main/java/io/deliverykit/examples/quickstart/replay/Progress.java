package io.deliverykit.examples.quickstart.replay;

/** Somebody who watches the work go on. */
public interface Progress {

    /** Nobody watches. */
    Progress UNSEEN = new Progress() {
        @Override
        public void begin(String what, long total) {}

        @Override
        public void advance(long steps) {}
    };

    /** A stretch of work begins, and the one before it is over. */
    void begin(String what, long total);

    void advance(long steps);
}
