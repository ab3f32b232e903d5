package org.kompetens.spreadsheet;

import static org.kompetens.json.spreadsheet.SpreadsheetField.ABSENCE_EXTENT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ABSENCE_FROM;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ABSENCE_LAST_DAY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ABSENCE_UNTIL;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ASSESSMENT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ASSESSMENT_DATE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ASSESSMENT_LAST_DAY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.BIRTH_DATE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYEE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYEE_LAST_DAY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYMENT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYMENT_FROM;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYMENT_LAST_DAY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYMENT_UNTIL;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EVIDENCE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EXEMPT_COMPETENCE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EXEMPT_FROM;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EXEMPT_LAST_DAY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EXEMPT_REASON;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EXEMPT_UNTIL;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EXPIRY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.FTE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.HOURS;
import static org.kompetens.json.spreadsheet.SpreadsheetField.HOURS_YEAR;
import static org.kompetens.json.spreadsheet.SpreadsheetField.KNOWN_EXIT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.LEVEL;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.SCALE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.SOURCE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.WorkedHours;

/** Makes employees of rows: all rows about one person, whatever file they stand in, are one employee. */
final class EmployeeRows {

    private static final CellWords<AssessmentSource> SOURCES =
            CellWords.of("source", AssessmentSource.SUPPLIED, AssessmentSource::value);
    private static final CellWords<Boolean> NOT_POSSIBLE = CellWords.ofOne("not-possible");
    private static final CellWords<Boolean> NOT_ASSESSED = CellWords.ofOne("not-assessed");

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern FIRST_ZEROS = Pattern.compile("^0+(?=\\d)");

    private final Optional<KnownOrganisation> known;
    private final Map<EmployeeId, PersonRows> persons = new LinkedHashMap<>();

    /** What a row says of an employment, or of an absence from one that stands in another row. */
    private record Post(
            Optional<LocalDate> exit,
            Optional<EmploymentId> employmentId,
            Optional<Employment> employment,
            Optional<Absence> absence) {

        boolean saysAnything() {
            return exit.isPresent() || employment.isPresent() || absence.isPresent();
        }
    }

    /** An assessment with its id, where it has one, and the cell of its level. */
    private record Read(Optional<AssessmentId> id, Assessment said, CellPlace level) {}

    EmployeeRows(Optional<KnownOrganisation> known) {
        this.known = known;
    }

    /** Takes what the row says of a person. What is wrong is noted, and left out with what is not right without it. */
    void take(RowValues row) {
        Optional<EmployeeId> id = row.required(EMPLOYEE, row.id(EMPLOYEE, EmployeeId::of));
        Optional<PersonRows> before = id.flatMap(of -> Optional.ofNullable(persons.get(of)));
        Optional<LocalDate> birth = row.parts().part(() -> row.date(BIRTH_DATE));
        if (before.filter(person -> person.contradictsBirth(birth)).isPresent()) {
            // Perhaps the two rows are about two persons.
            row.noteConflict(row.place(BIRTH_DATE), BIRTH_DATE);
        }
        Optional<Post> post = row.parts().part(() -> post(row, before));
        List<Read> assessments = assessments(row, before);
        Optional<Exemption> exemption = row.parts().part(() -> exemption(row));
        if (id.isEmpty() || row.parts().isWrong()) {
            return;
        }
        boolean saysMore =
                post.filter(Post::saysAnything).isPresent() || !assessments.isEmpty() || exemption.isPresent();
        if (row.parts().isAnyLeft() && !saysMore) {
            // A birth date alone makes nobody: the row is mended as a whole.
            row.parts().leaveOut();
            return;
        }
        PersonRows person = persons.computeIfAbsent(id.get(), one -> new PersonRows(one, row.place(EMPLOYEE)));
        person.setDates(birth, post.flatMap(Post::exit));
        post.ifPresent(of -> add(person, of, row.place()));
        for (Read one : assessments) {
            if (!person.add(one.id(), one.said(), one.level())) {
                row.note(row.place(), SpreadsheetRule.ROW_REPEATED);
            }
        }
        if (exemption.isPresent() && !person.add(exemption.get(), row.place())) {
            row.note(row.place(), SpreadsheetRule.ROW_REPEATED);
        }
    }

