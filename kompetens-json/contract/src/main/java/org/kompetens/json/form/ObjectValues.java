package org.kompetens.json.form;

/** The values in an object of the model. */
record ObjectValues<T>(T object) implements Values<T> {

    @Override
    public <V> V get(Part<T, V> part) {
        return part.of(object);
    }

    /** Says nothing of what may be personal. */
    @Override
    public String toString() {
        return "values";
    }
}
