package org.kompetens;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.FindingsException;

@Tag("slow")
final class ArchitectureTest {

    /** A package uses only those before it. */
    private static final List<String> PACKAGES = List.of(
            "text",
            "finding",
            "internal",
            "competence",
            "edition",
            "organisation",
            "internal.tree",
            "internal.people",
            "internal.held",
            "gap",
            "count",
            "internal.intake",
            "internal.sums",
            "rollup",
            "internal.figures",
            "coverage",
            "task",
            "priority",
            "change",
            "horizon",
            "staffing",
            "workday",
            "calendar",
            "cost",
            "strategy",
            "planning",
            "selection",
            "choice",
            "evaluation",
            "redeployment",
            "internal.disclosure",
            "publication",
            "picture");

    private static final JavaClasses CORE = CoreClasses.all();

    private static String name(String shortName) {
        // What is directly in it all may use; what is below it has its own places.
        return "org.kompetens." + shortName + (shortName.equals("internal") ? "" : "..");
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
    void staffingKnowsUnitsAndEmployeesAndNothingOfGaps() {
        noClasses()
                .that()
                .resideInAPackage(name("staffing"))
                // The one place where the two meet, and what it tells.
                .and()
                .haveSimpleNameNotStartingWith("CompetenceNeed")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        name("competence"),
                        name("gap"),
                        name("rollup"),
                        name("coverage"),
                        name("priority"),
                        name("change"),
                        name("horizon"))
                .check(CORE);
    }

    @Test
    void plansKnowOfGapsAndCalendarsOnlyWhereTheyMeet() {
        noClasses()
                .that()
                .resideInAnyPackage(name("cost"), name("strategy"), name("planning"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        name("gap"),
                        name("coverage"),
                        name("priority"),
                        name("change"),
                        name("horizon"),
                        name("staffing"),
                        name("workday"))
                .check(CORE);
        noClasses()
                .that()
                .resideInAnyPackage(name("cost"), name("strategy"), name("planning"))
                .and()
                .haveNameNotMatching(".*\\.(DevelopmentPlan|Planning|SupplyPlanCheck(\\$.*)?)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(name("calendar"))
                .check(CORE);
        noClasses()
                .that()
                .resideInAnyPackage(name("cost"), name("strategy"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(name("competence"), name("organisation"))
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
    void aNameMeansOneThing() {
        Map<String, List<String>> places = CORE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(
                        JavaClass::getSimpleName, TreeMap::new, mapping(JavaClass::getPackageName, toList())));
        places.values().removeIf(packages -> packages.size() == 1);
        assertThat(places).isEmpty();
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
                                // Of the JDK, too; pictures are written by it.
                                && !type.getName().startsWith("javax.xml.stream.")
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
