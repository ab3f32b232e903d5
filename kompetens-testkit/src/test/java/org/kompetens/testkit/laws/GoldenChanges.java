package org.kompetens.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.publication.FigureName;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.staffing.TurnoverFormula;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.PublicationReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.TurnoverSituation;

/** Small cases of turnover, of changes between two dates and of figures for outside, each named for what it is about. */
final class GoldenChanges {

    private static final LocalDate AS_OF = Workplace.AS_OF;
    private static final SuppliedPolicy LATEST = new SuppliedPolicy.Latest();
    private static final int LEVEL = 2;

    // Turnover: of a year from here on, in two units below one.
    private static final LocalDate FROM = LocalDate.of(2025, 10, 1);
    private static final LocalDate UNTIL = FROM.plusYears(1);
    private static final LocalDate BETWEEN = FROM.plusMonths(3);
    private static final int AGE = 62;
    private static final UnitId BESIDE = UnitId.of("beside");

    private GoldenChanges() {}

    static Map<String, TurnoverSituation> turnover() {
        Map<String, TurnoverSituation> all = new LinkedHashMap<>();
        TurnoverDefinition left = definition(TurnoverFormula.LEFT_BY_START, true, true);
        all.put("leaves-on-the-last-date", of(left, during("a", Period.endingBefore(UNTIL))));
        all.put("leaves-on-the-day-after", of(left, during("a", Period.endingBefore(UNTIL.plusDays(1)))));
        all.put("there-from-the-first-date-on", of(left, during("a", Period.startingOn(FROM))));
        all.put("comes-on-the-day-after", of(left, during("a", Period.startingOn(FROM.plusDays(1)))));
        all.put("nobody-at-the-beginning", of(left));
        all.put("comes-and-goes-in-between", of(left, during("a", Period.of(BETWEEN, BETWEEN.plusDays(20)))));
        all.put(
                "comes-and-goes-in-between-by-events",
                of(left.byEvents(), during("a", Period.of(BETWEEN, BETWEEN.plusDays(20)))));
        Employee moving = with(
                "a",
                job("here", Workplace.unit(1), Fte.FULL, Period.endingBefore(BETWEEN)),
                job("there", BESIDE, Fte.FULL, Period.startingOn(BETWEEN)));
        all.put("moves-and-moves-count", of(left, moving));
        all.put("moves-and-moves-do-not-count", of(definition(TurnoverFormula.LEFT_BY_START, true, false), moving));
        Employee toHourly = with(
                "a",
                job("here", Workplace.unit(1), Fte.FULL, Period.endingBefore(BETWEEN)),
                job("there", BESIDE, Fte.percent(0), Period.startingOn(BETWEEN)));
        all.put("goes-over-to-work-by-the-hour", of(definition(TurnoverFormula.LEFT_BY_START, false, true), toHourly));
        all.put("goes-over-to-work-by-the-hour-that-counts", of(left, toHourly));
        Employee both = with(
                "a",
                job("here", Workplace.unit(1), Fte.percent(50), Period.ALWAYS),
                job("there", BESIDE, Fte.percent(50), Period.endingBefore(BETWEEN)));
        all.put("leaves-one-of-two-employments", of(left, both));
        all.put("leaves-one-of-two-employers", of(left.countedAt(UnitLevelId.of("level-1")), both));
        Employee gone = during("a", Period.endingBefore(BETWEEN));
        all.put("retires-on-the-birthday", of(left, gone.withBirthDate(BETWEEN.minusYears(AGE))));
        all.put(
                "leaves-on-the-day-before-the-birthday",
                of(left, gone.withBirthDate(BETWEEN.minusYears(AGE).plusDays(1))));
        LocalDate leapDay = LocalDate.of(1964, 2, 29);
        LocalDate last = LocalDate.of(1964 + AGE, 2, 28);
        all.put(
                "born-on-a-leap-day",
                of(left, during("a", Period.endingBefore(last)).withBirthDate(leapDay)));
        all.put(
                "born-on-a-leap-day-and-leaves-a-day-before",
                of(left, during("a", Period.endingBefore(last.minusDays(1))).withBirthDate(leapDay)));
        all.put(
                "retirement-does-not-count",
                of(
                        left.withRetirement(false),
                        gone.withBirthDate(BETWEEN.minusYears(AGE)),
                        during("b", Period.ALWAYS)));
        for (TurnoverFormula formula : TurnoverFormula.values()) {
            all.put(
                    "one-leaves-and-two-come-"
                            + formula.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    of(
                            definition(formula, true, true),
                            during("a", Period.ALWAYS),
                            during("b", Period.ALWAYS),
                            during("c", Period.endingBefore(BETWEEN)),
                            during("d", Period.startingOn(BETWEEN)),
                            during("e", Period.startingOn(UNTIL))));
        }
        return all;
    }

