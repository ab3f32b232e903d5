package org.kompetens.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
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
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** Small situations in which systems go wrong, each named for what it is about. */
final class GoldenCases {

    private static final SuppliedPolicy LATEST = new SuppliedPolicy.Latest();
    private static final LocalDate AS_OF = Workplace.AS_OF;
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final int DEEP = 30;

    private GoldenCases() {}

    static Map<String, Situation> all() {
        Map<String, Situation> all = new LinkedHashMap<>();
        addDates(all);
        addChoices(all);
        addLevels(all);
        addRecords(all);
        all.putAll(GoldenRules.all());
        return all;
    }

    private static void addDates(Map<String, Situation> all) {
        Assessment expiring = test("a", 3, AS_OF.minusYears(1)).withExpiry(AS_OF);
        all.put("expired-on-the-day-of-expiry", Workplace.requiring(3, LATEST, List.of(expiring)));
        all.put(
                "valid-on-the-day-before-expiry",
                at(Workplace.requiring(3, LATEST, List.of(expiring)), AS_OF.minusDays(1)));
        all.put(
                "assessed-on-a-leap-day",
                at(
                        Workplace.requiring(
                                3, LATEST, List.of(test("a", 3, LEAP_DAY).withExpiry(LEAP_DAY.plusYears(1)))),
                        LEAP_DAY));
        all.put("assessed-tomorrow", Workplace.requiring(3, LATEST, List.of(test("a", 3, AS_OF.plusDays(1)))));
        all.put(
                "gone-on-the-as-of-date",
                Workplace.situation(
                        plain(), LATEST, Workplace.employee(1, List.of()).withKnownExit(AS_OF)));
        all.put(
                "employed-after-a-known-exit",
                Workplace.situation(
                        plain(),
                        LATEST,
                        Employee.of(
                                        Workplace.SOMEBODY,
                                        List.of(
                                                job("old", Period.endingBefore(AS_OF.minusYears(6))),
                                                job("new", Period.startingOn(AS_OF.minusMonths(9)))),
                                        List.of())
                                .withKnownExit(AS_OF.minusYears(6))));
        all.put(
                "absent-in-part",
                Workplace.situation(
                        plain(),
                        LATEST,
                        Workplace.employee(1, List.of())
                                .withEmployments(List.of(job("job", Period.ALWAYS)
                                        .withAbsences(List.of(new Absence(Period.ALWAYS, 4_000)))))));
    }

    private static void addChoices(Map<String, Situation> all) {
        List<Assessment> alike = List.of(test("b", 1, AS_OF), test("a", 1, AS_OF), test("c", 4, AS_OF.minusDays(1)));
        all.put("of-equals-the-first-id", Workplace.requiring(3, LATEST, alike));
        all.put("the-highest-of-older-ones", Workplace.requiring(3, new SuppliedPolicy.Highest(), alike));
        List<Assessment> sources = List.of(
                by("a", 4, AssessmentSource.SELF),
                by("b", 2, AssessmentSource.MANAGER),
                by("c", 1, AssessmentSource.CERTIFICATE));
        all.put("of-one-day-the-strongest-source", Workplace.requiring(3, LATEST, sources));
        all.put(
                "the-source-believed-first",
                Workplace.requiring(
                        3,
                        new SuppliedPolicy.BySource(List.of(AssessmentSource.MANAGER, AssessmentSource.SELF)),
                        sources));
        all.put("assessed-and-holds-nothing", Workplace.requiring(3, LATEST, List.of(test("a", 0, AS_OF))));
        all.put(
                "no-judgement-was-possible",
                Workplace.requiring(
                        3,
                        LATEST,
                        List.of(Assessment.notPossible(
                                AssessmentId.of("a"), Workplace.WOUND_CARE, AS_OF, AssessmentSource.MANAGER))));
    }

