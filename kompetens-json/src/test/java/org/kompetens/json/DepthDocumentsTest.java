package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.change.Comparison;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.ReorganisationBuilder;
import org.kompetens.change.Scenario;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Held;
import org.kompetens.gap.RequirementHistory;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.Priority;
import org.kompetens.priority.UnitPriorities;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/**
 * What the documents of the gap in depth hold: the figures of the model, which sum in
 * JSON as they do in Java, and nothing of a person but where that is asked for.
 */
@Tag("slow")
final class DepthDocumentsTest {

    private static final SampleMunicipality SAMPLE = SampleMunicipality.almfjarden();
    private static final List<Employee> EMPLOYEES = SAMPLE.employees();
    private static final GapAnalysis TODAY =
            GapAnalysis.of(Organisation.of(SAMPLE.structure()), SampleMunicipality.AS_OF);
    private static final UnitId ALL = UnitId.of("almfjarden");
    private static final UnitId HOME_NURSING = UnitId.of("hemsjukvard");

    /** At the end of the decimals of a number, with or without an exponent. */
    private static final Pattern NEEDLESS_NOUGHTS = Pattern.compile(": ?-?\\d+(\\.\\d*0|[\\d.]*[eE][^,}\n]*)[,}\n]");

    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    private static JsonNode json(Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.to(out);
        assertThat(out.toString(UTF_8)).doesNotContainPattern(NEEDLESS_NOUGHTS);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static Coverage coverage() {
        return EMPLOYEES.stream().collect(Coverage.collector(TODAY));
    }

    @Test
    void coverage_is_that_of_each_unit_with_a_requirement_in_force() throws IOException {
        Coverage coverage = coverage();
        JsonNode document = json(out -> CoverageDocument.write(coverage, ALL, out));
        assertThat(document.at("/asOf").textValue()).isEqualTo("2026-10-01");
        assertThat(document.at("/policy").textValue()).isEqualTo("latest");
        assertThat(document.at("/employees/counted").intValue()).isEqualTo(EMPLOYEES.size());
        List<UnitCoverage> units = coverage.units().toList();
        assertThat(document.at("/units")).hasSize(units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            same(document.at("/units/" + unit), units.get(unit));
        }
        // Stated as needed from New Year on.
        assertThat(document.at("/units").findValuesAsText("competence")).doesNotContain("informationssakerhet");
    }

    private static void same(JsonNode json, UnitCoverage unit) {
        assertThat(json.at("/id").textValue()).isEqualTo(unit.unit().id().value());
        assertThat(json.at("/posts")).hasSize(unit.posts().size());
        for (int i = 0; i < unit.posts().size(); i++) {
            JsonNode post = json.at("/posts/" + i);
            var is = unit.posts().get(i);
            assertThat(post.at("/requirement/competence").textValue())
                    .isEqualTo(is.requirement().competence().value());
            assertThat(amount(post.at("/requirement")))
                    .isEqualTo(is.requirement().amount().number());
            assertThat(post.at("/holders/persons").longValue()).isEqualTo(is.holders());
            assertThat(fte(post.at("/holders/fte"))).isEqualTo(is.holdersFte());
            assertThat(amount(post.at("/deficit"))).isEqualTo(is.deficit());
            assertThat(post.at("/critical").longValue()).isEqualTo(is.critical());
            assertThat(post.at("/singlePointOfFailure").booleanValue()).isEqualTo(is.isSinglePointOfFailure());
        }
        assertThat(json.at("/shortages")).hasSize(unit.shortages().size());
        assertThat(json.at("/departures")).hasSize(unit.departures().size());
        for (int i = 0; i < unit.departures().size(); i++) {
            JsonNode departure = json.at("/departures/" + i);
            var is = unit.departures().get(i);
            assertThat(departure.at("/persons").longValue()).isEqualTo(is.persons());
            assertThat(departure.at("/share").decimalValue())
                    .isEqualByComparingTo(is.share().rounded(4));
            assertThat(departure.at("/losses")).hasSize(is.losses().size());
            for (int loss = 0; loss < is.losses().size(); loss++) {
                assertThat(amount(departure.at("/losses/" + loss + "/deficitAfter")))
                        .isEqualTo(is.losses().get(loss).deficitAfter());
            }
        }
    }

    /** An amount stands in persons or in FTE, never in both. */
    private static long amount(JsonNode json) {
        assertThat(json.has("persons")).isNotEqualTo(json.has("fte"));
        return json.has("persons") ? json.at("/persons").longValue() : fte(json.at("/fte"));
    }

    private static long fte(JsonNode value) {
        return value.decimalValue().movePointRight(4).longValueExact();
    }

    @Test
    void a_group_that_too_few_can_fill_names_its_posts() throws IOException {
        JsonNode document = json(out -> CoverageDocument.write(coverage(), HOME_NURSING, out));
        JsonNode shortage = document.at("/units/0/shortages/0");
        assertThat(shortage.at("/group").textValue()).isEqualTo("natt");
        assertThat(shortage.at("/posts").findValuesAsText("competence")).containsExactly("sarvard", "palliativ-vard");
        assertThat(shortage.at("/needed/persons").intValue()).isEqualTo(8);
        assertThat(shortage.at("/available/persons").intValue()).isEqualTo(7);
        assertThat(shortage.at("/deficit/persons").intValue()).isEqualTo(1);
    }

    @Test
    void departures_by_person_are_those_in_numbers() throws IOException {
        Coverage coverage = coverage();
        JsonNode figures = json(out -> CoverageDocument.write(coverage, HOME_NURSING, out));
        JsonNode named = json(out -> DeparturesDocument.write(coverage, HOME_NURSING, EMPLOYEES.stream(), out));
        assertThat(named.at("/unit").textValue()).isEqualTo(HOME_NURSING.value());
        assertThat(named.at("/persons").findValuesAsText("employee"))
                .containsExactlyElementsOf(coverage.departures(HOME_NURSING, EMPLOYEES.stream()).stream()
                        .map(PersonDeparture::employee)
                        .map(id -> id.value())
                        .toList());
        Map<JsonNode, Long> byLosses = new HashMap<>();
        named.at("/persons").forEach(person -> byLosses.merge(person.at("/losses"), 1L, Long::sum));
        Map<JsonNode, Long> inNumbers = new HashMap<>();
        figures.at("/units/0/departures")
                .forEach(departure -> inNumbers.put(
                        departure.at("/losses"), departure.at("/persons").longValue()));
        assertThat(byLosses).isNotEmpty().isEqualTo(inNumbers);
    }

    @Test
    void a_bridge_leads_from_one_roll_up_to_the_other() throws IOException {
        Horizon horizon = Horizon.of(TODAY);
        Transition year = horizon.between(TODAY.asOf(), TODAY.asOf().plusYears(1));
        Bridge bridge = EMPLOYEES.stream().collect(Bridge.collector(year));
        JsonNode document = json(out -> BridgeDocument.write(bridge, ALL, out));
        assertThat(document.at("/knownOn").textValue()).isEqualTo("2026-10-01");
        assertThat(document.at("/from").textValue()).isEqualTo("2026-10-01");
        assertThat(document.at("/to").textValue()).isEqualTo("2027-10-01");
        Map<String, JsonNode> before = figures(rollup(TODAY, EMPLOYEES));
        Map<String, JsonNode> after = figures(rollup(
                horizon.at(year.to()), EMPLOYEES.stream().map(horizon::expected).toList()));
        assertThat(summed(before).values())
                .anySatisfy(numbers -> assertThat(numbers.get("counted.merged")).isPositive());
        Map<String, JsonNode> bridged = cells(document, "/before");
        assertThat(summed(before)).isEqualTo(summed(bridged));
        assertThat(summed(after)).isEqualTo(summed(cells(document, "/after")));
        partsSum(document);
        assertThat(document.at("/units").findValues("parts").stream()
                        .flatMap(parts -> {
                            List<String> names = new ArrayList<>();
                            parts.fieldNames().forEachRemaining(names::add);
                            return names.stream();
                        })
                        .distinct())
                .containsOnly("exit", "entry", "requirement", "expiry");
    }

    @Test
    void the_facts_come_to_the_parts_of_the_bridge() throws IOException {
        Transition year = Horizon.of(TODAY).between(TODAY.asOf(), TODAY.asOf().plusYears(1));
        Bridge bridge = EMPLOYEES.stream().collect(Bridge.collector(year));
        UnitId unit = UnitId.of("fritid");
        JsonNode figures = json(out -> BridgeDocument.write(bridge, unit, out));
        JsonNode facts = json(out -> CellChangesDocument.write(year, unit, EMPLOYEES.stream(), out));
        Map<String, List<Integer>> lost = new TreeMap<>();
        facts.at("/persons")
                .forEach(person -> person.at("/changes").forEach(change -> {
                    assertThat(change.at("/unit").textValue()).isEqualTo("fritid");
                    lost.merge(
                            change.at("/competence").textValue() + " "
                                    + change.at("/cause").textValue(),
                            List.of(
                                    isMet(change.at("/after")) - isMet(change.at("/before")),
                                    isMerged(change.at("/after")) - isMerged(change.at("/before"))),
                            (one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1)));
                }));
        Map<String, List<Integer>> inNumbers = new TreeMap<>();
        figures.at("/units/0/competences")
                .forEach(competence -> competence
                        .at("/parts")
                        .properties()
                        .forEach(part -> inNumbers.put(
                                competence.at("/competence").textValue() + " " + part.getKey(),
                                List.of(
                                        part.getValue().at("/counted/met").intValue(),
                                        part.getValue().at("/counted/merged").intValue()))));
        assertThat(lost).isNotEmpty().isEqualTo(inNumbers);
    }

