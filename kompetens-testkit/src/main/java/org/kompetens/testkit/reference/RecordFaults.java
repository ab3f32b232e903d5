package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Period;
import org.kompetens.testkit.system.Fault;

/** What is wrong with one employee's record, found by comparing everything with everything. */
final class RecordFaults {

    private static final int FULL_TIME = 10_000;

    private final Structure structure;
    private final Employee employee;
    private final List<Fault> errors = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    RecordFaults(Structure structure, Employee employee) {
        this.structure = structure;
        this.employee = employee;
        for (int i = 0; i < employee.employments().size(); i++) {
            checkEmployment(i);
        }
        for (int i = 0; i < employee.assessments().size(); i++) {
            checkAssessment(i);
        }
        for (int i = 0; i < employee.exemptions().size(); i++) {
            checkExemption(i);
        }
        checkFteSum();
        checkBirth();
    }

    private void checkBirth() {
        List<LocalDate> dates = new ArrayList<>();
        employee.employments().forEach(one -> one.period().from().ifPresent(dates::add));
        employee.assessments().forEach(one -> dates.add(one.date()));
        if (employee.birthDate().isPresent()
                && dates.stream()
                        .anyMatch(date -> date.compareTo(employee.birthDate().get()) <= 0)) {
            warnings.add(new Fault(employee.id(), "birthDate", "employee.born-after-record"));
        }
    }

    /** Whether an employment is ever active: it lasts, and begins before the person has left. */
    private boolean isEver(Employment employment) {
        return !isEmpty(employment.period()) && !isGone(begin(employment.period()));
    }

    private boolean isGone(LocalDate date) {
        return employee.knownExit().isPresent() && employee.knownExit().get().compareTo(date) <= 0;
    }

    /** The record as it counts, without assessments that are wrong in themselves; empty where it is refused. */
    Optional<Employee> counting() {
        List<Assessment> right = new ArrayList<>();
        for (int i = 0; i < employee.assessments().size(); i++) {
            String prefix = "assessments[" + i + "].";
            if (errors.stream().noneMatch(fault -> fault.path().startsWith(prefix))) {
                right.add(WrittenOut.of(
                        structure.declared(), employee.assessments().get(i)));
            }
        }
        boolean refused = errors.stream()
                .anyMatch(fault ->
                        !fault.path().startsWith("assessments[") || fault.path().endsWith("].id"));
        return refused ? Optional.empty() : Optional.of(employee.withAssessments(right));
    }

    /** Of each employee by the first record, how many assessments of it are left out alone. */
    static Map<EmployeeId, Integer> leftOut(Structure structure, List<Employee> employees) {
        Map<EmployeeId, Integer> leftOut = new LinkedHashMap<>();
        for (Employee one : employees) {
            Optional<Employee> counting = new RecordFaults(structure, one).counting();
            int number = counting.isEmpty()
                    ? 0
                    : one.assessments().size() - counting.get().assessments().size();
            leftOut.putIfAbsent(one.id(), number);
        }
        return leftOut;
    }

    List<Fault> all() {
        List<Fault> all = new ArrayList<>(errors);
        all.addAll(warnings);
        return all;
    }

    private void checkEmployment(int i) {
        List<Employment> employments = employee.employments();
        Employment employment = employments.get(i);
        String path = "employments[" + i + "]";
        if (employments.subList(0, i).stream().anyMatch(other -> other.id().equals(employment.id()))) {
            error(path + ".id", "employment.repeated");
        }
        if (!structure.hasRole(employment.role())) {
            error(path + ".role", "employment.unknown-role");
        }
        if (structure.unit(employment.unit()).isEmpty()) {
            error(path + ".unit", "employment.unknown-unit");
        }
        if (isEmpty(employment.period())) {
            error(path + ".until", "period.ends-before-begin");
        }
        for (int j = 0; j < employment.absences().size(); j++) {
            if (isEmpty(employment.absences().get(j).period())) {
                error(path + ".absences[" + j + "].until", "period.ends-before-begin");
            }
        }
        if (employment.hoursWorked().isPresent() && employment.fte().tenThousandths() != 0) {
            error(path + ".hoursWorked", "employment.hours-beside-fte");
        }
        if (!isEmpty(employment.period()) && isGone(begin(employment.period()))) {
            warnings.add(new Fault(employee.id(), path + ".from", "employment.after-exit"));
        }
        if (overlapsAnEarlierOne(i)) {
            warnings.add(new Fault(employee.id(), path, "employment.overlapping"));
        }
    }

