package org.kompetens.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;

/**
 * Goes through one employee's record and notes everything that is wrong. A value that resolves to nothing may be
 * anything, so no finding repeats it; its path says where it stands.
 */
final class EmployeeCheck {

    private final FindingsBuilder found = new FindingsBuilder();

    private EmployeeCheck() {}

    /** What can be seen from the record alone. */
    static Findings alone(Employee employee) {
        EmployeeCheck check = new EmployeeCheck();
        check.checkAlone(employee);
        return check.findings();
    }

    /** What can be seen from the record alone, and where it names what the organisation does not have. */
    static Findings within(Organisation organisation, Employee employee) {
        EmployeeCheck check = new EmployeeCheck();
        check.checkAlone(employee);
        check.checkReferences(organisation, employee);
        return check.findings();
    }

    private Findings findings() {
        return found.build();
    }

    private void checkAlone(Employee employee) {
        checkEmployments(employee.employments());
        checkAgainstExit(employee);
        checkAgainstBirth(employee);
        if (employee.employments().size() > 1) {
            checkOverlaps(employee);
        }
        checkAssessments(employee.assessments());
        checkExemptions(employee.exemptions());
    }

    private void checkEmployments(List<Employment> employments) {
        Set<EmploymentId> ids = new HashSet<>();
        for (int i = 0; i < employments.size(); i++) {
            Employment employment = employments.get(i);
            if (!ids.add(employment.id())) {
                found.add(Finding.of(
                        OrganisationRule.EMPLOYMENT_REPEATED, employmentPath(i).then("id")));
            }
            if (!employment.period().isProper()) {
                StructureCheck.checkPeriod(employment.period(), employmentPath(i), found);
            }
            for (int j = 0; j < employment.absences().size(); j++) {
                Period absence = employment.absences().get(j).period();
                if (!absence.isProper()) {
                    StructureCheck.checkPeriod(absence, employmentPath(i).then("absences", j), found);
                }
            }
            if (employment.hoursWorked().isPresent() && employment.fte().tenThousandths() > 0) {
                found.add(Finding.of(
                        OrganisationRule.EMPLOYMENT_HOURS_BESIDE_FTE,
                        employmentPath(i).then("hoursWorked")));
            }
        }
    }

    private void checkAgainstExit(Employee employee) {
        for (int i = 0; i < employee.employments().size(); i++) {
            Period period = employee.employments().get(i).period();
            if (period.isProper() && !untilExit(period, employee.knownExit()).isProper()) {
                found.add(Finding.of(
                        OrganisationRule.EMPLOYMENT_AFTER_EXIT,
                        employmentPath(i).then("from")));
            }
        }
    }

    private void checkAgainstBirth(Employee employee) {
        employee.birthDate()
                .filter(born -> Stream.concat(
                                employee.employments().stream()
                                        .flatMap(employment -> employment.period().from().stream()),
                                employee.assessments().stream().map(Assessment::date))
                        .anyMatch(date -> !date.isAfter(born)))
                .ifPresent(born ->
                        found.add(Finding.of(OrganisationRule.EMPLOYEE_BORN_AFTER_RECORD, FieldPath.of("birthDate"))));
    }

    /** A period as far as it lies before the known exit; not proper if none of it does. */
    private static Period untilExit(Period period, Optional<LocalDate> knownExit) {
        return knownExit.isPresent() && knownExit.get().isBefore(end(period))
                ? new Period(period.from(), knownExit)
                : period;
    }

