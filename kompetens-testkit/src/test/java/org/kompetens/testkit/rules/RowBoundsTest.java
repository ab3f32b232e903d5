package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kompetens.testkit.rules.HostRows.FROM;
import static org.kompetens.testkit.rules.HostRows.NEVER;
import static org.kompetens.testkit.rules.HostRows.ORGANISATION;
import static org.kompetens.testkit.rules.HostRows.TEST;
import static org.kompetens.testkit.rules.HostRows.assessment;
import static org.kompetens.testkit.rules.HostRows.begin;
import static org.kompetens.testkit.rules.HostRows.checked;
import static org.kompetens.testkit.rules.HostRows.employment;
import static org.kompetens.testkit.rules.HostRows.toldOf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeRows;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.RowNames;
import org.kompetens.count.RowReader;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.Severity;
import org.kompetens.organisation.Employee;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.testkit.rules.HostRows.Reader;
import org.kompetens.text.Language;

/** What rows can hold to their bounds, in which order they come, and in what portions. */
final class RowBoundsTest {

    @ParameterizedTest
    @ValueSource(ints = {10101, 20260101, 20261231, 20280229, 20270228, 99991231})
    void thatIsADate(int date) {
        assertThat(toldOf(rows -> rows.assessment("a", 0, 1, TEST, date, NEVER)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -20260101, 20260001, 20261301, 20260100, 20260431, 20270229, 100000101, Integer.MAX_VALUE})
    void thatIsNoDate(int date) {
        assertThat(toldOf(rows -> rows.knownExit(date))).containsExactly("first knownExit row.no-date");
    }

    @Test
    void theFirstAndTheLastHoursOfTheFirstAndTheLastYearCanBeTold() {
        assertThat(toldOf(rows -> rows.hoursWorked(1900, 0))).isEmpty();
        assertThat(toldOf(rows -> rows.hoursWorked(2200, 8784))).isEmpty();
    }

    @Test
    void aNumberBeyondThoseGivenIsOfNothing() {
        RowNames names = RowNames.of(ORGANISATION);
        int role = ORGANISATION.roles().size();
        int unit = ORGANISATION.tree().size();
        int competence = ORGANISATION.framework().competences().size();
        int source = ORGANISATION.sources().weakestFirst().size();
        assertThat(toldOf(rows -> rows.employment("b", role, 0, 0, FROM, NEVER)))
                .containsExactly("first employments[1].role employment.unknown-role");
        assertThat(toldOf(rows -> rows.employment("b", 0, unit, 0, FROM, NEVER)))
                .containsExactly("first employments[1].unit employment.unknown-unit");
        assertThat(toldOf(rows -> rows.assessment("a", competence, 1, TEST, FROM, NEVER)))
                .containsExactly("first assessments[0].competence competence.unknown");
        assertThat(toldOf(rows -> rows.assessment("a", 0, 1, source, FROM, NEVER)))
                .containsExactly("first assessments[0].source source.unknown");
        assertThat(names.level(competence, "any")).isEqualTo(names.level(RowNames.UNKNOWN, "any"));
        int levels = ORGANISATION.structure().framework().scales().stream()
                .mapToInt(scale -> scale.assessable().size() + 1)
                .sum();
        for (int level = levels; level < levels + 3; level++) {
            int beyond = level + 1;
            assertThat(toldOf(rows -> rows.assessment("a", 0, beyond, TEST, FROM, NEVER)))
                    .singleElement()
                    .asString()
                    .startsWith("first assessments[0].level");
        }
    }

    @Test
    void whatARowCannotHoldIsAnErrorAndIsToldInWords() {
        Finding[] found = {null};
        checked(new RowReader() {
            private boolean read;

            @Override
            public boolean read(EmployeeRows rows) {
                if (!read) {
                    begin(rows, "first");
                    rows.knownExit(45_000);
                }
                read = !read;
                return read;
            }

            @Override
            public void found(String id, Findings findings) {
                findings.forEach(finding -> found[0] = finding);
            }
        });
        assertThat(found[0].severity()).isEqualTo(Severity.ERROR);
        assertThat(found[0].message(Language.EN)).contains("20261031");
    }

    @Test
    void aPortionHoldsAsManyRowsAsItsEmployeesHave() {
        int employees = 256;
        int assessments = 5;
        List<Consumer<EmployeeRows>> all = new ArrayList<>();
        for (int i = 0; i < employees; i++) {
            String id = "e" + i;
            all.add(rows -> {
                begin(rows, id);
                for (int j = 0; j < assessments; j++) {
                    assessment(rows, "a" + j, FROM);
                }
            });
        }
        CheckedEmployees checked = checked(all);
        assertThat(checked.counted()).isEqualTo(employees);
        assertThat(checked.findingCounts()).isEmpty();
    }

    /** A host's batch that takes numbers, and notes what it is told. */
    private static final class Noting implements EmployeeBatch {

        private final boolean needsRecords;
        private final List<String> told = new ArrayList<>();

        Noting(boolean needsRecords) {
            this.needsRecords = needsRecords;
        }

        @Override
        public boolean needsRecords() {
            return needsRecords;
        }

        @Override
        public Findings add(Employee employee) {
            told.add("record " + employee.id().value());
            return Findings.NONE;
        }

        @Override
        public void refuse(Findings findings) {
            told.add("refused");
        }

        @Override
        public void begin() {
            told.add("begun");
        }

        @Override
        public boolean end(String id, int knownExit) {
            told.add("ended " + id);
            return true;
        }
    }

    @Test
    void aBatchThatTakesNumbersGetsRecordsOnlyOfThoseWhoNeedThem() {
        List<Consumer<EmployeeRows>> employees = List.of(
                rows -> begin(rows, "plain"),
                rows -> {
                    begin(rows, "exempted");
                    rows.exemption(0, "leave", FROM, NEVER);
                },
                rows -> rows.begin(""));
        Noting numbers = new Noting(false);
        portionOf(employees).addTo(numbers);
        assertThat(numbers.told).containsExactly("begun", "ended plain", "record exempted", "refused");
        Noting records = new Noting(true);
        portionOf(employees).addTo(records);
        assertThat(records.told).containsExactly("record plain", "record exempted", "refused");
    }

    private static EmployeeSource.Portion portionOf(List<Consumer<EmployeeRows>> employees) {
        return EmployeeRows.source(RowNames.of(ORGANISATION), new Reader(employees))
                .next()
                .orElseThrow();
    }

    @Test
    void aPortionOfRowsIsOfSoManyEmployees() {
        List<Consumer<EmployeeRows>> employees = new ArrayList<>();
        for (int i = 0; i <= EmployeeSource.PORTION; i++) {
            String id = "e" + i;
            employees.add(rows -> begin(rows, id));
        }
        EmployeeSource source = EmployeeRows.source(RowNames.of(ORGANISATION), new Reader(employees));
        Noting first = new Noting(true);
        source.next().orElseThrow().addTo(first);
        assertThat(first.told).hasSize(EmployeeSource.PORTION);
        Noting second = new Noting(true);
        source.next().orElseThrow().addTo(second);
        assertThat(second.told).containsExactly("record e" + EmployeeSource.PORTION);
    }

    /** A row that comes before any employee. */
    enum Orphan {
        NOT_AMONG(EmployeeRows::notAmongEmployees),
        BIRTH(rows -> rows.birthDate(FROM)),
        EMPLOYMENT(rows -> employment(rows, "a", 0, FROM)),
        ABSENCE(rows -> rows.absence(FROM, NEVER, 10_000)),
        HOURS(rows -> rows.hoursWorked(2026, 1)),
        ASSESSMENT(rows -> assessment(rows, "a", FROM)),
        NO_JUDGEMENT(rows -> rows.noJudgement("a", 0, TEST, FROM, NEVER)),
        EXEMPTION(rows -> rows.exemption(0, "leave", FROM, NEVER));

        private final Consumer<EmployeeRows> row;

        Orphan(Consumer<EmployeeRows> row) {
            this.row = row;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRowBeforeAnyEmployeeIsRefusedWhereItIsGiven(Orphan orphan) {
        checked(List.of(rows -> {
            assertThatIllegalStateException().isThrownBy(() -> orphan.row.accept(rows));
            begin(rows, "first");
        }));
    }

    @Test
    void anAbsenceIsOfAnEmploymentOfItsOwnEmployee() {
        checked(List.of(rows -> begin(rows, "first"), rows -> {
            rows.begin("second");
            assertThatIllegalStateException().isThrownBy(() -> rows.absence(FROM, NEVER, 10_000));
        }));
    }
}
