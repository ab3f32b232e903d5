package org.kompetens.testkit.calendar;

import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;

/** Tells what holds for a unit as one would by hand: by going up from it until somebody has chosen. */
final class ReferenceSettings {

    private ReferenceSettings() {}

    static <T> T nearest(Map<UnitId, T> chosen, Organisation organisation, OrganisationUnit unit, T otherwise) {
        Optional<OrganisationUnit> at = Optional.of(unit);
        while (at.isPresent()) {
            Optional<T> own = Optional.ofNullable(chosen.get(at.get().id()));
            if (own.isPresent()) {
                return own.get();
            }
            Optional<UnitId> above = at.get().parent();
            at = above.flatMap(id -> organisation.tree().units().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst());
        }
        return otherwise;
    }
}
