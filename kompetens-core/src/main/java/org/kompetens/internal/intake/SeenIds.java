package org.kompetens.internal.intake;

import org.jspecify.annotations.Nullable;
import org.kompetens.internal.people.IdSet;

/** Tells whether an employee's id comes for the first time. */
public interface SeenIds {

    /** Notes an id; false if it was seen before. */
    boolean isNew(String id);

    /**
     * Forgets an id, as if it had not come; false if it had not.
     *
     * @throws IllegalStateException if ids are not kept
     */
    boolean forget(String id);

    /** In any order: keeps the ids. */
    static SeenIds inAnyOrder() {
        IdSet ids = new IdSet();
        return new SeenIds() {
            @Override
            public boolean isNew(String id) {
                return ids.add(id);
            }

            @Override
            public boolean forget(String id) {
                return ids.remove(id);
            }
        };
    }

    /** In ascending order: keeps the last id alone. */
    static SeenIds sorted() {
        return new SeenIds() {
            private @Nullable String last;

            @Override
            public boolean isNew(String id) {
                int order = last == null ? 1 : id.compareTo(last);
                if (order < 0) {
                    throw new IllegalArgumentException("employees must come sorted by id, as String compares them");
                }
                last = id;
                return order > 0;
            }

            @Override
            public boolean forget(String id) {
                throw new IllegalStateException(
                        "a counter of sorted ids keeps none, so that no record can be replaced");
            }
        };
    }
}