    private static int isMet(JsonNode cell) {
        return "met".equals(cell.at("/outcome").textValue()) ? 1 : 0;
    }

    private static int isMerged(JsonNode cell) {
        return cell.at("/merged").booleanValue() ? 1 : 0;
    }

    @Test
    void a_comparison_holds_both_roll_ups_and_the_difference() throws IOException {
        Scenario scenario = merging();
        GapAnalysis whatIf = GapAnalysis.of(Organisation.of(scenario.structure()), TODAY.asOf());
        Rollup was = rollup(TODAY, EMPLOYEES);
        Rollup is = rollup(whatIf, EMPLOYEES.stream().map(scenario::employee).toList());
        Comparison comparison = new Comparison(was, is);
        JsonNode document = json(out -> ComparisonDocument.write(comparison, comparison.units(), out));
        assertThat(summed(cells(document, "/before"))).isEqualTo(summed(figures(was)));
        assertThat(summed(cells(document, "/after"))).isEqualTo(summed(figures(is)));
        for (JsonNode competence : document.at("/units").findValues("competences").stream()
                .flatMap(competences -> competences.valueStream())
                .toList()) {
            assertThat(plus(numbers(competence.at("/before")), numbers(competence.at("/change"))))
                    .isEqualTo(numbers(competence.at("/after")));
        }
        // What a unit is told of beside its competences is what a roll-up tells of it.
        JsonNode whole = json(out -> RollupDocument.write(was, ALL, out));
        for (JsonNode unit : whole.at("/units")) {
            JsonNode same = unit(document, unit.at("/id").textValue()).at("/before");
            for (String property : List.of("labels", "level", "parent", "employed", "total")) {
                assertThat(same.path(property)).as(property).isEqualTo(unit.path(property));
            }
        }
        assertThat(unit(document, "forskolan-myran").has("after")).isFalse();
    }

