package org.kompetens.calendar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;

/** Small organisations, and one large, for the calendar's tests. */
final class Towns {

    static final DeadlineRule SWEDISH = new DeadlineRule(
            BusinessDayConvention.MODIFIED_FOLLOWING, PublicHolidays.of(Country.SE, EnumSet.allOf(HolidayLayer.class)));

    static final Attention ATTENTION = new Attention(14, List.of(7, 14, 28));

    private Towns() {}

    /** A municipality with two departments: care with the units north and south, school with one. */
    static Organisation town() {
        return of(List.of(
                unit("town", "municipality"),
                unit("care", "department", "town"),
                unit("north", "unit", "care"),
                unit("south", "unit", "care"),
                unit("school", "department", "town"),
                unit("hill", "unit", "school")));
    }

    /** A county with municipalities, each with departments, each with units; so many in all. */
    static Organisation county(int municipalities, int departments, int units) {
        List<OrganisationUnit> all = new ArrayList<>(List.of(unit("county", "county")));
        for (int m = 0; m < municipalities; m++) {
            all.add(unit("m" + m, "municipality", "county"));
            for (int d = 0; d < departments; d++) {
                all.add(unit("m" + m + "d" + d, "department", "m" + m));
                for (int u = 0; u < units; u++) {
                    all.add(unit("m" + m + "d" + d + "u" + u, "unit", "m" + m + "d" + d));
                }
            }
        }
        return of(all);
    }

    static Organisation of(List<OrganisationUnit> units) {
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()),
                UnitLevel.STANDARD,
                units,
                List.of(),
                List.of()));
    }

    static OrganisationUnit unit(String id, String level) {
        return OrganisationUnit.of(UnitId.of(id), labels(id), UnitLevelId.of(level));
    }

    static OrganisationUnit unit(String id, String level, String parent) {
        return unit(id, level).withParent(UnitId.of(parent));
    }

    static Labels labels(String text) {
        return Labels.of(Language.EN, text);
    }

    static Set<String> codes(org.kompetens.finding.Findings findings) {
        return findings.list().stream()
                .map(org.kompetens.finding.Finding::code)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }
}
