package org.kompetens.planning;

import org.kompetens.organisation.UnitId;

/** Where an activity is handled: a unit of the tree, or a body above or beside the line. */
public sealed interface UnitOrBody {

    /**
     * A unit.
     *
     * @param id which
     */
    record Unit(UnitId id) implements UnitOrBody {

        /** The unit's identifier. */
        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * A body, such as a county's board or a joint council.
     *
     * @param id which
     */
    record Body(BodyId id) implements UnitOrBody {

        /** The body's identifier. */
        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * A unit.
     *
     * @param id which
     * @return the unit as such a place
     */
    static UnitOrBody of(UnitId id) {
        return new Unit(id);
    }

    /**
     * A body.
     *
     * @param id which
     * @return the body as such a place
     */
    static UnitOrBody of(BodyId id) {
        return new Body(id);
    }
}