    @Test
    void a_reorganisation_follows_people_and_their_gaps() throws IOException {
        Scenario scenario = merging();
        GapAnalysis whatIf = GapAnalysis.of(Organisation.of(scenario.structure()), TODAY.asOf());
        ReorganisationBuilder builder = ReorganisationBuilder.of(TODAY, whatIf);
        EMPLOYEES.forEach(employee -> builder.add(scenario.change(employee)));
        Reorganisation reorganisation = builder.build();
        JsonNode document = json(out -> ReorganisationDocument.write(reorganisation, reorganisation.units(), out));
        partsSum(document);
        Map<String, JsonNode> after = figures(
                rollup(whatIf, EMPLOYEES.stream().map(scenario::employee).toList()));
        assertThat(summed(cells(document, "/after"))).isEqualTo(summed(after));
        assertThat(unit(document, "forskolan-blaklockan").at("/people").toString())
                .isEqualTo("{\"left\":0,\"movedOut\":0,\"stayed\":19,\"movedIn\":19,\"entered\":0}");
        assertThat(unit(document, "forskolan-myran").has("before")).isTrue();
        assertThat(unit(document, "forskolan-myran").has("after")).isFalse();
    }

    @Test
    void priorities_are_those_of_each_unit_in_their_order() throws IOException {
        Priorities priorities = EMPLOYEES.stream().collect(Priorities.collector(TODAY));
        JsonNode document = json(out -> PrioritiesDocument.write(priorities, ALL, out));
        assertThat(document.at("/employees/counted").intValue()).isEqualTo(EMPLOYEES.size());
        List<UnitPriorities> units = priorities.units().toList();
        assertThat(document.at("/units")).hasSize(units.size());
        for (int i = 0; i < units.size(); i++) {
            JsonNode unit = document.at("/units/" + i);
            assertThat(unit.at("/id").textValue())
                    .isEqualTo(units.get(i).unit().id().value());
            assertThat(unit.at("/weight").longValue()).isEqualTo(units.get(i).weight());
            assertThat(unit.at("/priorities")).hasSize(units.get(i).priorities().size());
            for (int j = 0; j < units.get(i).priorities().size(); j++) {
                Priority one = units.get(i).priorities().get(j);
                JsonNode written = unit.at("/priorities/" + j);
                assertThat(written.at("/competence").textValue())
                        .isEqualTo(one.competence().id().value());
                assertThat(written.at("/unknown").decimalValue())
                        .isEqualByComparingTo(one.unknown().rounded(4));
                assertThat(written.at("/shortfall").decimalValue())
                        .isEqualByComparingTo(one.shortfall().rounded(4));
            }
        }
    }

