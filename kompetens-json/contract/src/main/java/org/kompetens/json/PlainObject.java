package org.kompetens.json;

import java.io.IOException;

/** Reads one object after another of one kind, as long as they are plainly good. For one thread. */
abstract class PlainObject {

    private final PropertyNames names;
    private final int needed;

    /**
     * Objects of one kind.
     *
     * @param names their properties
     * @param needed how many of these, the first ones, no object lacks
     */
    PlainObject(PropertyNames names, int needed) {
        this.names = names;
        this.needed = (1 << needed) - 1;
    }

    /** Reads the object that has just begun. */
    final void read(PlainValues values) throws IOException, Doubt {
        begin();
        int seen = 0;
        int given = 0;
        int property = values.next(names, PropertyNames.NONE);
        while (property != PropertyNames.NONE) {
            int bit = 1 << property;
            Doubt.unless((seen & bit) == 0);
            seen |= bit;
            // Many systems write null for what they leave out.
            if (!values.isNull()) {
                given |= bit;
                take(property, values);
            }
            property = values.next(names, property);
        }
        Doubt.unless((given & needed) == needed);
        end(values);
    }

    /** Forgets the object before. */
    abstract void begin();

    /** Reads the value of a property, which comes for the first time and is not null. */
    abstract void take(int property, PlainValues values) throws IOException, Doubt;

    /** All properties are read. */
    abstract void end(PlainValues values) throws Doubt;
}
