package org.kompetens.testkit.nation;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitLevel;

/**
 * The municipalities of a nation, all made up from a seed: the same seed gives the same nation on every machine. In full
 * it has 1.2 million employees in 40 000 units, 1 500 competences, 25 million assessments and 24.6 million cells. A part
 * of it has fewer municipalities of the same kind, and the same competences and roles.
 *
 * <p>Nobody is kept: an employee is made when asked for, and again when asked for again.
 */
public final class Nation {

    /** The date for which the nation is made. Some assessments and employments begin after it. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    /** How many municipalities the whole nation has. */
    public static final int MUNICIPALITIES = 290;

    /** How many employees each municipality has, unless {@linkplain #withEmployeesEach said otherwise}. */
    public static final int EMPLOYEES_EACH = 4_138;

    /** Ids of employees sort as their numbers do as long as there are no more than these. */
    private static final int MOST_EMPLOYEES = 10_000_000;

    private final int municipalities;
    private final NationalProfiles profiles;
    private final NationalUnits units;
    private final Organisation organisation;
    private final NationalWorkforce workforce;

    private Nation(
            int municipalities,
            NationalProfiles profiles,
            NationalUnits units,
            Organisation organisation,
            NationalWorkforce workforce) {
        this.municipalities = municipalities;
        this.profiles = profiles;
        this.units = units;
        this.organisation = organisation;
        this.workforce = workforce;
    }

    /**
     * Some municipalities of a nation.
     *
     * @param municipalities how many, from 1; {@value #MUNICIPALITIES} are all
     * @param seed which nation
     * @return the nation
     */
    public static Nation of(int municipalities, long seed) {
        NationalProfiles profiles = new NationalProfiles(seed);
        NationalUnits units = new NationalUnits(municipalities, profiles);
        return new Nation(
                municipalities,
                profiles,
                units,
                organisation(profiles, units.units()),
                new NationalWorkforce(seed, profiles, units, EMPLOYEES_EACH, false));
    }

    private static Organisation organisation(NationalProfiles profiles, List<OrganisationUnit> units) {
        return Organisation.of(new OrganisationStructure(
                profiles.framework(), UnitLevel.STANDARD, units, profiles.roles(), profiles.profiles()));
    }

    /**
     * The same organisation with municipalities of another size.
     *
     * @param employeesEach how many employees each municipality has, from 1
     * @return a nation of other employees, and nothing else changed
     * @throws IllegalArgumentException if there would be none, or more than ten million in all
     */
    public Nation withEmployeesEach(int employeesEach) {
        if (employeesEach < 1 || (long) municipalities * employeesEach > MOST_EMPLOYEES) {
            throw new IllegalArgumentException("employeesEach must be at least 1, and at most " + MOST_EMPLOYEES
                    + " in all municipalities: " + employeesEach);
        }
        return new Nation(municipalities, profiles, units, organisation, workforce.withEmployeesEach(employeesEach));
    }

    /**
     * The same nation, whose units need something as a whole: each lowest unit two persons at the second level of each of
     * three competences that its most common role requires, each department twenty at the second level of what everybody
     * is assessed in.
     *
     * @return a nation of the same employees, and nothing else changed
     */
    public Nation withCoverage() {
        return new Nation(municipalities, profiles, units, organisation(profiles, units.covered(profiles)), workforce);
    }

    /**
     * The same nation, whose employees have what a personnel system knows of them. Of a hundred, four have no birth date;
     * the others are from 21 to 68 years old, 35 in a hundred of them under 40 and 16 from 60 on. Of a hundred with one
     * employment, eight are paid by the hour, without FTE, and of 85 in a hundred of these it is known how many hours they
     * worked in the year before; of the other such employments sixty in a hundred are full-time, the others of 50 to 90 per
     * cent, most of 75 and 80. Of a hundred who are paid by the month six are away at {@link #AS_OF}, a quarter of them by
     * half, and eight were or will be. Roles, units and assessments are the same as without.
     *
     * @return a nation of the same employees, more of whom is known
     */
    public Nation withWorkingLives() {
        return new Nation(municipalities, profiles, units, organisation, workforce.withWorkingLives());
    }

    /**
     * Structure, without errors.
     *
     * @return the same each time
     */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * How many employees there are.
     *
     * @return so many that each has a number below
     */
    public int employees() {
        return municipalities * workforce.employeesEach();
    }

    /**
     * One employee.
     *
     * @param number from 0; ids sort as numbers do
     * @return the record, without errors
     */
    public Employee employee(int number) {
        return workforce.employee(number);
    }

    /**
     * All employees, sorted by id.
     *
     * @return made one by one
     */
    public Iterator<Employee> iterator() {
        return IntStream.range(0, employees()).mapToObj(this::employee).iterator();
    }
}