    @Test
    void disagreements_by_person_are_those_in_numbers() throws IOException {
        Disagreements disagreements = EMPLOYEES.stream().collect(Disagreements.collector(TODAY));
        JsonNode figures = json(out -> DisagreementsDocument.write(disagreements, ALL, out));
        assertThat(figures.at("/employees/counted").intValue()).isEqualTo(EMPLOYEES.size());
        for (JsonNode unit : figures.at("/units")) {
            UnitId id = UnitId.of(unit.at("/id").textValue());
            JsonNode named = json(out -> PersonDisagreementsDocument.write(TODAY, id, EMPLOYEES.stream(), out));
            Map<String, Long> persons = new TreeMap<>();
            for (JsonNode person : named.at("/persons")) {
                for (JsonNode one : person.at("/disagreements")) {
                    persons.merge(one.at("/competence").textValue(), 1L, Long::sum);
                    assertThat(one.at("/bySource").findValuesAsText("level").stream()
                                    .distinct())
                            .hasSizeGreaterThan(1);
                    assertThat(one.at("/bySource").findValuesAsText("source")).doesNotHaveDuplicates();
                }
            }
            Map<String, Long> inNumbers = new TreeMap<>();
            unit.at("/competences")
                    .forEach(one -> inNumbers.put(
                            one.at("/competence").textValue(),
                            one.at("/persons").longValue()));
            assertThat(persons).isEqualTo(inNumbers);
        }
        assertThat(figures.at("/units/0/competences")).isNotEmpty();
    }

    @Test
    void what_posts_require_is_on_every_date_what_an_analysis_finds() throws IOException {
        RequirementHistory history = RequirementHistory.of(TODAY.organisation());
        JsonNode document = json(out -> RequirementHistoryDocument.write(
                history, ALL, EMPLOYEES.stream().flatMap(one -> one.employments().stream()), out));
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        for (LocalDate date : List.of(newYear.minusDays(1), newYear)) {
            GapAnalysis analysis = GapAnalysis.of(TODAY.organisation(), date);
            for (Employee employee : EMPLOYEES) {
                for (Employment employment : employee.employments()) {
                    JsonNode post = post(document, employment);
                    Map<String, String> required = new TreeMap<>();
                    for (JsonNode competence : post.at("/competences")) {
                        String now = "";
                        for (JsonNode change : competence.at("/changes")) {
                            boolean begun = !change.has("date")
                                    || !LocalDate.parse(change.at("/date").textValue())
                                            .isAfter(date);
                            now = begun
                                    ? change.path("requiredLevel").asText("")
                                            + change.path("weight").asText("")
                                    : now;
                        }
                        if (!now.isEmpty()) {
                            required.put(competence.at("/competence").textValue(), now);
                        }
                    }
                    Map<String, String> expected = new TreeMap<>();
                    analysis.required(
                                    TODAY.organisation().role(employment.role()).orElseThrow(),
                                    TODAY.organisation().tree().indexOf(employment.unit()))
                            .forEach(one -> expected.put(
                                    one.competence().id().value(),
                                    one.competence()
                                                    .scale()
                                                    .level(one.requiredRank())
                                                    .id()
                                                    .value()
                                            + one.criticality()));
                    assertThat(required).isEqualTo(expected);
                }
            }
        }
    }

    private static JsonNode post(JsonNode document, Employment employment) {
        for (JsonNode post : unit(document, employment.unit().value()).at("/posts")) {
            if (post.at("/role").textValue().equals(employment.role().value())) {
                return post;
            }
        }
        throw new AssertionError("no post " + employment.role());
    }

