package org.countyreporting.indicators.kept;

/** What is kept and holds at one moment, for one request to use. */
public interface Moment {

    /** Nothing is kept. */
    Moment NOTHING = new Moment() {
        @Override
        public <T> T find(Object key) {
            return null;
        }

        @Override
        public void keep(Object key, Basis basis, Object work) {}

        @Override
        public void keep(Object key, Object work) {}

        @Override
        public boolean confirm() {
            return true;
        }
    };

    /** What was kept under a key, where it still holds; else null. */
    <T> T find(Object key);

    /** Keeps what was computed from what has been read since, once it is confirmed. */
    void keep(Object key, Basis basis, Object work);

    /** Keeps what was made of nothing but what was found and kept at this moment. */
    void keep(Object key, Object work);

    /**
     * Whether what was read since is of the same moment as what was found: nothing under it has changed meanwhile. Else
     * only what the changes do not touch is kept, and all together may mix two states of the data.
     */
    boolean confirm();
}
