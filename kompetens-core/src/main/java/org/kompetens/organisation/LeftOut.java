package org.kompetens.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;

/**
 * How many assessments are left out of figures because they are wrong in themselves: of an unknown competence, at a level
 * that does not fit, by a source that the organisation does not have, or with an expiry that is not after their date. Each is left out by itself; the person counts, with
 * what the other assessments say. Any other error refuses the whole record.
 *
 * @param assessments how many, from 0
 * @param persons of how many persons, from 0
 */
public record LeftOut(long assessments, long persons) {

    /** None at all. */
    public static final LeftOut NONE = new LeftOut(0, 0);

    private static final String ASSESSMENTS = "assessments";

    /**
     * What is left out of one employee's record.
     *
     * @param findings what was found in the record, with paths from the employee
     * @return none too where the record as a whole is {@linkplain #refuses refused}
     */
    public static LeftOut of(Findings findings) {
        if (!findings.hasErrors() || refuses(findings)) {
            return NONE;
        }
        return new LeftOut(places(findings).size(), 1);
    }

    /**
     * Whether a record is in no figure.
     *
     * @param findings what was found in the record, with paths from the employee
     * @return true if an error is not about one assessment alone, or there are more than the
     *     {@value org.kompetens.finding.FindingsBuilder#MAX_EACH} of which the places are kept
     */
    public static boolean refuses(Findings findings) {
        return findings.hasErrors()
                && findings.list().stream()
                        .anyMatch(finding -> finding.isError() && place(finding).isEmpty());
    }

    /**
     * A record as it counts.
     *
     * @param employee the record, which is not {@linkplain #refuses refused}
     * @param findings what was found in it, with paths from the employee
     * @return the record without the assessments that are wrong in themselves; the same one where there are none
     */
    public static Employee without(Employee employee, Findings findings) {
        Set<Integer> wrong = findings.hasErrors() ? places(findings) : Set.of();
        if (wrong.isEmpty()) {
            return employee;
        }
        List<Assessment> right = new ArrayList<>();
        for (int i = 0; i < employee.assessments().size(); i++) {
            if (!wrong.contains(i)) {
                right.add(employee.assessments().get(i));
            }
        }
        return employee.withAssessments(right);
    }

    /**
     * A record as it counts, if it does.
     *
     * @param employee the record
     * @param findings what was found in it, with paths from the employee
     * @return the record {@linkplain #without without} the assessments that are wrong in themselves; empty if it is
     *     {@linkplain #refuses refused}
     */
    public static Optional<Employee> asCounted(Employee employee, Findings findings) {
        return refuses(findings) ? Optional.empty() : Optional.of(without(employee, findings));
    }

    /**
     * Why assessments are left out of one employee's record.
     *
     * @param employee the record, which is not {@linkplain #refuses refused}
     * @param findings what was found in it, with paths from the employee
     * @return each that is wrong in itself to the errors about it, in the order of the record
     */
    public static Map<AssessmentId, List<Finding>> reasons(Employee employee, Findings findings) {
        SortedMap<Integer, List<Finding>> byPlace = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.isError()) {
                place(finding)
                        .ifPresent(at -> byPlace.computeIfAbsent(at, none -> new ArrayList<>())
                                .add(finding));
            }
        }
        Map<AssessmentId, List<Finding>> reasons = new LinkedHashMap<>();
        byPlace.forEach(
                (at, found) -> reasons.put(employee.assessments().get(at).id(), List.copyOf(found)));
        return Collections.unmodifiableMap(reasons);
    }

    /** The positions of the assessments about which there are errors. */
    private static Set<Integer> places(Findings findings) {
        Set<Integer> places = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.isError()) {
                place(finding).ifPresent(places::add);
            }
        }
        return places;
    }

    /** The position of the one assessment that a finding is about; empty where it is about more. */
    private static OptionalInt place(Finding finding) {
        List<FieldPath.Step> steps = finding.path().steps();
        boolean isOfOne = finding.rule() != OrganisationRule.ASSESSMENT_REPEATED
                && !steps.isEmpty()
                && steps.get(0).property().equals(ASSESSMENTS);
        return isOfOne ? steps.get(0).index() : OptionalInt.empty();
    }

    /**
     * These and those of other persons.
     *
     * @param other the others
     * @return all of them
     */
    public LeftOut plus(LeftOut other) {
        return new LeftOut(Math.addExact(assessments, other.assessments), Math.addExact(persons, other.persons));
    }

    /**
     * These without some of them.
     *
     * @param other some of them
     * @return the others
     */
    public LeftOut minus(LeftOut other) {
        return new LeftOut(assessments - other.assessments, persons - other.persons);
    }
}
