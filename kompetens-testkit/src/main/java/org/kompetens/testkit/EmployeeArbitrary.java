package org.kompetens.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/**
 * Employees of one organisation, without errors: with no employment, one or several, near and far in the tree, twice in
 * one role and unit, by the hour, absent, leaving; with many assessments of few competences, on one date, from one
 * source, on mapped scales, expiring on the as-of date and dated after it. There may be warnings.
 */
public final class EmployeeArbitrary extends ArbitraryDecorator<Employee> {

    static final int USUAL_EMPLOYMENTS = 5;
    static final int USUAL_ASSESSMENTS = 10;

    private final OrganisationStructure structure;
    private final LocalDate asOf;
    private final int mostEmployments;
    private final int mostAssessments;

    private EmployeeArbitrary(
            OrganisationStructure structure, LocalDate asOf, int mostEmployments, int mostAssessments) {
        this.structure = structure;
        this.asOf = asOf;
        this.mostEmployments = mostEmployments;
        this.mostAssessments = mostAssessments;
    }

    static EmployeeArbitrary of(OrganisationStructure structure) {
        return new EmployeeArbitrary(structure, Days.DEFAULT_AS_OF, USUAL_EMPLOYMENTS, USUAL_ASSESSMENTS);
    }

    /**
     * Employees whose records change around another date.
     *
     * @param asOf the date on which they will be looked at; 2026-10-01 if it is not said
     * @return a new arbitrary
     */
    public EmployeeArbitrary around(LocalDate asOf) {
        return new EmployeeArbitrary(structure, asOf, mostEmployments, mostAssessments);
    }

    /**
     * Employees with another bound for their employments.
     *
     * @param most from 0
     * @return a new arbitrary
     * @throws IllegalArgumentException if below 0
     */
    public EmployeeArbitrary withEmploymentsUpTo(int most) {
        return new EmployeeArbitrary(structure, asOf, notNegative("employments", most), mostAssessments);
    }

    /**
     * Employees with another bound for their assessments.
     *
     * @param most from 0
     * @return a new arbitrary
     * @throws IllegalArgumentException if below 0
     */
    public EmployeeArbitrary withAssessmentsUpTo(int most) {
        return new EmployeeArbitrary(structure, asOf, mostEmployments, notNegative("assessments", most));
    }

    private static int notNegative(String what, int most) {
        if (most < 0) {
            throw new IllegalArgumentException(what + " must not be negative: " + most);
        }
        return most;
    }

    @Override
    protected Arbitrary<Employee> arbitrary() {
        return EmployeeDraft.drafts(asOf, mostEmployments, mostAssessments).map(draft -> draft.in(structure, asOf, 0));
    }
}
