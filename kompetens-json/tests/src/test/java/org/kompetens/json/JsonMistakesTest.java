package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.testkit.Inventories;
import org.kompetens.testkit.laws.JsonLaws;
import org.kompetens.testkit.system.JsonSystem;

/** Systems that read or write with one mistake, as people make them, break a law. */
final class JsonMistakesTest {

    private static final JsonSystem RIGHT = new LibraryJsonTest.Library();
    private static final int CASES = 12;

    /** A system that reads what is changed. */
    private static class Reading implements JsonSystem {

        @Override
        public Optional<OrganisationStructure> readStructure(String document) {
            return RIGHT.readStructure(document);
        }

        @Override
        public Optional<Employee> readEmployee(String line) {
            return RIGHT.readEmployee(line);
        }

        @Override
        public String write(OrganisationStructure structure) {
            return RIGHT.write(structure);
        }

        @Override
        public String write(Employee employee) {
            return RIGHT.write(employee);
        }
    }

    private static JsonSystem employees(UnaryOperator<Employee> change) {
        return new Reading() {
            @Override
            public Optional<Employee> readEmployee(String line) {
                return super.readEmployee(line).map(change);
            }
        };
    }

    private static JsonSystem lines(UnaryOperator<String> change) {
        return new Reading() {
            @Override
            public Optional<Employee> readEmployee(String line) {
                return super.readEmployee(change.apply(line));
            }
        };
    }

    private static JsonSystem structures(UnaryOperator<OrganisationStructure> change) {
        return new Reading() {
            @Override
            public Optional<OrganisationStructure> readStructure(String document) {
                return super.readStructure(document).map(change);
            }
        };
    }

    private static Employee withId(Employee one, String id) {
        return new Employee(
                EmployeeId.of(id),
                one.birthDate(),
                one.knownExit(),
                one.employments(),
                one.assessments(),
                one.exemptions());
    }

    private static Employee jobs(Employee one, UnaryOperator<Employment> change) {
        return one.withEmployments(one.employments().stream().map(change).toList());
    }

    private static Map<String, JsonSystem> mistakes() {
        Map<String, JsonSystem> all = new LinkedHashMap<>();
        all.put(
                "Ids are read in small letters",
                employees(one -> withId(one, one.id().value().toLowerCase(Locale.ROOT))));
        all.put(
                "Ids that look like numbers are read as numbers",
                employees(one -> one.id().value().matches("0+[0-9]+")
                        ? withId(one, one.id().value().replaceFirst("^0+", ""))
                        : one));
        all.put(
                "FTE is read in percent",
                employees(one -> jobs(
                        one,
                        job -> Employment.of(
                                        job.id(),
                                        job.role(),
                                        job.unit(),
                                        new Fte(job.fte().tenThousandths() / 100 * 100),
                                        job.period())
                                .withAbsences(job.absences()))));
        all.put("Absences are not read", employees(one -> jobs(one, job -> job.withAbsences(List.of()))));
        all.put("Exemptions are not read", employees(one -> one.withExemptions(List.of())));
        all.put(
                "Of several assessments the last is not read",
                employees(one -> one.withAssessments(one.assessments()
                        .subList(0, Math.max(0, one.assessments().size() - 1)))));
        all.put(
                "An expiry is read as the last day",
                employees(one -> one.withAssessments(one.assessments().stream()
                        .map(assessment -> assessment
                                .expiry()
                                .map(day -> assessment.withExpiry(day.plusDays(1)))
                                .orElse(assessment))
                        .toList())));
        all.put(
                "29 February is read as 1 March",
                employees(one -> one.birthDate()
                        .filter(day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 29)
                        .map(day -> one.withBirthDate(day.plusDays(1)))
                        .orElse(one)));
        all.put(
                "Dates that no calendar has are taken for others",
                lines(line -> line.replace("1990-02-30", "1990-03-02")));
        all.put("A line that ends too early is completed", lines(line -> line.endsWith("]") ? line + "}" : line));
        all.put(
                "Of a property that is there twice the last counts",
                lines(line -> line.replace("\"id\": \"somebody-else\", ", "")));
        all.put("An FTE below nought is nought", lines(line -> line.replace("\"fte\": -1", "\"fte\": 0")));
        all.put(
                "An FTE with too many decimals is rounded",
                lines(line -> line.replace("\"fte\": 0.00001", "\"fte\": 0.0001")));
        all.put("Tasks are not read", structures(one -> one.withTasks(List.of())));
        all.put("Rules of validity are not read", structures(one -> one.withValidity(List.of())));
        all.put(
                "Mappings are not read",
                structures(one -> one.withFramework(one.framework().withMappings(List.of()))));
        all.put(
                "Revisions are not read",
                structures(one -> one.withFramework(one.framework().withRevisions(List.of()))));
        all.put(
                "What units require is not read",
                structures(one -> one.withUnits(one.units().stream()
                        .map(unit -> unit.withRequirements(List.of()))
                        .toList())));
        all.put(
                "What units need as a whole is not read",
                structures(one -> one.withUnits(one.units().stream()
                        .map((OrganisationUnit unit) -> unit.withCoverage(List.of()))
                        .toList())));
        all.put("Exits that are known are not written", new Reading() {
            @Override
            public String write(Employee one) {
                return super.write(new Employee(
                        one.id(),
                        one.birthDate(),
                        Optional.empty(),
                        one.employments(),
                        one.assessments(),
                        one.exemptions()));
            }
        });
        all.put("Letters beyond English are written as question marks", new Reading() {
            @Override
            public String write(Employee one) {
                return super.write(one).replaceAll("[^\\x00-\\x7f]", "?");
            }
        });
        all.put("Nothing is read", new Reading() {
            @Override
            public Optional<Employee> readEmployee(String line) {
                return Optional.empty();
            }
        });
        return all;
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeBreaksALaw() {
        List<CompetenceInventory> inventories = inventories();
        return mistakes().entrySet().stream()
                .map(mistake -> DynamicTest.dynamicTest(
                        mistake.getKey(),
                        () -> assertThat(isBroken(mistake.getValue(), inventories))
                                .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> noneBreaksOneWithoutIt() {
        return Stream.of(DynamicTest.dynamicTest(
                "the library", () -> assertThat(isBroken(RIGHT, inventories())).isFalse()));
    }

    private static List<CompetenceInventory> inventories() {
        List<CompetenceInventory> all = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(20_261_128L);
            RandomGenerator<CompetenceInventory> generator =
                    Inventories.inventories().generator(1_000);
            for (int i = 0; i < CASES; i++) {
                all.add(generator.next(random).value());
            }
        });
        return all;
    }

    private static boolean isBroken(JsonSystem system, List<CompetenceInventory> inventories) {
        JsonLaws laws = new JsonLaws() {
            @Override
            public JsonSystem system() {
                return system;
            }
        };
        try {
            laws.whatIsNoRecordIsRefused();
            laws.whatIsEasilyLostIsKept(3_333);
            laws.rulesOfValidityAreRead(18);
            for (CompetenceInventory inventory : inventories) {
                laws.whatIsWrittenIsReadAsItWas(inventory, new Random(1));
                laws.whatTheSystemWritesIsReadAsItWas(inventory);
            }
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }
}