    @Test
    void what_persons_held_is_on_every_date_what_an_analysis_finds() throws IOException {
        Horizon horizon = Horizon.of(TODAY);
        JsonNode document = json(out -> HeldHistoryDocument.write(horizon, HOME_NURSING, EMPLOYEES.stream(), out));
        Map<String, Employee> byId = new HashMap<>();
        EMPLOYEES.forEach(one -> byId.put(one.id().value(), one));
        assertThat(document.at("/persons")).isNotEmpty();
        for (LocalDate date :
                List.of(TODAY.asOf().minusYears(1), TODAY.asOf(), TODAY.asOf().plusYears(1))) {
            for (JsonNode person : document.at("/persons")) {
                Employee expected = horizon.expected(
                        Objects.requireNonNull(byId.get(person.at("/employee").textValue())));
                Map<String, String> held = new TreeMap<>();
                for (JsonNode competence : person.at("/competences")) {
                    String now = "unassessed";
                    for (JsonNode change : competence.at("/changes")) {
                        now = LocalDate.parse(change.at("/date").textValue()).isAfter(date)
                                ? now
                                : change.at("/state").textValue()
                                        + change.at("/held/assessment").asText()
                                        + change.at("/latest/assessment").asText();
                    }
                    held.put(competence.at("/competence").textValue(), now);
                }
                TODAY.organisation().framework().competences().forEach(competence -> {
                    Held found = horizon.at(date).holdings(expected).of(competence);
                    assertThat(held.getOrDefault(competence.id().value(), "unassessed"))
                            .isEqualTo(described(found));
                });
            }
        }
    }

    private static String described(Held held) {
        if (held instanceof Held.Known known) {
            return "known" + known.by().assessment().id().value();
        }
        return held instanceof Held.Expired expired
                ? "expired" + expired.latest().assessment().id().value()
                : "unassessed";
    }

    private static Scenario merging() {
        return Scenario.of(SAMPLE.structure()).merging(UnitId.of("forskolan-myran"), UnitId.of("forskolan-blaklockan"));
    }

    private static Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
        return employees.stream().collect(Rollup.collector(analysis));
    }

    /** The figures in the document of a roll-up, by unit and competence. */
    private static Map<String, JsonNode> figures(Rollup rollup) throws IOException {
        return cells(json(out -> RollupDocument.write(rollup, ALL, out)), "");
    }

    private static Map<String, JsonNode> cells(JsonNode document, String path) {
        Map<String, JsonNode> cells = new TreeMap<>();
        for (JsonNode unit : document.at("/units")) {
            for (JsonNode competence : unit.at("/competences")) {
                cells.put(
                        unit.at("/id").textValue() + " "
                                + competence.at("/competence").textValue(),
                        competence.at(path));
            }
        }
        return cells;
    }

    /** Without those of nothing: a bridge tells too of what comes, or goes, later. */
    private static Map<String, Map<String, BigDecimal>> summed(Map<String, JsonNode> cells) {
        Map<String, Map<String, BigDecimal>> summed = new TreeMap<>();
        cells.forEach((key, figures) -> {
            Map<String, BigDecimal> numbers = numbers(figures);
            // A roll-up alone tells of these.
            numbers.keySet().removeIf(name -> name.contains("persons"));
            if (numbers.values().stream().anyMatch(number -> number.signum() != 0)) {
                summed.put(key, numbers);
            }
        });
        return summed;
    }

    /** All that is counted and all FTE, by name; alike whatever noughts end a number. */
    private static Map<String, BigDecimal> numbers(JsonNode figures) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        for (String kind : List.of("counted", "inFte")) {
            figures.path(kind)
                    .properties()
                    .forEach(field -> numbers.put(
                            kind + "." + field.getKey(),
                            field.getValue().decimalValue().stripTrailingZeros()));
        }
        return numbers;
    }

    private static Map<String, BigDecimal> plus(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        Map<String, BigDecimal> sum = new TreeMap<>(one);
        other.forEach(
                (name, number) -> sum.merge(name, number, (a, b) -> a.add(b).stripTrailingZeros()));
        return sum;
    }

    private static void partsSum(JsonNode document) {
        int bridges = 0;
        for (JsonNode unit : document.at("/units")) {
            for (JsonNode competence : unit.at("/competences")) {
                Map<String, BigDecimal> sum = numbers(competence.at("/before"));
                for (JsonNode part : competence.at("/parts")) {
                    sum = plus(sum, numbers(part));
                }
                assertThat(sum).isEqualTo(numbers(competence.at("/after")));
                bridges++;
            }
        }
        assertThat(bridges).isPositive();
    }

    private static JsonNode unit(JsonNode document, String id) {
        for (JsonNode unit : document.at("/units")) {
            if (unit.at("/id").textValue().equals(id)) {
                return unit;
            }
        }
        throw new AssertionError("no unit " + id);
    }
}