    private static void add(PersonRows person, Post post, CellPlace row) {
        if (post.employment().isPresent()) {
            person.add(post.employmentId(), post.employment().get(), post.absence(), row);
        } else {
            post.absence()
                    .ifPresent(away -> person.addAbsence(post.employmentId().orElseThrow(), away, row));
        }
    }

    /**
     * What the row says of an employment. An employment of somebody who leaves on a day that cannot be read would have no
     * end, and one with an absence that cannot be read would be filled: so all of it is one part.
     */
    private Optional<Post> post(RowValues row, Optional<PersonRows> before) {
        Optional<LocalDate> exit = row.end(KNOWN_EXIT, EMPLOYEE_LAST_DAY);
        Optional<EmploymentId> id = row.id(EMPLOYMENT, EmploymentId::of);
        Optional<Employment> employment = hasEmployment(row) ? employment(row) : Optional.empty();
        Optional<Absence> absence = row.hasAny(ABSENCE_FROM, ABSENCE_UNTIL, ABSENCE_LAST_DAY, ABSENCE_EXTENT)
                ? absence(row)
                : Optional.empty();
        noteMissingRole(row, absence);
        if (absence.isPresent() && !hasEmployment(row) && id.isEmpty()) {
            row.noteMissing(EMPLOYMENT);
        }
        if (before.filter(person -> person.contradictsExit(exit)).isPresent()) {
            row.noteConflict(row.place(EMPLOYEE_LAST_DAY), KNOWN_EXIT);
        }
        if (employment.isPresent()
                && before.filter(person -> person.contradicts(id, employment.get()))
                        .isPresent()) {
            row.noteConflict(row.place(EMPLOYMENT), EMPLOYMENT);
        }
        return Optional.of(new Post(exit, id, employment, absence));
    }

    /** An employment's id alone says nothing but where a row is of an absence from it. */
    private static void noteMissingRole(RowValues row, Optional<Absence> absence) {
        if (absence.isEmpty()
                && row.hasAny(EMPLOYMENT)
                && !hasEmployment(row)
                && row.sheet().has(ROLE)) {
            row.noteMissing(ROLE);
        }
    }

    private static boolean hasEmployment(RowValues row) {
        return row.hasAny(ROLE, UNIT, FTE, EMPLOYMENT_FROM, EMPLOYMENT_UNTIL, EMPLOYMENT_LAST_DAY, HOURS);
    }

    private Optional<Employment> employment(RowValues row) {
        Optional<RoleId> role = row.required(ROLE, row.named(ROLE, known.map(of -> of.roles), RoleId::of));
        Optional<UnitId> unit = row.required(UNIT, row.named(UNIT, known.map(of -> of.units), UnitId::of));
        Optional<WorkedHours> hours = hours(row);
        Optional<Fte> fte = row.share(FTE).map(Fte::new);
        if (hours.isPresent() && fte.isEmpty() && row.cell(FTE).isBlank()) {
            fte = Optional.of(Fte.ZERO);
        }
        fte = row.required(FTE, fte);
        Period period = row.period(EMPLOYMENT_FROM, EMPLOYMENT_UNTIL, EMPLOYMENT_LAST_DAY);
        if (role.isEmpty() || unit.isEmpty() || fte.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Employment(
                PersonRows.NO_EMPLOYMENT_ID, role.get(), unit.get(), fte.get(), period, List.of(), hours));
    }

    private static Optional<WorkedHours> hours(RowValues row) {
        if (!row.hasAny(HOURS)) {
            return Optional.empty();
        }
        Optional<Integer> year =
                row.required(HOURS_YEAR, row.whole(HOURS_YEAR, WorkedHours.EARLIEST_YEAR, WorkedHours.LATEST_YEAR));
        Optional<Integer> hours = row.whole(HOURS, 0, WorkedHours.MOST);
        return year.isPresent() && hours.isPresent()
                ? Optional.of(new WorkedHours(year.get(), hours.get()))
                : Optional.empty();
    }

