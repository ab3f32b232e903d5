package org.kompetens.json.form;

/**
 * What each part of an object stands for, be it an object of the model or one that was read.
 *
 * @param <T> what has these parts
 */
public interface Values<T> {

    /**
     * The value of a part.
     *
     * @param part the part
     * @param <V> the type of its values
     * @return the value
     */
    <V> V get(Part<T, V> part);
}