    private void checkOverlaps(Employee employee) {
        List<Employment> employments = employee.employments();
        Map<List<Object>, List<Integer>> byRoleAndUnit = new HashMap<>();
        for (int i = 0; i < employments.size(); i++) {
            if (isEverActive(employments.get(i), employee.knownExit())) {
                Employment employment = employments.get(i);
                byRoleAndUnit
                        .computeIfAbsent(List.of(employment.role(), employment.unit()), none -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> same : byRoleAndUnit.values()) {
            findOverlaps(same, i -> untilExit(employments.get(i).period(), employee.knownExit()))
                    .forEach(i -> found.add(Finding.of(OrganisationRule.EMPLOYMENT_OVERLAPPING, employmentPath(i))));
        }
        checkFteSum(employee);
    }

    private static boolean isEverActive(Employment employment, Optional<LocalDate> knownExit) {
        return employment.period().isProper()
                && untilExit(employment.period(), knownExit).isProper();
    }

    /** Those whose period overlaps one that begins before it, or with it and stands before it. */
    static List<Integer> findOverlaps(List<Integer> places, IntFunction<Period> periods) {
        List<Integer> ordered = new ArrayList<>(places);
        ordered.sort(Comparator.comparing(i -> begin(periods.apply(i))));
        List<Integer> overlapping = new ArrayList<>();
        LocalDate lastEnd = LocalDate.MIN;
        for (int i : ordered) {
            Period period = periods.apply(i);
            if (begin(period).isBefore(lastEnd)) {
                overlapping.add(i);
            }
            lastEnd = end(period).isAfter(lastEnd) ? end(period) : lastEnd;
        }
        return overlapping;
    }

    /** Sweeps over the dates on which an employment begins or ceases to be filled; who is on leave fills nothing. */
    private void checkFteSum(Employee employee) {
        TreeMap<LocalDate, Long> changes = new TreeMap<>();
        for (Employment employment : employee.employments()) {
            addFilled(employment, employee.knownExit(), changes);
        }
        long sum = 0;
        for (long change : changes.values()) {
            sum += change;
            if (sum > Fte.UNIT) {
                found.add(Finding.of(OrganisationRule.EMPLOYMENT_FTE_ABOVE_ONE, FieldPath.of("employments")));
                return;
            }
        }
    }

    /** Adds where the part of an employment that is filled changes, and by how much. */
    private static void addFilled(
            Employment employment, Optional<LocalDate> knownExit, SortedMap<LocalDate, Long> changes) {
        if (!isEverActive(employment, knownExit)) {
            return;
        }
        LocalDate first = begin(employment.period());
        LocalDate last = end(untilExit(employment.period(), knownExit));
        SortedMap<LocalDate, Long> extents = new TreeMap<>(Map.of(first, 0L, last, 0L));
        for (Absence absence : employment.absences()) {
            if (absence.period().isProper()) {
                extents.merge(within(begin(absence.period()), first, last), (long) absence.extent(), Long::sum);
                extents.merge(within(end(absence.period()), first, last), (long) -absence.extent(), Long::sum);
            }
        }
        extents.remove(last);
        long extent = 0;
        long before = 0;
        for (Map.Entry<LocalDate, Long> change : extents.entrySet()) {
            extent += change.getValue();
            long filled = employment.fte().without((int) Math.min(extent, Absence.WHOLE));
            changes.merge(change.getKey(), filled - before, Long::sum);
            before = filled;
        }
        changes.merge(last, -before, Long::sum);
    }

    private static LocalDate within(LocalDate date, LocalDate first, LocalDate last) {
        LocalDate notBefore = date.isBefore(first) ? first : date;
        return notBefore.isAfter(last) ? last : notBefore;
    }

    private static LocalDate begin(Period period) {
        return period.from().orElse(LocalDate.MIN);
    }

    private static LocalDate end(Period period) {
        return period.until().orElse(LocalDate.MAX);
    }

    private void checkAssessments(List<Assessment> assessments) {
        Set<AssessmentId> ids = new HashSet<>();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            if (!ids.add(assessment.id())) {
                found.add(Finding.of(
                        OrganisationRule.ASSESSMENT_REPEATED, assessmentPath(i).then("id")));
            }
            // Also where no judgement was possible, which never expires: the dates are wrong all the same.
            if (assessment
                    .expiry()
                    .filter(expiry -> !expiry.isAfter(assessment.date()))
                    .isPresent()) {
                found.add(Finding.of(
                        OrganisationRule.ASSESSMENT_EXPIRES_BEFORE_DATED,
                        assessmentPath(i).then("expiry")));
            }
        }
    }

    private void checkExemptions(List<Exemption> exemptions) {
        Map<CompetenceId, List<Integer>> byCompetence = new LinkedHashMap<>();
        for (int i = 0; i < exemptions.size(); i++) {
            Exemption exemption = exemptions.get(i);
            if (exemption.period().isProper()) {
                byCompetence
                        .computeIfAbsent(exemption.competence(), none -> new ArrayList<>(1))
                        .add(i);
            } else {
                StructureCheck.checkPeriod(exemption.period(), exemptionPath(i), found);
            }
        }
        for (List<Integer> same : byCompetence.values()) {
            findOverlaps(same, i -> exemptions.get(i).period())
                    .forEach(i -> found.add(Finding.of(OrganisationRule.EXEMPTION_OVERLAPPING, exemptionPath(i))));
        }
    }

    private void checkReferences(Organisation organisation, Employee employee) {
        for (int i = 0; i < employee.employments().size(); i++) {
            Employment employment = employee.employments().get(i);
            if (organisation.role(employment.role()).isEmpty()) {
                Finding finding = Finding.of(
                        OrganisationRule.EMPLOYMENT_UNKNOWN_ROLE,
                        employmentPath(i).then("role"));
                found.add(organisation.nearIds().role(finding, employment.role()));
            }
            if (!organisation.tree().contains(employment.unit())) {
                Finding finding = Finding.of(
                        OrganisationRule.EMPLOYMENT_UNKNOWN_UNIT,
                        employmentPath(i).then("unit"));
                found.add(organisation.nearIds().unit(finding, employment.unit()));
            }
        }
        for (int i = 0; i < employee.assessments().size(); i++) {
            Assessment assessment = employee.assessments().get(i);
            int position = i;
            if (organisation.sources().strength(assessment.source()).isEmpty()) {
                found.add(organisation
                        .nearIds()
                        .source(
                                Finding.of(
                                        OrganisationRule.SOURCE_UNKNOWN,
                                        assessmentPath(i).then("source")),
                                assessment.source()));
            }
            check(organisation.framework(), assessment)
                    .ifPresent(finding -> found.add(organisation
                            .nearIds()
                            .assessment(finding, assessment)
                            .withOuterPath(assessmentPath(position))));
        }
        for (int i = 0; i < employee.exemptions().size(); i++) {
            if (organisation
                    .framework()
                    .competence(employee.exemptions().get(i).competence())
                    .isEmpty()) {
                Finding finding = Finding.of(
                        CompetenceRule.COMPETENCE_UNKNOWN, exemptionPath(i).then("competence"));
                found.add(organisation
                        .nearIds()
                        .competence(finding, employee.exemptions().get(i).competence()));
            }
        }
    }

    private static Optional<Finding> check(ResolvedFramework framework, Assessment assessment) {
        if (assessment.level().isPresent()) {
            return framework.check(assessment.competence(), assessment.level().get(), FieldPath.ROOT);
        }
        return framework.competence(assessment.competence()).isPresent()
                ? Optional.empty()
                : Optional.of(Finding.of(CompetenceRule.COMPETENCE_UNKNOWN, FieldPath.of("competence")));
    }

    private static FieldPath employmentPath(int index) {
        return FieldPath.of("employments", index);
    }

    private static FieldPath exemptionPath(int index) {
        return FieldPath.of("exemptions", index);
    }

    private static FieldPath assessmentPath(int index) {
        return FieldPath.of("assessments", index);
    }
}
