package org.kompetens.json;

/**
 * Reads one object after another of one kind, as long as they are plain: a first look finds nothing wrong. For one
 * thread.
 */
abstract class PlainObject {

    private final KnownNames names;
    private final int needed;

    /**
     * Objects of one kind.
     *
     * @param names their properties
     * @param needed how many of these, the first ones, no object lacks
     */
    PlainObject(KnownNames names, int needed) {
        this.names = names;
        this.needed = (1 << needed) - 1;
    }

    /** Reads an object. */
    final void read(PlainValues values) throws Doubt {
        begin();
        int seen = 0;
        int given = 0;
        for (boolean more = values.opens('{', '}'); more; more = values.goesOn('}')) {
            int property = values.property(names);
            int bit = 1 << property;
            Doubt.unless((seen & bit) == 0);
            seen |= bit;
            // Many systems write null for what they leave out.
            if (!values.isNull()) {
                given |= bit;
                take(property, values);
            }
        }
        Doubt.unless((given & needed) == needed);
        end(values);
    }

    /** Forgets the object before. */
    abstract void begin();

    /** Reads the value of a property, which comes for the first time and is not null. */
    abstract void take(int property, PlainValues values) throws Doubt;

    /** All properties are read. */
    abstract void end(PlainValues values) throws Doubt;
}