    private static TurnoverDefinition definition(TurnoverFormula formula, boolean hourly, boolean moves) {
        return new TurnoverDefinition("own", formula, 12, hourly, true, moves, false, Optional.empty(), "");
    }

    private static TurnoverSituation of(TurnoverDefinition definition, Employee... employees) {
        List<OrganisationUnit> units = new ArrayList<>(Workplace.chain(2));
        units.add(OrganisationUnit.of(BESIDE, Workplace.labels("Beside"), UnitLevelId.of("level-1"))
                .withParent(Workplace.unit(0)));
        return new TurnoverSituation(
                Workplace.structure(Workplace.framework(), Workplace.chain(2), List.of())
                        .withUnits(units),
                List.of(employees),
                definition,
                FROM,
                AGE);
    }

    private static Employment job(String id, UnitId unit, Fte fte, Period period) {
        return Employment.of(EmploymentId.of(id), Workplace.ROLE, unit, fte, period);
    }

    private static Employee with(String id, Employment... employments) {
        return Employee.of(EmployeeId.of(id), List.of(employments), List.of());
    }

    private static Employee during(String id, Period period) {
        return with(id, job("job", Workplace.unit(1), Fte.FULL, period));
    }

    /** Until a month after something changes, seen from the as-of date. */
    static Map<String, Expectation> bridges() {
        Map<String, Expectation> all = new LinkedHashMap<>();
        LocalDate day = AS_OF.plusMonths(2);
        Employee there = Workplace.employee(1, List.of(held()));
        Employee expiring = Workplace.employee(1, List.of(held().withExpiry(day)));
        List<Employment> coming = Workplace.employee(1, List.of()).employments().stream()
                .map(one -> Employment.of(one.id(), one.role(), one.unit(), one.fte(), Period.startingOn(day)))
                .toList();
        Exemption exemption = new Exemption(Workplace.WOUND_CARE, Period.startingOn(day), ReasonCode.of("research"));
        all.put("nothing-changes", until(day, Period.ALWAYS, there));
        all.put("expires-on-the-last-date", until(day, Period.ALWAYS, expiring));
        all.put("expires-on-the-day-after", until(day.minusDays(1), Period.ALWAYS, expiring));
        all.put("leaves", until(day, Period.ALWAYS, there.withKnownExit(day)));
        all.put("leaves-on-the-day-of-expiry", until(day, Period.ALWAYS, expiring.withKnownExit(day)));
        all.put("comes", until(day, Period.ALWAYS, there.withEmployments(coming)));
        all.put("comes-on-the-day-of-expiry", until(day, Period.ALWAYS, expiring.withEmployments(coming)));
        all.put("is-required-no-more", until(day, Period.endingBefore(day), there));
        all.put("is-required-from-then-on", until(day, Period.startingOn(day), there));
        all.put(
                "is-exempt-on-the-day-of-expiry",
                until(day, Period.ALWAYS, expiring.withExemptions(List.of(exemption))));
        Assessment higher = Assessment.of(
                AssessmentId.of("expected"),
                Workplace.WOUND_CARE,
                Workplace.level(4),
                day,
                AssessmentSource.CERTIFICATE);
        Expectation unexpected = until(day.plusMonths(1), Period.ALWAYS, expiring);
        all.put(
                "is-expected-on-the-day-of-expiry",
                new Expectation(
                        unexpected.situation(),
                        List.of(new ExpectedGain(Workplace.SOMEBODY, higher)),
                        unexpected.middle(),
                        unexpected.to()));
        return all;
    }

