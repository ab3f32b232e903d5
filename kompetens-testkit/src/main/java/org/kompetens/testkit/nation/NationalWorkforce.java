package org.kompetens.testkit.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;

/**
 * The nation's employees, each from a chance of their own. Of a hundred, eight have two employments, and three had
 * another.
 */
final class NationalWorkforce {

    private static final int TWO_POSTS_IN_HUNDRED = 8;
    private static final int EARLIER_POST_IN_HUNDRED = 3;
    private static final int SAME_UNIT_IN_HUNDRED = 30;
    private static final int ROLES_A_UNIT = 5;
    private static final int ASSESSED_IN_HUNDRED = 90;
    private static final int ASSESSED_TWICE_IN_HUNDRED = 10;
    private static final int OTHER_ASSESSMENTS = 2;
    private static final int EXPIRING_IN_HUNDRED = 25;
    private static final int HUNDRED = 100;
    private static final int LONGEST_AGO = 2_900;
    private static final int LATEST_AHEAD = 60;
    private static final int SHORTEST_VALIDITY = 365;
    private static final int MORE_VALIDITY = 1_500;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final LocalDate FIRST_DATE = Nation.AS_OF.minusDays(LONGEST_AGO);
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
    private static final Period NOW = Period.startingOn(BEGIN);
    private static final Period EARLIER = Period.of(BEGIN, LocalDate.of(2021, 6, 1));
    private static final List<AssessmentSource> SOURCES = List.of(
            AssessmentSource.SELF, AssessmentSource.MANAGER, AssessmentSource.TEST, AssessmentSource.CERTIFICATE);
    private static final Fte[] FTES = {
        Fte.FULL, Fte.FULL, Fte.FULL, Fte.percent(75), Fte.percent(80), Fte.percent(50), new Fte(8_333)
    };

    private final long seed;
    private final NationalProfiles profiles;
    private final NationalUnits units;
    private final int employeesEach;
    private final boolean lifelike;
    private final LocalDate[] dates = new LocalDate[LONGEST_AGO + SHORTEST_VALIDITY + MORE_VALIDITY + LATEST_AHEAD];
    private final AssessmentId[] ids = new AssessmentId[HUNDRED];
    private final EmploymentId[] employmentIds = {EmploymentId.of("1"), EmploymentId.of("2")};

    NationalWorkforce(long seed, NationalProfiles profiles, NationalUnits units, int employeesEach, boolean lifelike) {
        this.seed = seed;
        this.profiles = profiles;
        this.units = units;
        this.employeesEach = employeesEach;
        this.lifelike = lifelike;
        for (int i = 0; i < dates.length; i++) {
            dates[i] = FIRST_DATE.plusDays(i);
        }
        for (int i = 0; i < ids.length; i++) {
            ids[i] = AssessmentId.of("a" + i);
        }
    }

    NationalWorkforce withEmployeesEach(int number) {
        return new NationalWorkforce(seed, profiles, units, number, lifelike);
    }

    NationalWorkforce withWorkingLives() {
        return new NationalWorkforce(seed, profiles, units, employeesEach, true);
    }

    int employeesEach() {
        return employeesEach;
    }

    Employee employee(int number) {
        Employee plain = plain(number);
        return lifelike ? WorkingLife.of(seed, number, plain) : plain;
    }

    private Employee plain(int number) {
        SplittableRandom chance = new SplittableRandom(seed + number * SPREAD);
        int municipality = number / employeesEach;
        int unit = chance.nextInt(NationalUnits.UNITS_EACH);
        int role = role(municipality, unit, chance);
        List<Employment> employments = new ArrayList<>(2);
        int second = chance.nextInt(HUNDRED);
        boolean two = second < TWO_POSTS_IN_HUNDRED;
        Fte fte = two ? Fte.percent(50) : FTES[chance.nextInt(FTES.length)];
        employments.add(
                Employment.of(employmentIds[0], profiles.role(role), units.lowest(municipality, unit), fte, NOW));
        if (second < TWO_POSTS_IN_HUNDRED + EARLIER_POST_IN_HUNDRED) {
            int otherUnit =
                    chance.nextInt(HUNDRED) < SAME_UNIT_IN_HUNDRED ? unit : chance.nextInt(NationalUnits.UNITS_EACH);
            int otherRole = role(municipality, otherUnit, chance);
            if (otherUnit != unit || otherRole != role) {
                employments.add(Employment.of(
                        employmentIds[1],
                        profiles.role(otherRole),
                        units.lowest(municipality, otherUnit),
                        Fte.percent(40),
                        two ? NOW : EARLIER));
            }
        }
        return Employee.of(
                EmployeeId.of(NationalProfiles.numbered("e", 7, number)), employments, assessments(role, chance));
    }

    /** Most in a unit are in its first role. */
    private static int role(int municipality, int unit, SplittableRandom chance) {
        int position = Math.min(chance.nextInt(ROLES_A_UNIT), chance.nextInt(ROLES_A_UNIT));
        return NationalUnits.role(municipality, unit, position);
    }

    private List<Assessment> assessments(int role, SplittableRandom chance) {
        List<Assessment> assessments = new ArrayList<>();
        add(NationalProfiles.OF_EVERYBODY, chance, assessments);
        for (int competence : profiles.required(role)) {
            if (chance.nextInt(HUNDRED) < ASSESSED_IN_HUNDRED) {
                add(competence, chance, assessments);
                if (chance.nextInt(HUNDRED) < ASSESSED_TWICE_IN_HUNDRED) {
                    add(competence, chance, assessments);
                }
            }
        }
        for (int i = 0; i < OTHER_ASSESSMENTS; i++) {
            add(chance.nextInt(NationalProfiles.COMPETENCES), chance, assessments);
        }
        return assessments;
    }

    private void add(int competence, SplittableRandom chance, List<Assessment> assessments) {
        List<Level> levels = profiles.levels(competence);
        int day = chance.nextInt(LONGEST_AGO + LATEST_AHEAD);
        Assessment assessment = Assessment.of(
                ids[assessments.size()],
                profiles.competence(competence),
                levels.get(chance.nextInt(levels.size())),
                dates[day],
                SOURCES.get(chance.nextInt(SOURCES.size())));
        assessments.add(
                chance.nextInt(HUNDRED) < EXPIRING_IN_HUNDRED
                        ? assessment.withExpiry(dates[day + SHORTEST_VALIDITY + chance.nextInt(MORE_VALIDITY)])
                        : assessment);
    }
}
