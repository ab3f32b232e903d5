package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;

/**
 * An employee before the organisation is known.
 *
 * @param employments the employments
 * @param everywhere whether one employment more is in each unit where there is none, if there are few units
 * @param assessments the assessments
 * @param exemptions the exemptions
 * @param knownExit when the person leaves
 * @param born the date of birth
 * @param lapsed whether nothing of what was assessed before is valid any more
 * @param idBegins begins the id, so that ids do not come in the order of the records
 */
record EmployeeDraft(
        List<EmploymentDraft> employments,
        boolean everywhere,
        List<AssessmentDraft> assessments,
        List<ExemptionDraft> exemptions,
        Optional<LocalDate> knownExit,
        Optional<LocalDate> born,
        boolean lapsed,
        char idBegins) {

    private static final int OLDEST = 70;
    private static final int MOST_EXEMPTIONS = 2;
    private static final int MOST_UNITS = 5;

    static Arbitrary<EmployeeDraft> drafts(LocalDate asOf, int mostEmployments, int mostAssessments) {
        return Combinators.combine(
                        EmploymentDraft.drafts(asOf).list().ofMaxSize(mostEmployments),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                        AssessmentDraft.drafts(asOf).list().ofMaxSize(mostAssessments),
                        ExemptionDraft.drafts(asOf)
                                .list()
                                .ofMaxSize(MOST_EXEMPTIONS)
                                .optional(0.3),
                        Days.ofExits(asOf).optional(0.2),
                        Days.around(asOf.minusYears(OLDEST)).optional(0.3),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
                        Arbitraries.chars().with(Ids.BEGINNINGS))
                .as((employments, everywhere, assessments, exemptions, knownExit, born, lapsed, idBegins) ->
                        new EmployeeDraft(
                                employments,
                                everywhere && mostEmployments >= EmployeeArbitrary.USUAL_EMPLOYMENTS,
                                assessments,
                                exemptions.orElse(List.of()),
                                knownExit,
                                born,
                                lapsed,
                                idBegins));
    }

    Employee in(OrganisationStructure structure, LocalDate asOf, int index) {
        List<Employment> made = new ArrayList<>();
        for (int i = 0; i < employments.size(); i++) {
            Optional<Employment> before = i == 0 ? Optional.empty() : Optional.of(made.get(i - 1));
            made.add(employments.get(i).in(structure, i, before));
        }
        if (everywhere && structure.units().size() <= MOST_UNITS) {
            addEverywhere(structure, made);
        }
        List<Assessment> judged = new ArrayList<>();
        for (int i = 0; i < assessments.size(); i++) {
            judged.add(assessments.get(i).in(structure, asOf, i, lapsed));
        }
        return new Employee(
                EmployeeId.of(Ids.unsorted(idBegins, index)),
                born,
                knownExit,
                made,
                judged,
                exemptions.stream().map(one -> one.in(structure.framework())).toList());
    }

    private static void addEverywhere(OrganisationStructure structure, List<Employment> made) {
        for (OrganisationUnit unit : structure.units()) {
            if (made.stream().noneMatch(one -> one.unit().equals(unit.id()))) {
                made.add(Employment.of(
                        EmploymentId.of(Ids.ALIKE.of("employment", made.size())),
                        structure.roles().get(0).id(),
                        unit.id(),
                        new Fte(1),
                        Period.ALWAYS));
            }
        }
    }
}
