package org.kompetens.internal.people;

import java.util.List;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;

/** Reads an employee's record into columns, every name looked up. */
public final class RecordReader {

    private final Organisation organisation;
    private final Names names;

    /**
     * A reader of records of an organisation.
     *
     * @param organisation the organisation
     */
    public RecordReader(Organisation organisation) {
        this.organisation = organisation;
        this.names = new Names(organisation);
    }

    /** The organisation. */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * Adds what is in a record to the person being added.
     *
     * @return whether all names could be looked up
     */
    boolean read(Employee employee, OpenPerson person) {
        boolean known = readAllButAssessments(employee, person);
        List<Assessment> assessments = employee.assessments();
        for (int i = 0; i < assessments.size(); i++) {
            known &= read(assessments.get(i), person);
        }
        return known;
    }

    /**
     * Adds a record of which much is as in an earlier one, which is the last person in the columns. What is the same is
     * not looked up again.
     *
     * @return whether all names could be looked up
     */
    boolean readAfter(Employee earlier, Employee employee, OpenPerson person) {
        Assessments columns = person.columns().assessments();
        int earlierPerson = person.columns().persons() - 1;
        boolean known = readAllButAssessments(employee, person);
        List<Assessment> before = earlier.assessments();
        List<Assessment> assessments = employee.assessments();
        int next = columns.firstAssessment(earlierPerson);
        int end = columns.endOfAssessments(earlierPerson);
        int competences = organisation.framework().competences().size();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            int as = next;
            boolean isInColumns = i < before.size() && before.get(i).level().isPresent();
            next += isInColumns ? 1 : 0;
            while (isInColumns && next < end && columns.competence(next) >= competences) {
                next++; // The same one more time, for a successor.
            }
            // Only the very same object: comparing contents would take as long as looking them up.
            if (isInColumns && isSame(before.get(i), assessment)) {
                person.assessment(
                        assessment.id().value().hashCode(),
                        columns.competence(as),
                        columns.rankCode(as),
                        columns.source(as),
                        columns.date(as),
                        columns.expiry(as));
            } else {
                known &= read(assessment, person);
            }
        }
        return known;
    }

    private boolean readAllButAssessments(Employee employee, OpenPerson person) {
        boolean known = readExemptions(employee.exemptions(), person);
        List<Employment> employments = employee.employments();
        for (int i = 0; i < employments.size(); i++) {
            known &= read(employments.get(i), person);
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality") // Equal but distinct objects are read again.
    private static boolean isSame(Assessment one, Assessment other) {
        return one == other;
    }

    private boolean read(Employment employment, OpenPerson person) {
        int role = names.role(employment.role());
        int unit = names.unit(employment.unit());
        boolean known = role >= 0 && unit >= 0;
        if (known) {
            person.employment(
                    employment.id().value().hashCode(),
                    role,
                    unit,
                    employment.fte().tenThousandths(),
                    begin(employment.period()),
                    end(employment.period()));
            List<Absence> absences = employment.absences();
            for (int i = 0; i < absences.size(); i++) {
                Absence absence = absences.get(i);
                person.absence(begin(absence.period()), end(absence.period()), absence.extent());
            }
            if (employment.hoursWorked().isPresent() && employment.fte().tenThousandths() > 0) {
                person.doubt();
            }
        }
        return known;
    }

    private boolean readExemptions(List<Exemption> exemptions, OpenPerson person) {
        boolean known = true;
        for (int i = 0; i < exemptions.size(); i++) {
            Exemption exemption = exemptions.get(i);
            Names.Competence competence = names.competence(exemption.competence());
            if (competence == null) {
                known = false;
            } else {
                person.exemption(competence.index(), begin(exemption.period()), end(exemption.period()));
            }
        }
        return known;
    }

    private static int begin(Period period) {
        return Days.of(period.from(), Days.ALWAYS);
    }

    private static int end(Period period) {
        return Days.of(period.until(), Days.NEVER);
    }

    private boolean read(Assessment assessment, OpenPerson person) {
        Names.Competence competence = names.competence(assessment.competence());
        int source = names.source(assessment.source());
        if (competence == null || source < 0) {
            return false;
        }
        if (assessment.level().isEmpty()) {
            person.notJudged(assessment.id().value().hashCode(), Days.of(assessment.date()), expiry(assessment));
            return true;
        }
        int rankCode = competence.rankCode(assessment.level().get());
        if (rankCode < 0) {
            return false;
        }
        person.assessment(
                assessment.id().value().hashCode(),
                competence.index(),
                rankCode,
                source,
                Days.of(assessment.date()),
                expiry(assessment));
        return true;
    }

    private static int expiry(Assessment assessment) {
        return Days.of(assessment.expiry(), Days.NEVER);
    }
}