    /** Earlier by its first date, or by its place in the record. */
    private boolean overlapsAnEarlierOne(int i) {
        Employment one = employee.employments().get(i);
        for (int j = 0; j < employee.employments().size(); j++) {
            Employment other = employee.employments().get(j);
            int order = begin(other.period()).compareTo(begin(one.period()));
            boolean earlier = order < 0 || (order == 0 && j < i);
            if (earlier
                    && other.role().equals(one.role())
                    && other.unit().equals(one.unit())
                    && isEver(one)
                    && Structure.holds(other.period(), begin(one.period()))) {
                return true;
            }
        }
        return false;
    }

    private void checkAssessment(int i) {
        Assessment assessment = employee.assessments().get(i);
        String path = "assessments[" + i + "]";
        if (employee.assessments().subList(0, i).stream()
                .anyMatch(other -> other.id().equals(assessment.id()))) {
            error(path + ".id", "assessment.repeated");
        }
        if (assessment.expiry().isPresent() && assessment.expiry().get().compareTo(assessment.date()) <= 0) {
            error(path + ".expiry", "assessment.expires-before-dated");
        }
        if (Stream.of("certificate", "test", "manager", "self")
                        .noneMatch(assessment.source().value()::equals)
                && structure.declared().sources().stream()
                        .noneMatch(one -> one.id().equals(assessment.source()))) {
            error(path + ".source", "source.unknown");
        }
        checkLevel(assessment, path);
    }

    private void checkExemption(int i) {
        Exemption exemption = employee.exemptions().get(i);
        String path = "exemptions[" + i + "]";
        if (isEmpty(exemption.period())) {
            error(path + ".until", "period.ends-before-begin");
        }
        if (!isKnown(exemption.competence())) {
            error(path + ".competence", "competence.unknown");
        }
        if (isExemptAlready(i)) {
            warnings.add(new Fault(employee.id(), path, "exemption.overlapping"));
        }
    }

    /** By an exemption that is earlier by its first date, or by its place in the record. */
    private boolean isExemptAlready(int i) {
        Exemption one = employee.exemptions().get(i);
        for (int j = 0; j < employee.exemptions().size(); j++) {
            Exemption other = employee.exemptions().get(j);
            int order = begin(other.period()).compareTo(begin(one.period()));
            boolean earlier = order < 0 || (order == 0 && j < i);
            if (earlier
                    && other.competence().equals(one.competence())
                    && !isEmpty(one.period())
                    && Structure.holds(other.period(), begin(one.period()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(CompetenceId id) {
        return structure.declared().framework().competences().stream()
                .anyMatch(competence -> competence.id().equals(id));
    }

    private void checkLevel(Assessment assessment, String path) {
        CompetenceFramework framework = structure.declared().framework();
        if (!isKnown(assessment.competence())) {
            boolean isGroup = framework.groups().stream()
                    .anyMatch(group ->
                            group.id().value().equals(assessment.competence().value()));
            error(path + ".competence", isGroup ? "competence.is-group" : "competence.unknown");
            return;
        }
        if (assessment.level().isEmpty()) {
            return;
        }
        Level level = assessment.level().get();
        if (Rank.of(framework, assessment.competence(), level).isPresent()) {
            return;
        }
        ScaleId given = level.scale()
                .orElse(Rank.competence(framework, assessment.competence()).scale());
        if (framework.scales().stream().noneMatch(scale -> scale.id().equals(given))) {
            error(path + ".level", "level.unknown-scale");
        } else if (Stream.concat(
                        Rank.scale(framework, given).levels().stream(),
                        Rank.scale(framework, given).holdsNothing().stream())
                .noneMatch(one -> one.id().equals(level.id()))) {
            error(path + ".level", "level.off-scale");
        } else {
            error(path + ".level", "level.not-mapped");
        }
    }

    /** A sum can only rise on a date on which an employment begins, or on which an absence from one ends. */
    private void checkFteSum() {
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (Employment employment : employee.employments()) {
            dates.add(begin(employment.period()));
            employment.absences().stream()
                    .map(absence -> absence.period().until())
                    .flatMap(Optional::stream)
                    .forEach(dates::add);
        }
        boolean above = dates.stream().anyMatch(date -> fteFilled(date) > FULL_TIME);
        if (above) {
            warnings.add(new Fault(employee.id(), "employments", "employment.fte-above-one"));
        }
    }

    private long fteFilled(LocalDate date) {
        return employee.employments().stream()
                .filter(employment -> !isGone(date))
                .filter(employment -> Structure.holds(employment.period(), date))
                .mapToLong(employment -> ReferenceCoverage.filled(employment, date))
                .sum();
    }

    private static boolean isEmpty(Period period) {
        return period.from().isPresent()
                && period.until().isPresent()
                && period.from().get().compareTo(period.until().get()) >= 0;
    }

    private static LocalDate begin(Period period) {
        return period.from().orElse(LocalDate.MIN);
    }

    private void error(String path, String code) {
        errors.add(new Fault(employee.id(), path, code));
    }
}
