package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.kompetens.change.Comparison;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Reorganisation;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Requirements;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.json.SampleDocuments.Written;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.priority.Priorities;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.redeployment.Arrival;
import org.kompetens.redeployment.Newcomer;
import org.kompetens.redeployment.RoleFit;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.Rollup;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Retired;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.ScenarioComparison;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StaffingScenario;
import org.kompetens.staffing.StochasticForecast;
import org.kompetens.staffing.Turnover;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.task.TaskCapability;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Every document of results is read by its form, which writes it again as it was. */
@Tag("slow")
final class ResultDocumentTest {

    /** Of a document for each person, so many, so that no other type is lost among them. */
    private static final int MOST_GAPS = 50;

    @Property
    void a_document_of_each_type_is_written_again_as_it_was(@ForAll CompetenceInventory inventory) throws IOException {
        areWrittenAgain(inventory);
    }

    @Example
    void those_of_some_of_the_sample_are_written_again_as_they_were() throws IOException {
        areWrittenAgain(SampleDocuments.someOfAll());
    }

    @Example
    @Tag("large")
    void those_of_the_sample_are_written_again_as_they_were() throws IOException {
        areWrittenAgain(SampleMunicipality.almfjarden().inventory());
    }

    @Example
    void each_type_is_tried() {
        assertThat(documents(SampleDocuments.someOfAll()).keySet().stream()
                        .map(ResultDocumentTest::type)
                        .collect(Collectors.toSet()))
                .isEqualTo(ResultDocument.types());
    }

    @Example
    void a_value_of_another_kind_and_a_property_that_means_nothing_are_found() throws IOException {
        String document = text(
                Objects.requireNonNull(documents(SampleDocuments.someOfAll()).get("priorities")));
        assertThat(findings(document)).isEmpty();
        assertThat(findings(document.replaceFirst("\"weight\" : \\d+|\"weight\": \\d+", "\"weight\": \"7\"")))
                .containsExactly("json.wrong-kind units[0].weight");
        assertThat(findings(document.replaceFirst("\"weight\"", "\"wait\"")))
                .containsExactlyInAnyOrder("json.missing-property units[0]", "json.unknown-property units[0]");
        assertThat(findings(document.replaceFirst("\"priorities\"", "\"posteriorities\"")))
                .containsExactly("json.unknown-type document");
        assertThat(findings("{\"document\": \"structure\"}")).containsExactly("json.not-one-of document");
        assertThat(findings("[]")).containsExactly("json.list ");
    }

