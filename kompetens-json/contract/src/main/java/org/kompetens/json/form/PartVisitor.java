package org.kompetens.json.form;

/**
 * Who asks for each kind of part.
 *
 * @param <R> what is made of it
 */
public interface PartVisitor<R> {

    /**
     * One property.
     *
     * @param part the part
     * @return what is made of it
     */
    R property(PropertyPart<?, ?> part);

    /**
     * One of several properties.
     *
     * @param part the part
     * @return what is made of it
     */
    R alternatives(AlternativesPart<?, ?> part);

    /**
     * The parts of a value among those of the object.
     *
     * @param part the part
     * @return what is made of it
     */
    R embedded(EmbeddedPart<?, ?> part);

    /**
     * The parts that belong to the kind that the object says.
     *
     * @param part the part
     * @return what is made of it
     */
    R choice(ChoicePart<?, ?> part);
}
