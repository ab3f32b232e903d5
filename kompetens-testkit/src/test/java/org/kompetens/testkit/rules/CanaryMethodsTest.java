package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.DutyCheck;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.template.Template;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.Scenario;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ScaleId;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldHistory;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.sample.Canaries;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Identifiers;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;

/**
 * What stands in a record may be anything, a name included: every public method that takes a record, or an id that may
 * come out of one, is called with a word in each field, and the word is in nothing that it throws or returns.
 */
@Slow
final class CanaryMethodsTest {

    private static final LocalDate AS_OF = SampleMunicipality.AS_OF;
    private static final SampleMunicipality SAMPLE = SampleMunicipality.almfjarden();
    private static final Organisation ORGANISATION = Organisation.of(SAMPLE.structure());
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(ORGANISATION, AS_OF);
    private static final String CANARY = Canaries.CANARY;
    private static final Assessment ASSESSMENT = Assessment.of(
                    AssessmentId.of(CANARY),
                    CompetenceId.of(CANARY),
                    Level.of(CANARY, CANARY),
                    AS_OF.plusDays(1),
                    AssessmentSource.SELF)
            .withEvidence(CANARY);
    private static final Assessment AT_NO_LEVEL = Assessment.of(
            AssessmentId.of(CANARY),
            ORGANISATION.framework().competences().get(0).id(),
            Level.of(CANARY),
            AS_OF.plusDays(1),
            AssessmentSource.SELF);
    private static final OccurrenceId OCCURRENCE =
            new OccurrenceId(CycleId.of(CANARY), StepId.of(CANARY), 0, UnitId.of(CANARY));

    /** For each kind of argument the values that it is tried with. */
    private static final Map<Class<?>, List<Object>> ARGUMENTS = arguments();

    private static Map<Class<?>, List<Object>> arguments() {
        Employee before = employee(ASSESSMENT);
        Employee sound = SAMPLE.employees().get(0);
        Map<Class<?>, List<Object>> arguments = new HashMap<>();
        Stream.of(
                        EmployeeId.of(CANARY),
                        UnitId.of(CANARY),
                        RoleId.of(CANARY),
                        CompetenceId.of(CANARY),
                        LevelId.of(CANARY),
                        ScaleId.of(CANARY),
                        UnitLevelId.of(CANARY),
                        StepId.of(CANARY),
                        DutyId.of(CANARY),
                        OCCURRENCE,
                        Level.of(CANARY),
                        ASSESSMENT,
                        AT_NO_LEVEL,
                        before,
                        employee(AT_NO_LEVEL),
                        employee(),
                        EmployeeChange.of(before, before))
                .forEach(one -> arguments
                        .computeIfAbsent(one.getClass(), none -> new ArrayList<>())
                        .add(one));
        arguments.put(Object.class, List.of(before, EmployeeChange.of(before, before)));
        arguments.put(
                Optional.class,
                List.of(Optional.empty(), Optional.of(before), Optional.of(sound), Optional.of(employee(AT_NO_LEVEL))));
        arguments.put(
                List.class,
                List.of(
                        List.of(new ExpectedGain(EmployeeId.of(CANARY), ASSESSMENT)),
                        List.of(new ExpectedGain(EmployeeId.of(CANARY), AT_NO_LEVEL))));
        arguments.put(LocalDate.class, List.of(AS_OF));
        return arguments;
    }

    private static Employee employee(Assessment... assessments) {
        Employment wrong = Employment.of(
                EmploymentId.of(CANARY),
                RoleId.of(CANARY),
                UnitId.of(CANARY),
                new Fte(5_000),
                Period.startingOn(AS_OF));
        return Employee.of(
                EmployeeId.of(CANARY),
                assessments.length == 0 ? List.of(wrong, wrong) : List.of(),
                List.of(assessments));
    }

