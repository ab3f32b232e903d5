package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;

/** Questions to a structure, each answered by looking through its lists. */
record Structure(OrganisationStructure declared) {

    /** A requirement and the unit it comes from; empty for the role. */
    record Origin(Requirement requirement, Optional<UnitId> unit) {}

    Optional<OrganisationUnit> unit(UnitId id) {
        return declared.units().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The unit itself, the one above it, and so on to the root. */
    List<OrganisationUnit> upwards(UnitId id) {
        List<OrganisationUnit> upwards = new ArrayList<>();
        Optional<OrganisationUnit> at = unit(id);
        while (at.isPresent()) {
            upwards.add(at.get());
            at = at.get().parent().flatMap(this::unit);
        }
        return upwards;
    }

    boolean isWithin(UnitId inner, UnitId outer) {
        return upwards(inner).stream().anyMatch(unit -> unit.id().equals(outer));
    }

    boolean hasRole(RoleId id) {
        return declared.roles().stream().anyMatch(role -> role.id().equals(id));
    }

    Optional<RoleProfile> profile(RoleId role) {
        return declared.profiles().stream()
                .filter(profile -> profile.role().equals(role))
                .findFirst();
    }

    /**
     * All that is required of one competence in an employment at a date: by the role, then by the unit, then by those
     * above.
     */
    List<Origin> required(Employment employment, CompetenceId competence, LocalDate asOf) {
        List<Origin> origins = new ArrayList<>();
        profile(employment.role())
                .ifPresent(profile ->
                        profile.requirements().forEach(one -> origins.add(new Origin(one, Optional.empty()))));
        for (OrganisationUnit unit : upwards(employment.unit())) {
            unit.requirements().forEach(one -> origins.add(new Origin(one, Optional.of(unit.id()))));
        }
        return origins.stream()
                .filter(origin -> origin.requirement().competence().equals(competence))
                .filter(origin -> holds(origin.requirement().period(), asOf))
                .toList();
    }

    /** Closed at the start, open at the end. */
    static boolean holds(Period period, LocalDate date) {
        boolean begun = period.from().isEmpty() || period.from().get().compareTo(date) <= 0;
        boolean ended = period.until().isPresent() && period.until().get().compareTo(date) <= 0;
        return begun && !ended;
    }
}
