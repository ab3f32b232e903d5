package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.json.SampleDocuments.ALL;
import static org.kompetens.json.SampleDocuments.EMPLOYEES;
import static org.kompetens.json.SampleDocuments.SAMPLE;
import static org.kompetens.json.SampleDocuments.TODAY;
import static org.kompetens.json.SampleDocuments.json;
import static org.kompetens.json.SampleDocuments.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.change.Comparison;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.Scenario;
import org.kompetens.count.Counter;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;

/** Bridges, comparisons and reorganisations sum in JSON as they do in Java, and lead from one roll-up to another. */
@Tag("slow")
final class ChangeDocumentsTest {

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
        Counter<EmployeeChange, Reorganisation> counter = Reorganisation.counter(TODAY, whatIf);
        EMPLOYEES.forEach(employee -> counter.add(scenario.change(employee)));
        Reorganisation reorganisation = counter.value();
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
}