    private static Optional<Absence> absence(RowValues row) {
        Period period = row.period(ABSENCE_FROM, ABSENCE_UNTIL, ABSENCE_LAST_DAY);
        if (row.cell(ABSENCE_EXTENT).isBlank()) {
            return Optional.of(Absence.of(period));
        }
        Optional<Integer> extent = row.share(ABSENCE_EXTENT);
        if (extent.isPresent() && extent.get() == 0) {
            row.note(row.place(ABSENCE_EXTENT), SpreadsheetRule.CELL_NOT_A_SHARE);
            return Optional.empty();
        }
        return extent.map(of -> new Absence(period, of));
    }

    private Optional<Exemption> exemption(RowValues row) {
        if (!row.hasAny(EXEMPT_COMPETENCE, EXEMPT_REASON, EXEMPT_FROM, EXEMPT_UNTIL, EXEMPT_LAST_DAY)) {
            return Optional.empty();
        }
        Optional<CompetenceId> competence = row.required(
                EXEMPT_COMPETENCE, row.named(EXEMPT_COMPETENCE, known.map(of -> of.competences), CompetenceId::of));
        Optional<ReasonCode> reason = row.required(EXEMPT_REASON, row.id(EXEMPT_REASON, ReasonCode::of));
        Period period = row.period(EXEMPT_FROM, EXEMPT_UNTIL, EXEMPT_LAST_DAY);
        return competence.isPresent() && reason.isPresent()
                ? Optional.of(new Exemption(competence.get(), period, reason.get()))
                : Optional.empty();
    }

    /** Each is a part of its own: one that cannot be read leaves out no other. */
    private List<Read> assessments(RowValues row, Optional<PersonRows> before) {
        List<Read> assessments = new ArrayList<>();
        row.parts().part(() -> ofNamedCompetence(row, before)).ifPresent(assessments::add);
        for (BoundColumn column : row.sheet().columns(LEVEL)) {
            column.mapping()
                    .competence()
                    .ifPresent(competence -> row.parts()
                            .part(() -> {
                                Cell cell = row.cell(column);
                                return cell.isBlank() || saysNothing(row, competence, cell)
                                        ? Optional.empty()
                                        : assessment(row, competence, cell, row.place(column), false);
                            })
                            .ifPresent(assessments::add));
        }
        return assessments;
    }

    /** The assessment of a row that names its competence in a cell. */
    private Optional<Read> ofNamedCompetence(RowValues row, Optional<PersonRows> before) {
        Optional<BoundColumn> ofAny = row.sheet().columns(LEVEL).stream()
                .filter(column -> column.mapping().competence().isEmpty())
                .findFirst();
        boolean hasLevel = ofAny.filter(row::hasAny).isPresent();
        boolean isAlwaysOne = !row.sheet().fixed(COMPETENCE).isBlank();
        boolean saysMore = row.sheet().has(COMPETENCE)
                && row.hasAny(ASSESSMENT, SCALE, ASSESSMENT_DATE, EXPIRY, ASSESSMENT_LAST_DAY, EVIDENCE);
        if (!row.hasAny(COMPETENCE) && !isAlwaysOne) {
            if (hasLevel || saysMore) {
                row.noteMissing(COMPETENCE);
            }
            return Optional.empty();
        }
        if (!row.hasAny(COMPETENCE) && !hasLevel && !saysMore) {
            return Optional.empty();
        }
        Cell level = ofAny.map(row::cell).orElseGet(() -> row.sheet().fixed(LEVEL));
        CellPlace at = ofAny.map(row::place).orElseGet(() -> row.place(LEVEL));
        Optional<Read> read = row.named(COMPETENCE, known.map(of -> of.competences), CompetenceId::of)
                .filter(competence -> ofAny.isEmpty() || !saysNothing(row, competence, level))
                .flatMap(competence -> assessment(row, competence, level, at, true));
        if (read.isPresent()
                && before.filter(person ->
                                person.contradicts(read.get().id(), read.get().said()))
                        .isPresent()) {
            row.noteConflict(row.place(ASSESSMENT), ASSESSMENT);
        }
        return read;
    }

