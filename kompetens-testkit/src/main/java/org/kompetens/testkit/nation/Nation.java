package org.kompetens.testkit.nation;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
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

    /** How many employees each municipality has. */
    public static final int EMPLOYEES_EACH = 4_138;

    private final int municipalities;
    private final Organisation organisation;
    private final NationalWorkforce workforce;

    private Nation(int municipalities, long seed) {
        this.municipalities = municipalities;
        NationalProfiles profiles = new NationalProfiles(seed);
        NationalUnits units = new NationalUnits(municipalities, profiles);
        this.organisation = Organisation.of(new OrganisationStructure(
                profiles.framework(), UnitLevel.STANDARD, units.units(), profiles.roles(), profiles.profiles()));
        this.workforce = new NationalWorkforce(seed, profiles, units);
    }

    /**
     * Some municipalities of a nation.
     *
     * @param municipalities how many, from 1; {@value #MUNICIPALITIES} are all
     * @param seed which nation
     * @return the nation
     */
    public static Nation of(int municipalities, long seed) {
        return new Nation(municipalities, seed);
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
        return municipalities * EMPLOYEES_EACH;
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