    private static Assessment held() {
        return Assessment.of(
                AssessmentId.of("judged"),
                Workplace.WOUND_CARE,
                Workplace.level(LEVEL),
                AS_OF.minusDays(3),
                AssessmentSource.MANAGER);
    }

    private static Expectation until(LocalDate to, Period required, Employee employee) {
        Situation situation = Workplace.situation(
                Workplace.structure(
                        Workplace.framework(),
                        Workplace.chain(1),
                        List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(LEVEL), 1)
                                .withPeriod(required))),
                LATEST,
                employee);
        return new Expectation(situation, List.of(), to, to);
    }

    /** What is published of wards, from a threshold on. */
    record Published(Situation wards, int threshold, boolean areEmployedShown) {

        /** Every figure with its number, but those of few people and of all but a few: every right answer hides them. */
        PublicationReport answer() {
            Map<FigureName, Long> numbers = new LinkedHashMap<>();
            Map<FigureName, FteSum> fte = new LinkedHashMap<>();
            Set<FigureName> hidden = new LinkedHashSet<>();
            Wards.figures(wards).forEach((name, one) -> {
                if (one.isSmall(threshold) || one.isAllButFew(threshold)) {
                    hidden.add(name);
                } else {
                    numbers.put(name, one.number());
                    fte.put(name, one.fte());
                }
            });
            return new PublicationReport(numbers, fte, hidden);
        }

        /** What every right answer shows: those employed, or all that is asked where nothing has to be hidden. */
        Set<FigureName> alwaysShown() {
            PublicationReport answer = answer();
            boolean isAllShown = answer.hidden().isEmpty();
            return answer.numbers().keySet().stream()
                    .filter(name -> name.isOfEmployed()
                            ? isAllShown || areEmployedShown
                            : isAllShown && name.competence().isPresent())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** Of which something has to be hidden, or nothing. */
    static Map<String, Published> publications() {
        Map<String, Published> all = new LinkedHashMap<>();
        Wards.Worker met = new Wards.Worker(OutcomeKind.MET, OutcomeKind.MET, 100);
        Wards.Worker shortOfOne = new Wards.Worker(OutcomeKind.MET, OutcomeKind.SHORT, 50);
        Wards.Worker exempt = new Wards.Worker(OutcomeKind.MET, OutcomeKind.EXEMPT, 100);
        all.put("five-and-five-of-ten", new Published(Wards.of(List.of(ward(met, 5, shortOfOne, 5))), 5, true));
        all.put("just-the-threshold-all-alike", new Published(Wards.alike(5), 5, true));
        all.put("one-fewer-than-the-threshold", new Published(Wards.alike(4), 5, false));
        all.put("one-of-ten-is-short", new Published(Wards.of(List.of(ward(met, 9, shortOfOne, 1))), 5, true));
        all.put("two-of-ten-are-exempt", new Published(Wards.of(List.of(ward(met, 8, exempt, 2))), 5, false));
        all.put(
                "one-of-two-wards-is-small",
                new Published(Wards.of(List.of(ward(met, 5, shortOfOne, 5), ward(met, 2, shortOfOne, 0))), 5, false));
        all.put("by-a-threshold-of-three", new Published(Wards.of(List.of(ward(met, 4, shortOfOne, 3))), 3, true));
        return all;
    }

    private static List<Wards.Worker> ward(Wards.Worker some, int many, Wards.Worker others, int more) {
        List<Wards.Worker> ward = new ArrayList<>(Collections.nCopies(many, some));
        ward.addAll(Collections.nCopies(more, others));
        return ward;
    }
}