    private Optional<Read> assessment(RowValues row, CompetenceId competence, Cell cell, CellPlace at, boolean hasId) {
        Optional<LocalDate> date = row.required(ASSESSMENT_DATE, row.date(ASSESSMENT_DATE));
        Optional<AssessmentSource> source = row.required(
                SOURCE, row.text(SOURCE).flatMap(SOURCES::find).or(() -> row.id(SOURCE, AssessmentSource::of)));
        Optional<LocalDate> expiry = row.end(EXPIRY, ASSESSMENT_LAST_DAY);
        boolean isPossible = NOT_POSSIBLE.find(cell.text()).isEmpty();
        Optional<Level> level = isPossible ? level(row, competence, cell, at) : Optional.empty();
        if (date.isEmpty() || source.isEmpty() || (isPossible && level.isEmpty())) {
            return Optional.empty();
        }
        Optional<AssessmentId> id = hasId ? row.id(ASSESSMENT, AssessmentId::of) : Optional.empty();
        return Optional.of(new Read(
                id,
                new Assessment(
                        PersonRows.NO_ASSESSMENT_ID,
                        competence,
                        level,
                        date.get(),
                        source.get(),
                        expiry,
                        row.text(EVIDENCE)),
                at));
    }

    /**
     * Whether a cell says that nobody has judged it, which is no judgement; unless a level is called so. Nothing is noted:
     * of a scale that is not known nothing is wanted then.
     */
    private boolean saysNothing(RowValues row, CompetenceId competence, Cell cell) {
        return NOT_ASSESSED.find(cell.text()).isPresent()
                && known.flatMap(of -> of.levelsOfNamed(competence, row.text(SCALE)))
                        .map(levels -> levels.find(cell.text()).isEmpty())
                        .orElse(true);
    }

    private Optional<Level> level(RowValues row, CompetenceId competence, Cell cell, CellPlace at) {
        Optional<ScaleId> scale = row.named(SCALE, known.map(of -> of.scales), ScaleId::of);
        if (cell.isBlank()) {
            row.noteMissing(LEVEL, at);
            return Optional.empty();
        }
        Optional<OrganisationNames<LevelId>> names = known.flatMap(of -> of.levels(competence, scale));
        return row.named(cell.text(), at, names, LevelId::of).map(id -> new Level(scale, id));
    }

    boolean isEmpty() {
        return persons.isEmpty();
    }

    /** Where persons stand of whom no row says anything but the id. */
    List<CellPlace> withNothing() {
        return persons.values().stream()
                .filter(PersonRows::isEmpty)
                .map(PersonRows::place)
                .toList();
    }

    /** Where persons stand whose id is that of one before, but for noughts before the digits. */
    List<CellPlace> differingByZeros() {
        Set<String> numbers = new HashSet<>();
        return persons.entrySet().stream()
                .filter(person -> DIGITS.matcher(person.getKey().value()).matches())
                .filter(person -> !numbers.add(
                        FIRST_ZEROS.matcher(person.getKey().value()).replaceFirst("")))
                .map(person -> person.getValue().place())
                .toList();
    }

    /** The places of absences from employments that no row has. */
    List<CellPlace> absentFromNothing() {
        return persons.values().stream()
                .flatMap(person -> person.absentFromNothing().stream())
                .toList();
    }

    List<Employee> employees() {
        return persons.values().stream().map(PersonRows::employee).toList();
    }

    /** Where what they have stands, in the same order. */
    List<PersonPlaces> places() {
        return persons.values().stream().map(PersonRows::places).toList();
    }
}
