package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;
import org.kompetens.testkit.system.JsonSystem;
import org.kompetens.testkit.text.CaseText;
import org.kompetens.testkit.text.LastAsked;

/** Nothing is lost or changed between records and JSON, and what is no document is no organisation. */
public abstract class JsonLaws {

    /** For subclasses that name a system. */
    protected JsonLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract JsonSystem system();

    /** The system under test, which remembers what it is asked. */
    private JsonSystem asked() {
        return LastAsked.remembering(JsonSystem.class, system());
    }

    /**
     * What the kit writes is read as what it was, in whatever order the properties stand.
     *
     * @param inventory any
     * @param random puts properties into another order
     */
    @Property(tries = 60)
    public void whatIsWrittenIsReadAsItWas(@ForAll CompetenceInventory inventory, @ForAll Random random) {
        assertEqual(
                "organisation",
                Optional.of(inventory.structure()),
                asked().readStructure(CaseText.of(inventory.structure())));
        assertEqual(
                "organisation, in another order of properties",
                Optional.of(inventory.structure()),
                asked().readStructure(CaseText.shuffled(inventory.structure(), random)));
        for (Employee employee : inventory.employees()) {
            assertEqual("employee", Optional.of(employee), asked().readEmployee(CaseText.of(List.of(employee))));
            assertEqual(
                    "employee, in another order of properties",
                    Optional.of(employee),
                    asked().readEmployee(CaseText.shuffled(employee, random)));
        }
    }

    /**
     * What the system writes it reads as what it was, and writes in the same way again.
     *
     * @param inventory any
     */
    @Property(tries = 60)
    public void whatTheSystemWritesIsReadAsItWas(@ForAll CompetenceInventory inventory) {
        String document = asked().write(inventory.structure());
        assertEqual("organisation", Optional.of(inventory.structure()), asked().readStructure(document));
        assertEqual("written again", document, asked().write(inventory.structure()));
        for (Employee employee : inventory.employees()) {
            assertEqual("employee", Optional.of(employee), asked().readEmployee(asked().write(employee)));
        }
    }

    /**
     * Rules by which assessments expire are read, of everything, of a competence and of a source.
     *
     * @param months how long they are valid
     */
    @Property(tries = 20)
    public void rulesOfValidityAreRead(@ForAll @IntRange(min = 1, max = 120) int months) {
        Validity validity = Validity.months(months);
        OrganisationStructure structure = Workplace.structure(Workplace.framework(), Workplace.chain(1), List.of())
                .withValidity(List.of(
                        new ValidityRule(Optional.empty(), Optional.of(AssessmentSource.SELF), validity),
                        new ValidityRule(Optional.of(Workplace.WOUND_CARE), Optional.empty(), validity)));
        assertEqual("organisation", Optional.of(structure), asked().readStructure(CaseText.of(structure)));
        assertEqual("written", Optional.of(structure), asked().readStructure(asked().write(structure)));
    }

    /**
     * FTE is exact to the ten-thousandth; ids that differ in case or look like numbers are kept letter by letter; and so is
     * 29 February.
     *
     * @param fte in ten-thousandths
     */
    @Property(tries = 60)
    public void whatIsEasilyLostIsKept(@ForAll @IntRange(max = 10_000) int fte) {
        for (String id : List.of("A", "a", "007", "7", "1e3", "42.0", "æøå", "true")) {
            Employee employee = Employee.of(
                            EmployeeId.of(id),
                            List.of(Employment.of(
                                    EmploymentId.of(id),
                                    Workplace.ROLE,
                                    Workplace.unit(0),
                                    new Fte(fte),
                                    Period.startingOn(LocalDate.of(2028, 2, 29)))),
                            List.of(Assessment.of(
                                            AssessmentId.of(id),
                                            Workplace.WOUND_CARE,
                                            Workplace.level(1),
                                            LocalDate.of(2028, 2, 29),
                                            AssessmentSource.TEST)
                                    .withExpiry(LocalDate.of(2032, 2, 29))))
                    .withBirthDate(LocalDate.of(1996, 2, 29));
            assertEqual("employee", Optional.of(employee), asked().readEmployee(CaseText.of(List.of(employee))));
            assertEqual("written", Optional.of(employee), asked().readEmployee(asked().write(employee)));
        }
    }

    /**
     * A line that ends too early, has something after its end, has a property twice, a day that no calendar has, or an FTE
     * that is a text, is refused; without that it is read.
     */
    @Property(tries = 1)
    public void whatIsNoRecordIsRefused() {
        Employee employee = Workplace.employee(1, List.of()).withBirthDate(LocalDate.of(1990, 3, 1));
        String line = CaseText.of(List.of(employee));
        assertEqual("as it is", Optional.of(employee), asked().readEmployee(line));
        String fte = "\"fte\": 1";
        for (String wrong : List.of(
                "",
                line.substring(0, line.length() - 1),
                line + "]",
                line.replace("{\"id\": \"somebody\"", "{\"id\": \"somebody-else\", \"id\": \"somebody\""),
                line.replace("1990-03-01", "1990-02-30"),
                line.replace("1990-03-01", "1990-3-1"),
                line.replace("1990-03-01", "01.03.1990"),
                line.replace(fte, "\"fte\": \"full\""),
                line.replace(fte, "\"fte\": -1"),
                line.replace(fte, "\"fte\": 0.00001"))) {
            assertEqual("read of " + wrong, Optional.empty(), asked().readEmployee(wrong));
        }
    }
}