    /** Before the first space. */
    private static String type(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    private static void areWrittenAgain(CompetenceInventory inventory) throws IOException {
        for (Map.Entry<String, Written> one : documents(inventory).entrySet()) {
            String written = text(one.getValue());
            Document<ResultDocument> read = ResultDocument.read(new ByteArrayInputStream(written.getBytes(UTF_8)));
            assertThat(read.findings()).as(one.getKey()).isEmpty();
            assertThat(read.orThrow().type()).isEqualTo(type(one.getKey()));
            String again = text(read.orThrow()::write);
            if (one.getKey().equals("rollup")) {
                // It has lines of its own: one for each competence.
                assertThat(again.replaceAll("\\n *", "")
                                .replace("\": ", "\":")
                                .replace("{ }", "{}")
                                .replace("[ ]", "[]"))
                        .isEqualTo(written.replace("\n", ""));
            } else {
                assertThat(again).as(one.getKey()).isEqualTo(written);
            }
        }
    }

    /** The last unit has none below it, so that it is published at once. */
    private static UnitId smallest(UnitTree tree) {
        return tree.unit(tree.size() - 1).id();
    }

    private static List<String> findings(String document) throws IOException {
        return ResultDocument.read(new ByteArrayInputStream(document.getBytes(UTF_8))).findings().stream()
                .map(located ->
                        located.finding().code() + " " + located.finding().path())
                .toList();
    }

    private static String text(Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.to(out);
        return out.toString(UTF_8);
    }

    static Map<String, Written> documents(CompetenceInventory inventory) {
        Organisation organisation = Organisation.of(inventory.structure());
        GapAnalysis today = GapAnalysis.of(organisation, SampleMunicipality.AS_OF);
        LocalDate later = SampleMunicipality.AS_OF.plusYears(2);
        UnitId top = organisation.tree().unit(0).id();
        List<Employee> employees = inventory.employees();
        Horizon horizon = Horizon.of(today);
        Rollup now = count(employees, Rollup.collector(today));
        Rollup then = count(employees, Rollup.collector(today.withAsOf(later)));
        Coverage coverage = count(employees, Coverage.collector(today));
        Map<String, Written> documents = new LinkedHashMap<>();
        documents.put("rollup", out -> RollupDocument.write(now, top, out));
        documents.put(
                "published-rollup",
                out -> PublishedRollupDocument.write(
                        PublishedRollup.of(now, PublicationSettings.DEFAULT.withTop(smallest(organisation.tree()))),
                        out));
        documents.put(
                "published-coverage",
                out -> PublishedCoverageDocument.write(
                        PublishedCoverage.of(
                                coverage,
                                PublishedRollup.of(
                                        now, PublicationSettings.DEFAULT.withTop(smallest(organisation.tree())))),
                        out));
        documents.put("coverage", out -> CoverageDocument.write(coverage, top, out));
        Capital capital = count(employees, Capital.collector(today));
        documents.put("capital", out -> CapitalDocument.write(capital, top, out));
        documents.put("departures", out -> DeparturesDocument.write(coverage, top, employees.stream(), out));
        TaskCapability capability = count(employees, TaskCapability.collector(today));
        documents.put("tasks", out -> TasksDocument.write(capability, top, out));
        documents.put("task-standings", out -> TaskStandingsDocument.write(capability, top, employees.stream(), out));
        documents.put("priorities", out -> PrioritiesDocument.write(new Priorities(now), top, out));
        documents.put(
                "disagreements",
                out -> DisagreementsDocument.write(count(employees, Disagreements.collector(today)), top, out));
        documents.put(
                "person-disagreements", out -> PersonDisagreementsDocument.write(today, top, employees.stream(), out));
        documents.put(
                "held-levels", out -> HeldLevelsDocument.write(today, top, employees.stream(), held -> true, out));
        employees.stream()
                .filter(employee -> !organisation.findings(employee).hasErrors())
                .limit(1)
                .forEach(employee -> documents.put(
                        "role-fit",
                        out -> RoleFitDocument.write(today, employee, RoleFit.best(today, employee, top), out)));
        organisation.roles().stream()
                .limit(1)
                .forEach(role -> documents.put(
                        "arrival",
                        out -> ArrivalDocument.write(
                                Arrival.of(today, Newcomer.asRequired(top, role.id(), Fte.FULL), employees.stream()),
                                out)));
        documents.put("held-history", out -> HeldHistoryDocument.write(horizon, top, employees.stream(), out));
        documents.put(
                "requirement-history",
                out -> RequirementHistoryDocument.write(
                        Requirements.of(organisation),
                        top,
                        employees.stream()
                                .filter(employee ->
                                        !organisation.findings(employee).hasErrors())
                                .flatMap(employee -> employee.employments().stream()),
                        out));
        documents.put(
                "bridge",
                out -> BridgeDocument.write(
                        count(employees, Bridge.collector(horizon.between(SampleMunicipality.AS_OF, later))),
                        top,
                        out));
        documents.put(
                "cell-changes",
                out -> CellChangesDocument.write(
                        horizon.between(SampleMunicipality.AS_OF, later), top, employees.stream(), out));
        Comparison comparison = new Comparison(now, then);
        documents.put("comparison", out -> ComparisonDocument.write(comparison, comparison.units(), out));
        Reorganisation reorganisation = employees.stream()
                .map(employee -> new EmployeeChange(Optional.of(employee), Optional.of(employee)))
                .collect(Reorganisation.collector(today, today.withAsOf(later)));
        documents.put(
                "reorganisation", out -> ReorganisationDocument.write(reorganisation, reorganisation.units(), out));
        employees.stream()
                .flatMap(employee -> today.analyse(employee).gaps().stream())
                .limit(MOST_GAPS)
                .forEach(gaps -> documents.put("gaps " + documents.size(), out -> GapDocument.write(gaps, out)));
        Findings findings = employees.stream()
                .map(organisation::findings)
                .reduce(Findings.NONE, (all, next) -> all.plus(next.list()));
        for (Language language : Language.values()) {
            documents.put("findings " + language.tag(), out -> FindingsDocument.write(findings, language, out));
        }
        Opening opening = count(
                employees,
                Opening.collector(
                        organisation, SampleMunicipality.AS_OF, RetirementRules.of(RetirementAge.atEndOfMonth(66))));
        ForecastAssumptions assumed = ForecastAssumptions.of(
                3, ExitRates.of(ExitRates.ByAge.same(new Rate(1, 12))), HireProfile.of(Fte.FULL, Map.of(30, 1)));
        StaffingForecast forecast = StaffingForecast.of(opening, assumed);
        documents.put("forecast", out -> ForecastDocument.write(forecast, top, out));
        LongRun run = LongRun.onThreads(1);
        PublishedRollup beside =
                PublishedRollup.of(now, PublicationSettings.DEFAULT.withTop(smallest(organisation.tree())));
        documents.put(
                "published-forecast",
                out -> PublishedForecastDocument.write(PublishedForecast.of(forecast, beside, run), out));
        documents.put(
                "published-activities",
                out -> PublishedActivitiesDocument.write(
                        PublishedActivities.of(PlanExamples.planning(today), beside), out));
        StochasticForecast chance = StochasticForecast.of(forecast, new Simulation(-7, 9), run);
        documents.put("forecast by-chance", out -> ForecastDocument.write(chance, chance.byRole(run), out));
        StaffingScenario scenario = new StaffingScenario(
                "later",
                Labels.of(Language.SV, "Senare"),
                List.of(new Lever.LaterRetirement(1), new Lever.LowerTurnover(new Rate(1, 100))),
                Attribution.MEAN_OF_ALL_ORDERS);
        documents.put(
                "forecast-comparison",
                out -> ForecastComparisonDocument.write(
                        ScenarioComparison.of(
                                opening,
                                List.of(),
                                assumed,
                                scenario.levers(),
                                scenario.attribution(),
                                LongRun.onThreads(1)),
                        scenario,
                        top,
                        out));
        List<TurnoverDefinition> definitions = List.of(
                TurnoverDefinition.SWEDEN_STATE,
                TurnoverDefinition.DENMARK_OUTFLOW_WITHOUT_PENSION,
                TurnoverDefinition.NORWAY_MUNICIPALITY.countedAt(UnitLevelId.of("unit")));
        List<Turnover> turnover = definitions.stream()
                .map(definition -> count(
                        employees,
                        Turnover.collector(
                                organisation, definition, SampleMunicipality.AS_OF.minusYears(1), Retired.fromAge(62))))
                .toList();
        documents.put("turnover", out -> TurnoverDocument.write(turnover, top, role -> true, Optional.of(62), out));
        documents.put(
                "turnover without-age",
                out -> TurnoverDocument.write(turnover, top, role -> true, Optional.empty(), out));
        documents.putAll(PlanExamples.documents(today, employees));
        documents.putAll(ChoiceExamples.documents(today, employees));
        return documents;
    }

    @Example
    void percentiles_stand_where_chance_was_asked_and_nowhere_else() throws IOException {
        Map<String, Written> documents = documents(SampleDocuments.someOfAll());
        String expected = text(Objects.requireNonNull(documents.get("forecast")));
        String byChance = text(Objects.requireNonNull(documents.get("forecast by-chance")));
        assertThat(expected).contains("\"years\"").doesNotContain("\"percentiles\"", "\"simulation\"");
        assertThat(byChance).containsPattern("\"simulation\" ?: \\{\\s*\"seed\" ?: -7,\\s*\"paths\" ?: 9\\s*}");
        assertThat(byChance.split("\"percentiles\"", -1)).hasSameSizeAs(byChance.split("\"to\"", -1));
        assertThat(findings(byChance.replaceFirst("\"median\"", "\"mean\"")))
                .anyMatch(found -> found.startsWith("json.missing-property units[0].years[0].percentiles."));
        assertThat(findings(byChance.replaceFirst("\"paths\" ?: 9", "\"paths\": 8")))
                .containsExactly("json.out-of-bounds simulation.paths");
    }

    private static <R> R count(List<Employee> employees, Collector<Employee, ?, R> collector) {
        return employees.stream().collect(collector);
    }
}
