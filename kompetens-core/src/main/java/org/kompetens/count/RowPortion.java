package org.kompetens.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.kompetens.competence.RankedLevel;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.WorkedHours;

/** The rows of some employees. What few have is kept beside, by the position of what it belongs to. */
final class RowPortion implements EmployeeSource.Portion {

    static final int ROLE = 0;
    static final int UNIT = 1;
    static final int FTE = 2;
    static final int BEGIN = 3;
    static final int END = 4;

    static final int COMPETENCE = 0;
    static final int LEVEL = 1;
    static final int SOURCE = 2;
    static final int DATE = 3;
    static final int EXPIRY = 4;

    /** In place of the number of a level; no number that a host is given. */
    static final int NO_JUDGEMENT = Integer.MIN_VALUE;

    static final int FIRST_EMPLOYMENT = 0;
    static final int FIRST_ASSESSMENT = 1;
    static final int BIRTH = 2;
    static final int EXIT = 3;
    static final int EXEMPTIONS = 4;

    final RowNames names;
    final RowTable employees = new RowTable();
    final RowTable employments = new RowTable();
    final RowTable assessments = new RowTable();
    final Map<Integer, List<Absence>> absences = new HashMap<>();
    final Map<Integer, WorkedHours> hours = new HashMap<>();
    final Map<Integer, List<Exemption>> exemptions = new HashMap<>();
    final Map<Integer, FindingsBuilder> wrong = new HashMap<>();

    private final BiConsumer<String, Findings> found;

    /** A period in which an employment, or a part of it, is not filled. */
    record Absence(int from, int until, int extent) {}

    RowPortion(RowNames names, BiConsumer<String, Findings> found) {
        this.names = names;
        this.found = found;
    }

    int size() {
        return employees.size();
    }

    int endOfEmployments(int employee) {
        return employee + 1 < employees.size() ? employees.number(employee + 1, FIRST_EMPLOYMENT) : employments.size();
    }

    int endOfAssessments(int employee) {
        return employee + 1 < employees.size() ? employees.number(employee + 1, FIRST_ASSESSMENT) : assessments.size();
    }

    @Override
    public void addTo(EmployeeBatch batch) {
        RowRecords records = new RowRecords(this);
        boolean inNumbers = !batch.needsRecords();
        for (int employee = 0; employee < employees.size(); employee++) {
            FindingsBuilder faults = wrong.get(employee);
            if (faults != null) {
                batch.refuse(faults.build());
            } else if (!inNumbers || exemptions.containsKey(employee) || !add(employee, batch)) {
                batch.add(records.of(employee));
            }
        }
    }

    @Override
    public void found(SortedMap<Integer, Findings> byRecord) {
        byRecord.forEach((employee, findings) -> found.accept(employees.id(employee), findings));
    }

    /** Adds an employee in numbers; false, with nothing added, where the record may tell more. */
    private boolean add(int employee, EmployeeBatch batch) {
        batch.begin();
        int earliest = EmployeeBatch.NEVER;
        for (int i = employees.number(employee, FIRST_EMPLOYMENT); i < endOfEmployments(employee); i++) {
            if (!names.isKnown(employments.number(i, ROLE), employments.number(i, UNIT)) || hours.containsKey(i)) {
                return false;
            }
            int begin = employments.number(i, BEGIN);
            earliest = begin == EmployeeBatch.ALWAYS ? earliest : Math.min(earliest, begin);
            batch.employment(
                    employments.id(i).hashCode(),
                    employments.number(i, ROLE),
                    employments.number(i, UNIT),
                    employments.number(i, FTE),
                    begin,
                    employments.number(i, END));
            absences.getOrDefault(i, List.of())
                    .forEach(absence -> batch.absence(absence.from(), absence.until(), absence.extent()));
        }
        for (int i = employees.number(employee, FIRST_ASSESSMENT); i < endOfAssessments(employee); i++) {
            int competence = assessments.number(i, COMPETENCE);
            Optional<RankedLevel> ranked = names.ranked(competence, assessments.number(i, LEVEL));
            int source = assessments.number(i, SOURCE);
            if (ranked.isEmpty() || !names.isSource(source)) {
                return false;
            }
            int date = assessments.number(i, DATE);
            earliest = Math.min(earliest, date);
            batch.assessment(
                    assessments.id(i).hashCode(),
                    competence,
                    ranked.get().rank(),
                    ranked.get().merged(),
                    source,
                    date,
                    assessments.number(i, EXPIRY));
        }
        return employees.number(employee, BIRTH) < earliest
                && batch.end(employees.id(employee), employees.number(employee, EXIT));
    }

    /** Adds to what few have of something. */
    static <V> void add(Map<Integer, List<V>> to, int position, V value) {
        to.computeIfAbsent(position, none -> new ArrayList<>(1)).add(value);
    }
}
