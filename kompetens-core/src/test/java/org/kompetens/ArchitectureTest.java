package org.kompetens;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectOutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Fte;

@Tag("slow")
final class ArchitectureTest {

    /** A package uses only those before it. */
    private static final List<String> PACKAGES = List.of(
            "text",
            "finding",
            "internal",
            "competence",
            "organisation",
            "gap",
            "engine",
            "rollup",
            "tally",
            "coverage",
            "priority",
            "change",
            "horizon",
            "workday",
            "calendar");

    /** Packages that are not exported. */
    private static final Set<String> HIDDEN =
            Set.of("org.kompetens.internal", "org.kompetens.engine", "org.kompetens.tally");

    private static final Set<String> PUBLIC_TYPES = Set.of(
            "calendar.Anchor",
            "calendar.Attention",
            "calendar.CalendarBuilder",
            "calendar.CalendarId",
            "calendar.CalendarRule",
            "calendar.Completion",
            "calendar.Cycle",
            "calendar.CycleDay",
            "calendar.CycleId",
            "calendar.CycleMonth",
            "calendar.DayRange",
            "calendar.DeadlineRule",
            "calendar.Duty",
            "calendar.DutyCheck",
            "calendar.DutyId",
            "calendar.DutyRecord",
            "calendar.DutySubject",
            "calendar.DutyTiming",
            "calendar.MonthCount",
            "calendar.Obligation",
            "calendar.Occurrence",
            "calendar.OccurrenceId",
            "calendar.OccurrenceStatus",
            "calendar.Party",
            "calendar.PartyAt",
            "calendar.PartyId",
            "calendar.Principle",
            "calendar.ProcessCalendar",
            "calendar.Recurrence",
            "calendar.Schedule",
            "calendar.ScheduledWindow",
            "calendar.Selection",
            "calendar.Setting",
            "calendar.SettingId",
            "calendar.SettingValue",
            "calendar.Source",
            "calendar.Status",
            "calendar.StatusBoard",
            "calendar.Step",
            "calendar.StepBuilder",
            "calendar.StepId",
            "calendar.Term",
            "calendar.TermId",
            "calendar.Vocabulary",
            "calendar.VocabularyId",
            "calendar.Waiting",
            "calendar.Window",
            "calendar.template.Template",
            "change.CellBridge",
            "change.Comparison",
            "change.EmployeeChange",
            "change.Movement",
            "change.Reorganisation",
            "change.ReorganisationBuilder",
            "change.Scenario",
            "change.UnitComparison",
            "change.UnitReorganisation",
            "competence.Competence",
            "competence.CompetenceFramework",
            "competence.CompetenceId",
            "competence.CompetenceRule",
            "competence.Dimension",
            "competence.Level",
            "competence.LevelId",
            "competence.NarrowerRule",
            "competence.ProficiencyLevel",
            "competence.ProficiencyScale",
            "competence.RankedLevel",
            "competence.ResolvedCompetence",
            "competence.ResolvedFramework",
            "competence.ResolvedNarrowerRule",
            "competence.ScaleId",
            "competence.ScaleMapping",
            "coverage.Coverage",
            "coverage.CoverageBuilder",
            "coverage.Departure",
            "coverage.PersonDeparture",
            "coverage.PostCoverage",
            "coverage.PostLoss",
            "coverage.Shortage",
            "coverage.UnitCoverage",
            "finding.FieldPath",
            "finding.Finding",
            "finding.Findings",
            "finding.FindingsException",
            "finding.MessageTemplates",
            "finding.Rule",
            "finding.Severity",
            "gap.AssessmentPolicy",
            "gap.Cell",
            "gap.ConsideredAssessment",
            "gap.ConsideredRequirement",
            "gap.Disagreement",
            "gap.EmployeeAnalysis",
            "gap.EmployeeGaps",
            "gap.EmploymentGaps",
            "gap.Explanation",
            "gap.GapAnalysis",
            "gap.GapRule",
            "gap.Held",
            "gap.HeldChange",
            "gap.HeldHistory",
            "gap.Holdings",
            "gap.Outcome",
            "gap.RankedAssessment",
            "gap.RankedRequirement",
            "gap.RequiredCompetence",
            "gap.RequirementChange",
            "gap.RequirementHistory",
            "gap.RequirementOrigin",
            "horizon.Bridge",
            "horizon.BridgeBuilder",
            "horizon.Cause",
            "horizon.CellChange",
            "horizon.ExpectedGain",
            "horizon.Horizon",
            "horizon.Transition",
            "horizon.UnitBridge",
            "organisation.Assessment",
            "organisation.AssessmentId",
            "organisation.AssessmentSource",
            "organisation.CompetenceInventory",
            "organisation.Consistent",
            "organisation.CoverageAmount",
            "organisation.CoverageGroup",
            "organisation.CoverageRequirement",
            "organisation.Employee",
            "organisation.EmployeeId",
            "organisation.Employment",
            "organisation.EmploymentId",
            "organisation.Fte",
            "organisation.InventoryCheck",
            "organisation.Organisation",
            "organisation.OrganisationRule",
            "organisation.OrganisationStructure",
            "organisation.OrganisationUnit",
            "organisation.Period",
            "organisation.Requirement",
            "organisation.ResolvedRole",
            "organisation.Role",
            "organisation.RoleCode",
            "organisation.RoleId",
            "organisation.RoleProfile",
            "organisation.UnitId",
            "organisation.UnitLevel",
            "organisation.UnitLevelId",
            "organisation.UnitTree",
            "organisation.WorkedHours",
            "priority.Priorities",
            "priority.PrioritiesBuilder",
            "priority.Priority",
            "priority.UnitPriorities",
            "rollup.CellFigures",
            "rollup.CompetenceFigures",
            "rollup.Disagreements",
            "rollup.EmployeeBatch",
            "rollup.EmployeeFindings",
            "rollup.EmployeeSource",
            "rollup.EmployeeStore",
            "rollup.FigureRow",
            "rollup.FigureRows",
            "rollup.Figures",
            "rollup.Fraction",
            "rollup.Headcount",
            "rollup.HeldLevels",
            "rollup.LiveRollup",
            "rollup.LongRun",
            "rollup.Measure",
            "rollup.OutcomeCounts",
            "rollup.PersonCounts",
            "rollup.Rollup",
            "rollup.RollupBuilder",
            "rollup.Share",
            "rollup.StepSums",
            "rollup.TotalFigures",
            "rollup.UnitFigures",
            "text.Identifiers",
            "text.Labels",
            "text.Language",
            "workday.BusinessDayConvention",
            "workday.Country",
            "workday.HolidayDate",
            "workday.HolidayLayer",
            "workday.HolidayRule",
            "workday.PublicHolidays",
            "workday.WorkingDays",
            "workday.YearUnknownException");

