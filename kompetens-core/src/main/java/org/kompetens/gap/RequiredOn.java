package org.kompetens.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitTree;

/**
 * What each role in each unit requires on one date: what is said of it by what is required over time. Worked out when
 * first asked for, and kept. Safe to share by threads.
 */
final class RequiredOn {

    private final LocalDate date;
    private final Requirements overTime;

    /** The units that themselves have a requirement on the date: the others share what is required above them. */
    private final NearestUnits requiring;

    private final Map<Requirements.RoleInUnit, List<RequiredCompetence>> known = new ConcurrentHashMap<>();

    RequiredOn(LocalDate date, Requirements overTime) {
        UnitTree tree = overTime.organisation().tree();
        this.date = date;
        this.overTime = overTime;
        this.requiring = new NearestUnits(
                tree,
                unit -> tree.unit(unit).requirements().stream()
                        .anyMatch(requirement -> requirement.period().contains(date)));
    }

    /** Of each competence once, in the order of the framework. */
    List<RequiredCompetence> of(ResolvedRole role, int unit) {
        Requirements.RoleInUnit key = new Requirements.RoleInUnit(role.index(), requiring.nearest(unit));
        List<RequiredCompetence> required = known.get(key);
        return required != null ? required : known.computeIfAbsent(key, unknown -> workOut(role, unit));
    }

    private List<RequiredCompetence> workOut(ResolvedRole role, int unit) {
        return overTime.of(role, unit).stream()
                .flatMap(timeline -> timeline.on(date).stream())
                .toList();
    }
}
