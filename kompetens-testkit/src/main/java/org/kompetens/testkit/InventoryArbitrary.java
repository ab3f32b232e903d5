package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/**
 * Organisations together with their employees, without errors. Structure and employees shrink side by side, down to one
 * unit and nobody.
 */
public final class InventoryArbitrary extends ArbitraryDecorator<CompetenceInventory> {

    private final StructureArbitrary structures;
    private final LocalDate asOf;
    private final int mostEmployees;

    private InventoryArbitrary(StructureArbitrary structures, LocalDate asOf, int mostEmployees) {
        this.structures = structures;
        this.asOf = asOf;
        this.mostEmployees = mostEmployees;
    }

    static InventoryArbitrary ofUsualSize() {
        return new InventoryArbitrary(Organisations.structures(), Days.DEFAULT_AS_OF, 8);
    }

    /**
     * Inventories whose records change around another date.
     *
     * @param asOf the date on which they will be looked at; 2026-10-01 if it is not said
     * @return a new arbitrary
     */
    public InventoryArbitrary around(LocalDate asOf) {
        return new InventoryArbitrary(structures.around(asOf), asOf, mostEmployees);
    }

    /**
     * Inventories with another bound for their employees.
     *
     * @param most from 0
     * @return a new arbitrary
     * @throws IllegalArgumentException if below 0
     */
    public InventoryArbitrary withEmployeesUpTo(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("employees must not be negative: " + most);
        }
        return new InventoryArbitrary(structures, asOf, most);
    }

    @Override
    protected Arbitrary<CompetenceInventory> arbitrary() {
        Arbitrary<EmployeeDraft> drafts =
                EmployeeDraft.drafts(asOf, EmployeeArbitrary.USUAL_EMPLOYMENTS, EmployeeArbitrary.USUAL_ASSESSMENTS);
        return Combinators.combine(structures, drafts.list().ofMaxSize(mostEmployees))
                .as(this::inventory);
    }

    private CompetenceInventory inventory(OrganisationStructure structure, List<EmployeeDraft> drafts) {
        List<Employee> employees = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            employees.add(drafts.get(i).in(structure, asOf, i));
        }
        return new CompetenceInventory(structure, employees);
    }
}
