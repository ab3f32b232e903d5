package org.kompetens.testkit.nation;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.WorkedHours;

/**
 * What an employee of the nation has beside roles and assessments: an age, a size of the position or hours, and absences.
 * It is drawn apart, so that an employee without it is the same.
 */
final class WorkingLife {

    private static final long APART = 0x5DEECE66DL;
    private static final int HUNDRED = 100;
    private static final int BORN_UNKNOWN_IN_HUNDRED = 4;
    private static final int BY_THE_HOUR_IN_HUNDRED = 8;
    private static final int HOURS_REPORTED_IN_HUNDRED = 85;
    private static final int AWAY_IN_HUNDRED = 6;
    private static final int AWAY_BEFORE_OR_LATER_IN_HUNDRED = 8;
    private static final int WHOLLY_AWAY_IN_HUNDRED = 75;
    private static final int LEAST_HOURS = 60;
    private static final int MOST_HOURS = 1_150;
    private static final int SHORTEST_ABSENCE = 15;
    private static final int LONGEST_ABSENCE = 360;

    /** Youngest and oldest of each band of ages, and how many of a hundred are in it: as in the sample municipality. */
    private static final int[][] AGES = {
        {21, 29, 13}, {30, 39, 22}, {40, 49, 24}, {50, 59, 25}, {60, 64, 12}, {65, 68, 4}
    };

    /**
     * Ten-thousandths of a full-time position, and how many of a hundred are so: as the sample municipality cuts positions
     * in care, in schools and in offices, taken together.
     */
    private static final int[][] SIZES = {
        {10_000, 60}, {9_000, 6}, {8_750, 4}, {8_000, 11}, {7_500, 13}, {6_250, 2}, {5_000, 4}
    };

    private WorkingLife() {}

    /** The same employee with all of this. */
    static Employee of(long seed, int number, Employee employee) {
        SplittableRandom chance = new SplittableRandom((seed ^ APART) + number * APART);
        int[] ages = weighted(AGES, chance);
        LocalDate born =
                Nation.AS_OF.minusYears(chance.nextInt(ages[0], ages[1] + 1)).minusDays(chance.nextInt(365));
        boolean isKnown = chance.nextInt(HUNDRED) >= BORN_UNKNOWN_IN_HUNDRED;
        boolean byTheHour = chance.nextInt(HUNDRED) < BY_THE_HOUR_IN_HUNDRED;
        List<Absence> absences = absences(chance);
        int size = weighted(SIZES, chance)[0];
        List<Employment> employments = employee.employments().stream()
                .map(one -> {
                    if (employee.employments().size() > 1) {
                        return one.period().contains(Nation.AS_OF) ? one.withAbsences(absences) : one;
                    }
                    return byTheHour ? byTheHour(one, chance) : ofSize(one, size, absences);
                })
                .toList();
        Employee lifelike = employee.withEmployments(employments);
        return isKnown ? lifelike.withBirthDate(born) : lifelike;
    }

    /** Who has one position, and never had another, has one that is cut as positions are. */
    private static Employment ofSize(Employment one, int size, List<Absence> absences) {
        return Employment.of(one.id(), one.role(), one.unit(), new Fte(size), one.period())
                .withAbsences(absences);
    }

    /** No part of a position; of most it is known what they worked in the year before. */
    private static Employment byTheHour(Employment one, SplittableRandom chance) {
        Employment hourly = Employment.of(one.id(), one.role(), one.unit(), Fte.ZERO, one.period());
        return chance.nextInt(HUNDRED) < HOURS_REPORTED_IN_HUNDRED
                ? hourly.withHoursWorked(
                        new WorkedHours(Nation.AS_OF.getYear() - 1, chance.nextInt(LEAST_HOURS, MOST_HOURS + 1)))
                : hourly;
    }

    private static List<Absence> absences(SplittableRandom chance) {
        int drawn = chance.nextInt(HUNDRED);
        int days = chance.nextInt(SHORTEST_ABSENCE, LONGEST_ABSENCE + 1);
        int extent = chance.nextInt(HUNDRED) < WHOLLY_AWAY_IN_HUNDRED ? Absence.WHOLE : Absence.WHOLE / 2;
        int since = chance.nextInt(days);
        boolean isLater = chance.nextBoolean();
        if (drawn >= AWAY_IN_HUNDRED + AWAY_BEFORE_OR_LATER_IN_HUNDRED) {
            return List.of();
        }
        LocalDate from = drawn < AWAY_IN_HUNDRED
                ? Nation.AS_OF.minusDays(since)
                : isLater ? Nation.AS_OF.plusDays(1L + since) : Nation.AS_OF.minusDays((long) days + since);
        return List.of(new Absence(Period.of(from, from.plusDays(days)), extent));
    }

    private static int[] weighted(int[][] all, SplittableRandom chance) {
        int drawn = chance.nextInt(HUNDRED);
        int at = 0;
        while (drawn >= all[at][all[at].length - 1]) {
            drawn -= all[at][all[at].length - 1];
            at++;
        }
        return all[at];
    }
}
