package org.kompetens.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kompetens.internal.NearestUnits;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitTree;

/** What is required on one date, read from what is required over time when first asked for, and kept. */
final class RequirementsOn {

    private final Requirements overTime;
    private final LocalDate date;

    /** The units that require something on the date. */
    private final NearestUnits requiring;

    private final Map<Requirements.RoleInUnit, List<RequiredCompetence>> known = new ConcurrentHashMap<>();

    RequirementsOn(Requirements overTime, LocalDate date) {
        UnitTree tree = overTime.organisation().tree();
        this.overTime = overTime;
        this.date = date;
        this.requiring = new NearestUnits(
                tree,
                unit -> tree.unit(unit).requirements().stream()
                        .anyMatch(requirement -> requirement.period().contains(date)));
    }

    Requirements overTime() {
        return overTime;
    }

    /** The nearest unit, itself included, that requires something on the date; or {@link NearestUnits#NONE}. */
    int requiringUnit(int unit) {
        return requiring.nearest(unit);
    }

    /** What a role in a unit requires: of each competence once, in the order of the framework. */
    List<RequiredCompetence> of(ResolvedRole role, int unit) {
        Requirements.RoleInUnit key = new Requirements.RoleInUnit(role.index(), requiring.nearest(unit));
        List<RequiredCompetence> required = known.get(key);
        return required != null
                ? required
                : known.computeIfAbsent(
                        key,
                        unknown -> overTime.of(role, unit).stream()
                                .map(timeline -> timeline.on(date))
                                .flatMap(Optional::stream)
                                .toList());
    }
}