    private static final JavaClasses CORE = core();

    private static JavaClasses core() {
        try {
            return new ClassFileImporter()
                    .importPath(Path.of(Fte.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(String shortName) {
        return "org.kompetens." + shortName + "..";
    }

    @Test
    void aPackageUsesOnlyThoseBeforeIt() {
        for (int i = 0; i < PACKAGES.size() - 1; i++) {
            String[] later = PACKAGES.subList(i + 1, PACKAGES.size()).stream()
                    .map(ArchitectureTest::name)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(name(PACKAGES.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(CORE);
        }
    }

    @Test
    void theCalendarKnowsUnitsAndWorkingDaysAndNothingOfGaps() {
        noClasses()
                .that()
                .resideInAnyPackage(name("workday"), name("calendar"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(name("competence"), name("gap"), name("rollup"))
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage(name("workday"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(name("organisation"), name("calendar"), name("finding"))
                .check(CORE);
    }

    @Test
    void everyClassIsInAPackageWithAPlaceInTheOrder() {
        classes()
                .should()
                .resideInAnyPackage(
                        PACKAGES.stream().map(ArchitectureTest::name).toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void nothingUnmeantIsPublic() {
        Set<String> found = CORE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !HIDDEN.contains(type.getPackageName()))
                .map(type -> type.getName().substring("org.kompetens.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(PUBLIC_TYPES));
    }

    @Test
    void onlyValidationNeedsMoreThanTheJdk() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Consistent")
                .and()
                .haveNameNotMatching(".*ConsistencyValidator.*")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("come from outside, annotations apart") {
                    @Override
                    public boolean test(JavaClass type) {
                        return !type.isAnnotation()
                                && !type.getName().startsWith("java.")
                                && !type.getName().startsWith("org.kompetens.")
                                && !type.isPrimitive()
                                && !type.isArray();
                    }
                })
                .check(CORE);
    }

    @Test
    void noClockNoDefaultLocaleNoDefaultTimeZoneNoChance() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<>("read the clock") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        String method = call.getTarget().getName();
                        return method.equals("now") || method.startsWith("currentTime") || method.equals("nanoTime");
                    }
                })
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, TimeZone.class, Random.class)
                .check(CORE);
    }

    @Test
    void nothingIsLoggedOrPrinted() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.lang.System.Logger..", "org.slf4j..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CORE);
    }

    @Test
    void nothingIsSerialized() {
        noClasses()
                .that()
                .areNotAssignableTo(FindingsException.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectOutputStream.class)
                .orShould(new ArchCondition<>("implement Serializable themselves") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean itself = type.getRawInterfaces().stream()
                                .anyMatch(one -> one.getName().equals("java.io.Serializable"));
                        events.add(new SimpleConditionEvent(type, itself, type.getName()));
                    }
                })
                .check(CORE);
    }
}
