package org.kompetens.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kompetens.organisation.ResolvedRole;

/**
 * What each role in each unit requires on one date: what is said of it by what is required over time. Worked out when
 * first asked for, and kept. Safe to share by threads.
 */
final class RequiredOn {

    private final LocalDate date;
    private final Requirements overTime;
    private final Map<Requirements.RoleInUnit, List<RequiredCompetence>> known = new ConcurrentHashMap<>();

    RequiredOn(LocalDate date, Requirements overTime) {
        this.date = date;
        this.overTime = overTime;
    }

    /** Of each competence once, in the order of the framework. */
    List<RequiredCompetence> of(ResolvedRole role, int unit) {
        Requirements.RoleInUnit key = overTime.key(role, unit);
        List<RequiredCompetence> required = known.get(key);
        return required != null ? required : known.computeIfAbsent(key, unknown -> workOut(role, unit));
    }

    private List<RequiredCompetence> workOut(ResolvedRole role, int unit) {
        return overTime.of(role, unit).stream()
                .flatMap(timeline -> timeline.on(date).stream())
                .toList();
    }
}
