package org.kompetens.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Exemption;

/** What the rows about one person say together. What has no id gets one: the lowest number that is free. */
final class PersonRows {

    private final EmployeeId id;
    private final CellPlace place;
    private @Nullable LocalDate birthDate;
    private @Nullable LocalDate knownExit;
    private final List<Employed> employments = new ArrayList<>();
    private final Map<EmploymentId, Employed> employmentsById = new LinkedHashMap<>();
    private final List<Judged> assessments = new ArrayList<>();
    private final Map<AssessmentId, Judged> assessmentsById = new LinkedHashMap<>();
    private final Set<Judged> judged = new HashSet<>();
    private final List<CellPlace> assessmentPlaces = new ArrayList<>();
    private final Map<Exemption, CellPlace> exemptions = new LinkedHashMap<>();
    private final List<AwayFrom> absences = new ArrayList<>();

    /** An employment without the ids and absences, which come from several rows. */
    private static final class Employed {
        private final Optional<EmploymentId> id;
        private final Employment said;
        private final CellPlace place;
        private final List<Absence> absences = new ArrayList<>();

        Employed(Optional<EmploymentId> id, Employment said, CellPlace place) {
            this.id = id;
            this.said = said;
            this.place = place;
        }
    }

    private record Judged(Optional<AssessmentId> id, Assessment said) {}

    private record AwayFrom(EmploymentId employment, Absence absence, CellPlace place) {}

    /** Stands for an id that is still to be given. */
    static final EmploymentId NO_EMPLOYMENT_ID = EmploymentId.of("?");

    static final AssessmentId NO_ASSESSMENT_ID = AssessmentId.of("?");

    /** The place is that of the id where it stands first. */
    PersonRows(EmployeeId id, CellPlace place) {
        this.id = id;
        this.place = place;
    }

    CellPlace place() {
        return place;
    }

    /** Whether no row says anything of the person. */
    boolean isEmpty() {
        return birthDate == null
                && knownExit == null
                && employments.isEmpty()
                && assessments.isEmpty()
                && exemptions.isEmpty()
                && absences.isEmpty();
    }

    /** Whether another row gives another date. */
    boolean contradictsBirth(Optional<LocalDate> date) {
        return birthDate != null && date.isPresent() && !date.get().equals(birthDate);
    }

    boolean contradictsExit(Optional<LocalDate> date) {
        return knownExit != null && date.isPresent() && !date.get().equals(knownExit);
    }

    void setDates(Optional<LocalDate> birth, Optional<LocalDate> exit) {
        birth.ifPresent(date -> birthDate = date);
        exit.ifPresent(date -> knownExit = date);
    }

    private Optional<Employed> employment(EmploymentId given) {
        return Optional.ofNullable(employmentsById.get(given));
    }

    /** Whether another row says something else of the employment with this id. */
    boolean contradicts(Optional<EmploymentId> employment, Employment said) {
        return employment
                .flatMap(this::employment)
                .filter(known -> !known.said.equals(said))
                .isPresent();
    }

    void add(Optional<EmploymentId> employment, Employment said, Optional<Absence> absence, CellPlace row) {
        Optional<Employed> known = employment.isPresent()
                ? employment.flatMap(this::employment)
                : employments.stream()
                        .filter(one -> one.id.isEmpty() && one.said.equals(said))
                        .findFirst();
        Employed of = known.orElseGet(() -> {
            Employed one = new Employed(employment, said, row);
            employments.add(one);
            employment.ifPresent(given -> employmentsById.put(given, one));
            return one;
        });
        absence.ifPresent(of.absences::add);
    }

    void addAbsence(EmploymentId employment, Absence absence, CellPlace row) {
        absences.add(new AwayFrom(employment, absence, row));
    }

    boolean contradicts(Optional<AssessmentId> assessment, Assessment said) {
        return assessment
                .flatMap(one -> Optional.ofNullable(assessmentsById.get(one)))
                .filter(known -> !known.said.equals(said))
                .isPresent();
    }

    /** False where the same was added before. */
    boolean add(Optional<AssessmentId> assessment, Assessment said, CellPlace level) {
        Judged one = new Judged(assessment, said);
        if (!judged.add(one)) {
            return false;
        }
        assessments.add(one);
        assessmentPlaces.add(level);
        assessment.ifPresent(given -> assessmentsById.put(given, one));
        return true;
    }

    /** False where the same was added before. */
    boolean add(Exemption exemption, CellPlace row) {
        return exemptions.putIfAbsent(exemption, row) == null;
    }

    /** The places of absences from employments that no row has. */
    List<CellPlace> absentFromNothing() {
        return absences.stream()
                .filter(one -> !employmentsById.containsKey(one.employment()))
                .map(AwayFrom::place)
                .toList();
    }

    Employee employee() {
        for (AwayFrom one : absences) {
            Employed of = employmentsById.get(one.employment());
            if (of != null) {
                of.absences.add(one.absence());
            }
        }
        absences.clear();
        Set<String> taken = new HashSet<>();
        employmentsById.keySet().forEach(given -> taken.add(given.value()));
        List<Employment> allEmployments = employments.stream()
                .map(one -> new Employment(
                        one.id.orElseGet(() -> EmploymentId.of(free(taken))),
                        one.said.role(),
                        one.said.unit(),
                        one.said.fte(),
                        one.said.period(),
                        one.absences,
                        one.said.hoursWorked()))
                .toList();
        Set<String> takenByAssessments = new HashSet<>();
        assessmentsById.keySet().forEach(given -> takenByAssessments.add(given.value()));
        List<Assessment> allAssessments = assessments.stream()
                .map(one -> new Assessment(
                        one.id().orElseGet(() -> AssessmentId.of(free(takenByAssessments))),
                        one.said().competence(),
                        one.said().level(),
                        one.said().date(),
                        one.said().source(),
                        one.said().expiry(),
                        one.said().evidence()))
                .toList();
        return new Employee(
                id,
                Optional.ofNullable(birthDate),
                Optional.ofNullable(knownExit),
                allEmployments,
                allAssessments,
                List.copyOf(exemptions.keySet()));
    }

    /** Where what the employee has stands, in the order in which the employee has it. */
    PersonPlaces places() {
        return new PersonPlaces(
                place,
                employments.stream().map(one -> one.place).toList(),
                List.copyOf(assessmentPlaces),
                List.copyOf(exemptions.values()));
    }

    private static String free(Set<String> taken) {
        int number = 1;
        while (!taken.add(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }
}
