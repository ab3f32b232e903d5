package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.json.SampleDocuments.unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.json.SampleDocuments.Written;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.priority.Priorities;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.Rollup;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Retired;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.Turnover;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.task.TaskCapability;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Language;

/** A result that a host gives to its own mapper goes out as its document, whatever the mapper is set to. */
@Tag("slow")
final class HostResultsTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final LocalDate LATER = SampleMunicipality.AS_OF.plusYears(2);

    @Property
    void a_result_is_written_as_its_document(@ForAll CompetenceInventory inventory) throws Exception {
        areWrittenAsDocuments(inventory);
    }

    @Example
    void a_result_of_some_of_the_sample_is_written_as_its_document() throws Exception {
        areWrittenAsDocuments(SampleDocuments.someOfAll());
    }

    @Example
    @Tag("large")
    void a_result_of_the_sample_is_written_as_its_document() throws Exception {
        areWrittenAsDocuments(SampleMunicipality.almfjarden().inventory());
    }

    private static void areWrittenAsDocuments(CompetenceInventory inventory) throws Exception {
        for (Map.Entry<Object, Written> one : documents(inventory).entrySet()) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            one.getValue().to(document);
            for (HostMapper mapper : HostMapper.ALL) {
                assertThat(ordered(mapper.write(one.getKey())))
                        .as("%s by %s", one.getKey().getClass(), mapper)
                        .isEqualTo(ordered(document.toByteArray()));
            }
        }
    }

    @Example
    void what_is_made_of_records_or_of_some_units_is_written_as_its_document() throws Exception {
        CompetenceInventory inventory = SampleDocuments.someOfAll();
        for (Map.Entry<String, Supplier<ResultToWrite>> one : toWrite(inventory).entrySet()) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            one.getValue().get().write(document);
            assertThat(PLAIN.readTree(document.toByteArray()).get("document").textValue())
                    .isEqualTo(one.getKey());
            for (HostMapper mapper : HostMapper.ALL) {
                assertThat(ordered(mapper.write(one.getValue().get())))
                        .as("%s by %s", one.getKey(), mapper)
                        .isEqualTo(ordered(document.toByteArray()));
            }
        }
    }

    /** Each anew, as it goes through the records or the units once. */
    private static Map<String, Supplier<ResultToWrite>> toWrite(CompetenceInventory inventory) {
        Organisation organisation = Organisation.of(inventory.structure());
        GapAnalysis today = GapAnalysis.of(organisation, SampleMunicipality.AS_OF);
        Horizon horizon = Horizon.of(today);
        UnitId top = organisation.tree().unit(0).id();
        UnitId last = organisation.tree().unit(organisation.tree().size() - 1).id();
        List<Employee> employees = inventory.employees();
        Rollup now = employees.stream().collect(Rollup.collector(today));
        Comparison comparison =
                new Comparison(now, employees.stream().collect(Rollup.collector(today.withAsOf(LATER))));
        Reorganisation reorganisation = employees.stream()
                .map(employee -> new EmployeeChange(Optional.of(employee), Optional.of(employee)))
                .collect(Reorganisation.collector(today, today.withAsOf(LATER)));
        StaffingForecast forecast = forecast(organisation, employees);
        return Map.of(
                "held-levels", () -> HeldLevelsDocument.of(today, top, employees.stream(), held -> true),
                "held-history", () -> HeldHistoryDocument.of(horizon, top, employees.stream()),
                "cell-changes",
                        () -> CellChangesDocument.of(
                                horizon.between(SampleMunicipality.AS_OF, LATER), top, employees.stream()),
                "person-disagreements", () -> PersonDisagreementsDocument.of(today, top, employees.stream()),
                "rollup", () -> RollupDocument.of(now, last),
                "forecast", () -> ForecastDocument.of(forecast, top),
                "comparison",
                        () -> ComparisonDocument.of(
                                comparison,
                                comparison.units().filter(unit -> unit.unit().equals(last))),
                "reorganisation",
                        () -> ReorganisationDocument.of(
                                reorganisation,
                                reorganisation
                                        .units()
                                        .filter(unit -> unit.unit().equals(last))));
    }

    private static StaffingForecast forecast(Organisation organisation, List<Employee> employees) {
        return StaffingForecast.of(
                employees.stream()
                        .collect(Opening.collector(
                                organisation,
                                SampleMunicipality.AS_OF,
                                RetirementRules.of(RetirementAge.atEndOfMonth(66)))),
                ForecastAssumptions.of(
                        2,
                        ExitRates.of(ExitRates.ByAge.same(new Rate(1, 12))),
                        HireProfile.of(Fte.FULL, Map.of(30, 1))));
    }

    /** With the order of its properties, and without its layout. */
    private static String ordered(byte[] json) throws Exception {
        return PLAIN.readTree(json).toString();
    }

    private static Map<Object, Written> documents(CompetenceInventory inventory) {
        Organisation organisation = Organisation.of(inventory.structure());
        GapAnalysis today = GapAnalysis.of(organisation, SampleMunicipality.AS_OF);
        UnitId top = organisation.tree().unit(0).id();
        List<Employee> employees = inventory.employees();
        Map<Object, Written> documents = new LinkedHashMap<>();
        Rollup now = employees.stream().collect(Rollup.collector(today));
        documents.put(now, out -> RollupDocument.write(now, top, out));
        Priorities priorities = new Priorities(now);
        documents.put(priorities, out -> PrioritiesDocument.write(priorities, top, out));
        Coverage coverage = employees.stream().collect(Coverage.collector(today));
        documents.put(coverage, out -> CoverageDocument.write(coverage, top, out));
        Capital capital = employees.stream().collect(Capital.collector(today));
        documents.put(capital, out -> CapitalDocument.write(capital, top, out));
        TaskCapability capability = employees.stream().collect(TaskCapability.collector(today));
        documents.put(capability, out -> TasksDocument.write(capability, top, out));
        PublishedRollup published = PublishedRollup.of(
                now,
                PublicationSettings.DEFAULT.withTop(
                        organisation.tree().unit(organisation.tree().size() - 1).id()));
        documents.put(published, out -> PublishedRollupDocument.write(published, out));
        PublishedCoverage covered = PublishedCoverage.of(coverage, published);
        documents.put(covered, out -> PublishedCoverageDocument.write(covered, out));
        PublishedForecast expected =
                PublishedForecast.of(forecast(organisation, employees), published, LongRun.onThreads(1));
        documents.put(expected, out -> PublishedForecastDocument.write(expected, out));
        PublishedActivities planned = PublishedActivities.of(PlanExamples.planning(today), published);
        documents.put(planned, out -> PublishedActivitiesDocument.write(planned, out));
        Disagreements disagreements = employees.stream().collect(Disagreements.collector(today));
        documents.put(disagreements, out -> DisagreementsDocument.write(disagreements, top, out));
        Bridge bridge = employees.stream()
                .collect(Bridge.collector(Horizon.of(today).between(SampleMunicipality.AS_OF, LATER)));
        documents.put(bridge, out -> BridgeDocument.write(bridge, top, out));
        Comparison comparison =
                new Comparison(now, employees.stream().collect(Rollup.collector(today.withAsOf(LATER))));
        documents.put(comparison, out -> ComparisonDocument.write(comparison, comparison.units(), out));
        Reorganisation reorganisation = employees.stream()
                .map(employee -> new EmployeeChange(Optional.of(employee), Optional.of(employee)))
                .collect(Reorganisation.collector(today, today.withAsOf(LATER)));
        documents.put(reorganisation, out -> ReorganisationDocument.write(reorganisation, reorganisation.units(), out));
        employees.stream()
                .flatMap(employee -> today.analyse(employee).gaps().stream())
                .limit(20)
                .forEach(gaps -> documents.put(gaps, out -> GapDocument.write(gaps, out)));
        Turnover turnover = employees.stream()
                .filter(employee -> !organisation.findings(employee).hasErrors())
                .collect(Turnover.collector(
                        organisation,
                        TurnoverDefinition.SWEDEN_STATE,
                        SampleMunicipality.AS_OF.minusYears(1),
                        Retired.fromAge(62)));
        List<ResultToWrite> withMore =
                new ArrayList<>(ChoiceExamples.toWrite(today, employees).values());
        withMore.add(TurnoverDocument.of(List.of(turnover), top, role -> true, Optional.of(62)));
        withMore.add(PlanExamples.budget(today));
        withMore.forEach(document -> documents.put(document, document::write));
        Findings findings = employees.stream()
                .map(organisation::findings)
                .reduce(Findings.NONE, (all, next) -> all.plus(next.list()));
        Language language = Language.ofTag(Locale.getDefault().toLanguageTag()).orElse(Language.EN);
        documents.put(findings, out -> FindingsDocument.write(findings, language, out));
        return documents;
    }

    @Example
    void what_is_found_of_one_unit_is_written_as_it_stands_in_the_document() throws Exception {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        UnitId unit = SampleDocuments.HOME_NURSING;
        Rollup rollup = sample.employees().stream().collect(Rollup.collector(SampleDocuments.TODAY));
        Coverage coverage = sample.employees().stream().collect(Coverage.collector(SampleDocuments.TODAY));
        Map<Object, JsonNode> parts = new LinkedHashMap<>();
        JsonNode figures = unit(SampleDocuments.json(out -> RollupDocument.write(rollup, unit, out)), unit.value());
        withoutNamesOfLevels(figures);
        parts.put(rollup.at(unit), figures);
        parts.put(rollup.at(unit).total(), figures.at("/total"));
        parts.put(rollup.at(unit).employed(), figures.at("/employed"));
        parts.put(rollup.at(unit).competences().get(0), figures.at("/competences/0"));
        parts.put(rollup.at(unit).total().cells().metShare(), figures.at("/total/metShare"));
        JsonNode covered = unit(SampleDocuments.json(out -> CoverageDocument.write(coverage, unit, out)), unit.value());
        withoutNames(covered.at("/shortages/0"), "competence");
        withoutNamesOfLevels(covered);
        parts.put(coverage.at(unit), withoutNames(covered, "requirement"));
        for (Map.Entry<Object, JsonNode> part : parts.entrySet()) {
            for (HostMapper mapper : HostMapper.ALL) {
                assertThat(ordered(mapper.write(part.getKey())))
                        .as("%s by %s", part.getKey().getClass(), mapper)
                        .isEqualTo(part.getValue().toString());
            }
        }
    }

    /** Alone it has no organisation at hand, which says what levels are called. */
    private static void withoutNamesOfLevels(JsonNode document) {
        assertThat(document.findParents("levelLabels"))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.has("level") || one.has("requirement")).isTrue());
        document.findParents("levelLabels").forEach(one -> ((ObjectNode) one).remove("levelLabels"));
    }

    /** Alone it knows competences and roles by their ids, of which the document has the organisation at hand. */
    private static JsonNode withoutNames(JsonNode document, String beside) {
        assertThat(document.findParents(beside))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.has("labels")).isTrue());
        document.findParents(beside).forEach(one -> ((ObjectNode) one).remove("labels"));
        return document;
    }
}