    private static void addLevels(Map<String, Situation> all) {
        CompetenceId part = CompetenceId.of("dressing");
        CompetenceFramework narrower = CompetenceFramework.of(
                        List.of(Workplace.scale("care", 4)),
                        List.of(),
                        List.of(
                                Workplace.competence(Workplace.WOUND_CARE, "care"),
                                Workplace.competence(part, "care").withBroader(Workplace.WOUND_CARE)))
                .withNarrowerRules(List.of(new NarrowerRule(Workplace.WOUND_CARE, 1)));
        Assessment ofPart = Assessment.of(
                AssessmentId.of("a"), part, Workplace.level(3), AS_OF.minusYears(1), AssessmentSource.CERTIFICATE);
        all.put("met-by-a-narrower-one", requiring(narrower, ofPart));
        all.put("narrower-one-has-expired", requiring(narrower, ofPart.withExpiry(AS_OF.minusMonths(1))));
        Map<LevelId, LevelId> merging = new LinkedHashMap<>();
        for (int i = 1; i <= 4; i++) {
            merging.put(LevelId.of("level-" + i), LevelId.of("level-" + (i + 1) / 2));
        }
        Competence ours = Workplace.competence(Workplace.WOUND_CARE, "care");
        CompetenceFramework mapped = CompetenceFramework.of(
                List.of(Workplace.scale("care", 4), Workplace.scale("school", 4), Workplace.scale("college", 4)),
                List.of(
                        new ScaleMapping(ScaleId.of("school"), ScaleId.of("care"), merging),
                        new ScaleMapping(ScaleId.of("college"), ScaleId.of("school"), merging)),
                List.of(ours));
        all.put("merged-by-a-mapping", requiring(mapped, on("school")));
        all.put("mappings-are-not-chained", requiring(mapped, on("college")));
        List<OrganisationUnit> deep = new ArrayList<>(Workplace.chain(DEEP));
        deep.set(0, deep.get(0).withRequirements(List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(4), 2))));
        deep.set(
                20,
                deep.get(20).withRequirements(List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 5))));
        all.put(
                "required-thirty-levels-up",
                Workplace.situation(
                        Workplace.structure(Workplace.framework(), deep, List.of()),
                        LATEST,
                        Workplace.employee(DEEP, List.of(test("a", 3, AS_OF)))));
    }

    private static void addRecords(Map<String, Situation> all) {
        Employee sound = Workplace.employee(1, List.of(test("a", 3, AS_OF)));
        all.put(
                "one-wrong-assessment",
                Workplace.situation(
                        plain(),
                        LATEST,
                        sound.withAssessments(List.of(
                                test("a", 3, AS_OF),
                                test("b", 4, AS_OF).withExpiry(AS_OF.minusDays(3)),
                                Assessment.of(
                                        AssessmentId.of("c"),
                                        CompetenceId.of("long-gone"),
                                        Workplace.level(1),
                                        AS_OF,
                                        AssessmentSource.SELF)))));
        all.put(
                "two-records-with-one-id",
                Workplace.situation(plain(), LATEST, sound, Workplace.employee(1, List.of())));
        all.put(
                "required-twice-in-a-profile",
                Workplace.situation(
                        Workplace.structure(
                                Workplace.framework(),
                                Workplace.chain(1),
                                List.of(
                                        Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 4),
                                        Requirement.of(Workplace.WOUND_CARE, Workplace.level(4), 1))),
                        LATEST,
                        sound));
        all.put(
                "births-that-cannot-be",
                Workplace.situation(
                        plain(),
                        LATEST,
                        named("born-in-the-future", job("job", Period.ALWAYS)).withBirthDate(LocalDate.of(2030, 3, 1)),
                        named("employed-before-birth", job("job", Period.startingOn(LocalDate.of(1950, 1, 1))))
                                .withBirthDate(LocalDate.of(1990, 3, 1)),
                        named("very-old", job("job", Period.ALWAYS)).withBirthDate(LocalDate.of(1900, 1, 1))));
        all.put(
                "exempt",
                Workplace.situation(
                        plain(),
                        LATEST,
                        sound.withExemptions(List.of(new Exemption(
                                Workplace.WOUND_CARE, Period.startingOn(AS_OF), ReasonCode.of("other-task"))))));
    }

    private static Employee named(String id, Employment job) {
        return Employee.of(EmployeeId.of(id), List.of(job), List.of());
    }

    private static Situation at(Situation situation, LocalDate date) {
        return new Situation(situation.inventory(), date, situation.policy());
    }

    private static OrganisationStructure plain() {
        return Workplace.requiring(3, LATEST, List.of()).structure();
    }

    private static Situation requiring(CompetenceFramework framework, Assessment assessment) {
        return Workplace.situation(
                Workplace.structure(
                        framework,
                        Workplace.chain(1),
                        List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(3), 1))),
                LATEST,
                Workplace.employee(1, List.of(assessment)));
    }

    private static Employment job(String id, Period period) {
        return Employment.of(EmploymentId.of(id), Workplace.ROLE, Workplace.unit(0), Fte.FULL, period);
    }

    private static Assessment test(String id, int rank, LocalDate date) {
        return Assessment.of(
                AssessmentId.of(id), Workplace.WOUND_CARE, Workplace.level(rank), date, AssessmentSource.TEST);
    }

    private static Assessment by(String id, int rank, AssessmentSource source) {
        return Assessment.of(AssessmentId.of(id), Workplace.WOUND_CARE, Workplace.level(rank), AS_OF, source);
    }

    private static Assessment on(String scale) {
        return Assessment.of(
                AssessmentId.of("a"),
                Workplace.WOUND_CARE,
                new Level(Optional.of(ScaleId.of(scale)), LevelId.of("level-4")),
                AS_OF,
                AssessmentSource.TEST);
    }
}
