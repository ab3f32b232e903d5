package org.kompetens.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Requirement;
import org.kompetens.testkit.laws.ChosenAssessmentLaws;
import org.kompetens.testkit.reference.ReferenceSums;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.LastAsked;

/** A small HR system, put under the laws of the test kit: red first, and then green. */
public final class SmallHrSystem {

    private SmallHrSystem() {}

    /** What the system to be tested does: it knows skills, grades from 0, and on which day a grade is valid. */
    static class Skills {

        /** A grade that somebody was given. */
        record Grade(String id, String skill, int grade, LocalDate day, LocalDate expires, AssessmentSource by) {}

        boolean isValid(Grade one, LocalDate today) {
            return !one.day().isAfter(today) && !one.expires().isBefore(today);
        }

        Optional<Grade> current(List<Grade> grades, LocalDate today) {
            return grades.stream()
                    .filter(one -> isValid(one, today))
                    .max(Comparator.comparing(Grade::day)
                            .thenComparing(Grade::by)
                            .thenComparing(Comparator.comparing(Grade::grade).reversed())
                            .thenComparing(Comparator.comparing(Grade::id).reversed()));
        }
    }

    /** The same, mended. */
    static final class MendedSkills extends Skills {

        @Override
        boolean isValid(Grade one, LocalDate today) {
            return !one.day().isAfter(today) && one.expires().isAfter(today);
        }
    }

    /** The adapter: asks the system under test, and says what it answers in the kit's words. */
    record Adapter(Skills skills) implements GapSystem {

        @Override
        public GapReport analyse(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy) {
            Map<CellKey, CellReport> cells = new LinkedHashMap<>();
            for (Employee employee : inventory.employees()) {
                for (Employment employment : employee.employments()) {
                    for (Requirement required :
                            inventory.structure().profiles().get(0).requirements()) {
                        cells.put(
                                new CellKey(employee.id(), employment.id(), required.competence()),
                                cell(employee, employment, required, asOf));
                    }
                }
            }
            Situation situation = new Situation(inventory, asOf, policy);
            return new GapReport(
                    cells,
                    ReferenceSums.of(situation, cells),
                    inventory.employees().size(),
                    0,
                    new TreeMap<>(),
                    new TreeSet<>());
        }

        private CellReport cell(Employee employee, Employment employment, Requirement required, LocalDate asOf) {
            List<Skills.Grade> grades = grades(employee, required.competence());
            Optional<Skills.Grade> current = skills.current(grades, asOf);
            int steps =
                    grade(required.level()) - current.map(Skills.Grade::grade).orElse(0);
            CellReport.Kind kind = current.isPresent()
                    ? steps > 0 ? CellReport.Kind.SHORT : CellReport.Kind.MET
                    : grades.stream().anyMatch(one -> !one.day().isAfter(asOf))
                            ? CellReport.Kind.EXPIRED
                            : CellReport.Kind.UNASSESSED;
            return new CellReport(
                    employment.unit(),
                    grade(required.level()),
                    Optional.empty(),
                    required.weight(),
                    Optional.empty(),
                    kind,
                    current.isPresent() ? Math.max(0, steps) : 0,
                    current.isPresent() ? Math.max(0, -steps) : 0,
                    assessment(employee, current),
                    false);
        }

        private static Optional<AssessmentId> assessment(Employee employee, Optional<Skills.Grade> current) {
            return employee.assessments().stream()
                    .map(Assessment::id)
                    .filter(id -> current.map(Skills.Grade::id).equals(Optional.of(id.value())))
                    .findFirst();
        }

        private static List<Skills.Grade> grades(Employee employee, CompetenceId competence) {
            List<Skills.Grade> grades = new ArrayList<>();
            for (Assessment one : employee.assessments()) {
                if (one.competence().equals(competence)) {
                    one.level()
                            .ifPresent(level -> grades.add(new Skills.Grade(
                                    one.id().value(),
                                    competence.value(),
                                    grade(level),
                                    one.date(),
                                    one.expiry().orElse(LocalDate.MAX),
                                    one.source())));
                }
            }
            return grades;
        }

        /** The kit's small cases name levels level-0 to level-4. */
        private static int grade(Level level) {
            return Integer.parseInt(level.id().value().substring("level-".length()));
        }
    }

    /** A class of laws for the system: as a test class, JUnit runs every law of it. */
    static class SkillsTest extends ChosenAssessmentLaws {

        @Override
        public GapSystem system() {
            return new Adapter(new MendedSkills());
        }

        /** Left out: the system does not know which sources are believed first. */
        @Override
        public void theSourceBelievedFirstCounts(Random random, SuppliedPolicy policy) {}

        /** Left out: nor does it ask for the highest. */
        @Override
        public void theHighestCounts(Random random) {}
    }

    /** Tries one law on one case, without JUnit. */
    public static void main(String[] arguments) {
        for (Skills skills : List.of(new Skills(), new MendedSkills())) {
            try {
                new ChosenAssessmentLaws() {
                    @Override
                    public GapSystem system() {
                        return new Adapter(skills);
                    }
                }.anAssessmentCountsFromItsDateToTheDayBeforeItsExpiry(new Random(10));
                System.out.println("holds");
            } catch (AssertionError broken) {
                System.out.println(broken.getMessage());
                System.out.println(LastAsked.text().orElseThrow());
            }
        }
    }
}