    private static List<Object> receivers() {
        List<Employee> employees = SAMPLE.employees();
        Horizon horizon = Horizon.of(ANALYSIS);
        Rollup rollup = employees.stream().collect(Rollup.collector(ANALYSIS));
        Schedule schedule = Schedule.of(
                Template.S1.calendar(),
                Cycle.of("2026/27", 2026)
                        .withSetting("autumn", SettingValue.OfSeason.ofMonths(Month.SEPTEMBER, Month.NOVEMBER)),
                ORGANISATION,
                new DeadlineRule(
                        BusinessDayConvention.MODIFIED_FOLLOWING,
                        PublicHolidays.of(Country.SE, EnumSet.allOf(HolidayLayer.class))));
        DutyRecord record = new DutyRecord(DutyId.of(CANARY), new DutyRecord.OfEmployee(EmployeeId.of(CANARY)), AS_OF);
        return List.of(
                ORGANISATION,
                ORGANISATION.tree(),
                ORGANISATION.framework(),
                InventoryCheck.of(ORGANISATION),
                ANALYSIS,
                HeldHistory.of(ORGANISATION, AssessmentPolicy.LATEST, employee(AT_NO_LEVEL)),
                ANALYSIS.holdings(employee(AT_NO_LEVEL)),
                horizon,
                horizon.between(AS_OF, AS_OF.plusYears(1)),
                Scenario.of(SAMPLE.structure()),
                rollup,
                LiveRollup.of(rollup),
                employees.stream().collect(Coverage.collector(ANALYSIS)),
                employees.stream().collect(Disagreements.collector(ANALYSIS)),
                employees.stream().collect(Bridge.collector(horizon.between(AS_OF, AS_OF.plusYears(1)))),
                employees.stream()
                        .map(one -> EmployeeChange.of(one, one))
                        .collect(Reorganisation.collector(ANALYSIS, ANALYSIS)),
                Rollup.counter(ANALYSIS),
                Coverage.counter(ANALYSIS),
                Disagreements.counter(ANALYSIS),
                schedule,
                schedule.calendar(),
                StatusBoard.at(schedule, List.of(), AS_OF, new Attention(14, List.of(7))),
                DutyCheck.of(schedule, List.of(record), AS_OF));
    }

    @Test
    void noMethodThatTakesARecordOrAnIdTellsWhatStandsInIt() {
        int called = 0;
        int refused = 0;
        for (Object receiver : receivers()) {
            for (Method method : publicMethods(receiver.getClass())) {
                for (Object[] arguments : combinations(method.getParameterTypes())) {
                    called++;
                    @Nullable Throwable thrown = call(method, receiver, arguments);
                    refused += thrown == null ? 0 : 1;
                }
            }
        }
        // Else the arguments would not fit what there is, and nothing would be tried.
        assertThat(called).isGreaterThan(100);
        assertThat(refused).isGreaterThan(30);
    }

    private static List<Method> publicMethods(Class<?> type) {
        List<Class<?>> exported = new ArrayList<>(List.of(type));
        exported.addAll(Arrays.asList(type.getInterfaces()));
        return exported.stream()
                .filter(one -> Modifier.isPublic(one.getModifiers())
                        && !one.getPackageName().contains("internal"))
                .flatMap(one -> Stream.of(one.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method ->
                        method.getParameterCount() > 0 && !method.getName().equals("equals"))
                .toList();
    }

    private static List<Object[]> combinations(Class<?>[] types) {
        List<Object[]> all = new ArrayList<>();
        all.add(new Object[0]);
        for (Class<?> type : types) {
            List<Object[]> longer = new ArrayList<>();
            for (Object[] begun : all) {
                for (Object next : ARGUMENTS.getOrDefault(type, List.of())) {
                    Object[] more = Arrays.copyOf(begun, begun.length + 1);
                    more[begun.length] = next;
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static @Nullable Throwable call(Method method, Object receiver, Object[] arguments) {
        try {
            Object value = method.invoke(receiver, arguments);
            assertThat(told(value)).as("%s", method).doesNotContainIgnoringCase(CANARY);
            return null;
        } catch (InvocationTargetException e) {
            StringWriter trace = new StringWriter();
            Objects.requireNonNull(e.getCause()).printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).as("%s", method).doesNotContainIgnoringCase(CANARY);
            assertThat(e.getCause())
                    .as("%s: a refusal says what is wrong", method)
                    .isNotInstanceOfAny(NoSuchElementException.class, NullPointerException.class);
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError("every one of them is public", e);
        }
    }

    private static String told(@Nullable Object value) {
        return value instanceof Stream<?> many
                ? many.map(String::valueOf).collect(Collectors.joining())
                : String.valueOf(value);
    }

    @Test
    void noIdTellsItsTextWhereItIsRefused() {
        for (String wrong : List.of(CANARY + " ", CANARY + "\u202E", CANARY.repeat(100), CANARY + "\u0000")) {
            assertThat(catchThrowable(() -> Identifiers.check("UnitId", wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
        }
    }
}
