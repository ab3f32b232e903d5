package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.AgeDistribution;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.DemographicDemand;
import org.kompetens.staffing.ExitOrder;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.GivenDemand;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.LeavingDay;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.MemberReport;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.OpeningStock;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.Population;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.PositionSize;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementDates;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.RetirementTable;
import org.kompetens.staffing.RetirementTerms;
import org.kompetens.staffing.ScaledDemand;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.StaffingScenario;
import org.kompetens.staffing.Transfer;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What a forecast is made of is read as it was written, and what is wrong in it is found where it stands. */
final class StaffingAssumptionsDocumentTest {

    private static final Path SAMPLE = Path.of("..", "..", "docs", "sample");
    private static final UnitId TOWN = UnitId.of("town");
    private static final UnitId VILLAGE = UnitId.of("village");
    private static final RoleId NURSE = RoleId.of("nurse");
    private static final RoleId TEACHER = RoleId.of("teacher");
    private static final HireProfile YOUNG = HireProfile.of(Fte.FULL, Map.of(25, 3, 40, 1));

    /** Until 1967 at 58; then at 60 and a half by the agreement of 2024; of those of 1975 it is not decided. */
    private static final RetirementTable FIRE_SERVICE = RetirementTable.parse("""
            fire-service; DUTY_TO_LEAVE; ; 1967-01-01; ; ; P58Y; END_OF_MONTH; enacted; local agreement, section 7
            fire-service; RIGHT_TO_LEAVE; 1967-01-01; ; ; 2024-01-01; P60Y; BIRTHDAY; enacted; agreement of 2010
            fire-service; RIGHT_TO_LEAVE; 1967-01-01; 1975-01-01; 2024-01-01; ; P60Y6M; END_OF_MONTH; enacted; agreement
            fire-service; RIGHT_TO_STAY; 1975-01-01; ; 2024-01-01; ; P62Y; BIRTHDAY; forecast; the negotiators
            """);

    /** Everything right, in as few words as there can be. */
    private static final String LEAST = """
            {"years": 10, "exits": {"rates": []}, "hires": [{"age": 30, "weight": 1}],
             "retirement": {"kind": "nobody"}%s}""";

    static StaffingAssumptions everything() {
        SortedMap<Integer, SortedMap<Integer, Long>> people = new TreeMap<>();
        for (int year = 2026; year <= 2056; year++) {
            people.put(year, new TreeMap<>(Map.of(0, 11L, 3, (long) year, 85, 2L)));
        }
        Population population = new Population(people);
        DemographicDemand demographic = new DemographicDemand(
                new TreeMap<>(Map.of(TOWN, population)),
                2026,
                new TreeMap<>(Map.of(
                        NURSE,
                        List.of(
                                new DemographicDemand.Service(new AgeBand(0, 5), 1),
                                new DemographicDemand.Service(new AgeBand(80, Integer.MAX_VALUE), 3)))),
                new BigDecimal("-0.005"));
        GivenDemand given = new GivenDemand(
                List.of(
                        new GivenDemand.Given(TOWN, Set.of(NURSE), List.of(Quantity.of(4), Quantity.of(5))),
                        new GivenDemand.Given(VILLAGE, Set.of(), List.of(Quantity.of(new BigDecimal("0.5"))))),
                demographic);
        ExitRates exits = ExitRates.of(ExitRates.ByAge.of(
                        Map.of(new AgeBand(13, 29), new Rate(15, 100), new AgeBand(30, 64), new Rate(17, 243))))
                .with(TEACHER, ExitRates.ByAge.same(new Rate(1, 8)))
                .with(
                        RoleId.of("cook"),
                        new ExitRates.ByAge(new TreeMap<>(Map.of(new AgeBand(13, 64), Rate.ONE)), new Rate(3, 26)));
        ExitRates measured = new ExitRates(
                exits.all(),
                exits.byRole(),
                exits.retirement(),
                Optional.of(new ExitRates.Measured(
                        "dk-outflow-without-pension",
                        TOWN,
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2026, 10, 1),
                        20,
                        Optional.of(62))));
        ForecastAssumptions forecast = ForecastAssumptions.of(30, measured, YOUNG)
                .withDemand(new ScaledDemand(given, List.of(Ratio.ONE, new Ratio(11, 10))))
                .withHiresByRole(new TreeMap<>(
                        Map.of(NURSE, new HireProfile(List.of(new HireProfile.Share(22, new Fte(7500), 2))))))
                .withHiring(Hiring.NONE)
                .withPlannedHires(List.of(new PlannedHire(2, new UnitRole(TOWN, NURSE), Quantity.of(3))))
                .withExitOrder(ExitOrder.OTHER_EXITS_FIRST)
                .withLaterRetirement(-1)
                .withTransfers(List.of(
                        new Transfer(1, new UnitRole(TOWN, NURSE), new UnitRole(VILLAGE, NURSE), new Rate(1, 10))))
                .withPositionChanges(List.of(new PositionChange(3, Set.of(), -200)));
        MemberReport report = new MemberReport(
                TOWN,
                List.of(new MemberReport.OfRole(
                        NURSE,
                        new AgeDistribution(List.of(
                                new AgeDistribution.Group(
                                        OptionalInt.of(44), Optional.of(PositionSize.FULL), 2, new FteSum(20_000)),
                                new AgeDistribution.Group(
                                        OptionalInt.empty(), Optional.empty(), 3, new FteSum(15_500)))))));
        List<Imputation> imputations = List.of(
                new Imputation.Together(TOWN, new TreeSet<>(Set.of(UnitId.of("a"), UnitId.of("b"))), new Ratio(3, 10)),
                new Imputation.Each(TOWN, new TreeSet<>(Set.of(UnitId.of("c"))), new Ratio(3, 10)),
                new Imputation.ByPopulation(TOWN, 100, new TreeMap<>(Map.of(UnitId.of("d"), 40L))),
                new Imputation.ByHeadcount(TOWN, new TreeMap<>(Map.of(UnitId.of("e"), 4L))));
        List<Lever> levers = List.of(
                new Lever.LaterRetirement(1),
                new Lever.LargerPositions(List.of(new PositionChange(1, Set.of(NURSE), 200))),
                new Lever.LowerTurnover(new Rate(1, 100)),
                new Lever.ChangedDemand(new ConstantDemand()),
                new Lever.MorePlannedHires(List.of(new PlannedHire(1, new UnitRole(TOWN, TEACHER), Quantity.of(1)))));
        return new StaffingAssumptions(
                forecast,
                new RetirementTerms.OfTable(RetirementTerms.Country.NO, "general-limit", true),
                new TreeMap<>(Map.of(
                        NURSE,
                        new RetirementTerms.AtAge(new RetirementAge(Period.of(65, 6, 0), LeavingDay.BIRTHDAY)),
                        TEACHER,
                        new RetirementTerms.Distributed(new TreeMap<>(Map.of(63, 1, 67, 4))),
                        RoleId.of("cook"),
                        new RetirementTerms.Nobody(),
                        RoleId.of("fire-fighter"),
                        new RetirementTerms.OfOwnTable(FIRE_SERVICE, "fire-service", true),
                        RoleId.of("guard"),
                        new RetirementTerms.ByRates(new RetirementRates(new TreeMap<>(Map.of(60, new Rate(1, 4))))))),
                List.of(report),
                imputations,
                List.of(
                        new StaffingScenario("more", Labels.of(Language.SV, "Fler"), levers, Attribution.IN_ORDER),
                        new StaffingScenario(
                                "later",
                                Labels.of(Language.SV, "Senare"),
                                List.of(new Lever.LaterRetirement(2)),
                                Attribution.MEAN_OF_ALL_ORDERS)));
    }

    @Test
    void everything_that_can_be_assumed_is_read_as_it_was_written() throws IOException {
        byte[] written = written(everything());
        StaffingAssumptionsDocument read = StaffingAssumptionsDocument.read(new ByteArrayInputStream(written));
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(everything());
        assertThat(written(read.orThrow())).isEqualTo(written);
    }

    @Test
    void equal_assumptions_are_written_alike_whatever_the_order_of_their_ids() throws IOException {
        byte[] written = written(everything());
        for (long seed = 0; seed < 5; seed++) {
            StaffingAssumptions read = StaffingAssumptionsDocument.read(
                            new ByteArrayInputStream(ShuffledJson.of(written, seed)))
                    .orThrow();
            assertThat(read).isEqualTo(everything());
            assertThat(written(read)).isEqualTo(written);
        }
    }

    @Test
    void what_is_left_out_is_the_plainest() throws IOException {
        StaffingAssumptions read = read("").orThrow();
        assertThat(read)
                .isEqualTo(new StaffingAssumptions(
                        ForecastAssumptions.of(
                                10,
                                ExitRates.of(ExitRates.ByAge.of(Map.of())),
                                HireProfile.of(Fte.FULL, Map.of(30, 1))),
                        new RetirementTerms.Nobody(),
                        new TreeMap<>(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"staffing.json", "county/staffing.json"})
    void the_samples_are_read_and_written_again(String file) throws IOException {
        StaffingAssumptionsDocument read =
                StaffingAssumptionsDocument.read(new ByteArrayInputStream(Files.readAllBytes(SAMPLE.resolve(file))));
        assertThat(read.findings()).isEmpty();
        assertThat(StaffingAssumptionsDocument.read(new ByteArrayInputStream(written(read.orThrow())))
                        .orThrow())
                .isEqualTo(read.orThrow());
    }

    @Test
    void what_the_sample_municipality_reports_to_its_county_is_what_its_records_say() throws IOException {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        Organisation municipality = Organisation.of(sample.structure());
        Organisation county = InventoryDocument.read(
                        new ByteArrayInputStream(Files.readAllBytes(SAMPLE.resolve("county/structure.json"))))
                .organisation()
                .orElseThrow();
        StaffingAssumptions assumed = StaffingAssumptionsDocument.read(
                        new ByteArrayInputStream(Files.readAllBytes(SAMPLE.resolve("county/staffing.json"))))
                .orThrow();
        RetirementRules rules = assumed.rules(SampleMunicipality.AS_OF);
        Opening counted =
                sample.employees().stream().collect(Opening.collector(municipality, SampleMunicipality.AS_OF, rules));
        Opening reported = assumed.opening(
                Opening.counter(county, SampleMunicipality.AS_OF, rules).value());
        UnitId unit = UnitId.of("almfjarden");
        assertThat(county.roles()).hasSize(5).allSatisfy(role -> {
            OpeningStock records = counted.at(unit, role.id());
            OpeningStock report = reported.at(unit, role.id());
            assertThat(List.of(report.employments(), report.ageUnknown()))
                    .isEqualTo(List.of(records.employments(), records.ageUnknown()));
            assertThat(report.fte()).isEqualTo(records.fte());
        });
    }

    @Test
    void what_has_no_form_cannot_be_written() {
        StaffingAssumptions own = everything()
                .withForecast(everything()
                        .forecast()
                        .withDemand(new ScaledDemand(
                                new ScaledDemand(new ConstantDemand(), List.of(Ratio.ONE)), List.of(Ratio.ONE))));
        assertThatThrownBy(() -> written(own)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void policies_are_those_of_the_date() {
        RetirementRules rules = everything().rules(LocalDate.of(2026, 10, 1));
        assertThat(rules.byRole()).hasSize(5);
        RetirementDates own = (RetirementDates) rules.forRole(RoleId.of("fire-fighter"));
        assertThat(own.leavesOn(LocalDate.of(1966, 12, 31))).contains(LocalDate.of(2025, 1, 1));
        assertThat(own.leavesOn(LocalDate.of(1967, 1, 1))).contains(LocalDate.of(2027, 8, 1));
        assertThat(own.leavesOn(LocalDate.of(1975, 1, 1))).contains(LocalDate.of(2037, 1, 1));
    }

    private static StaffingAssumptionsDocument read(String more) throws IOException {
        return StaffingAssumptionsDocument.read(
                new ByteArrayInputStream(LEAST.formatted(more).getBytes(UTF_8)));
    }

    static byte[] written(StaffingAssumptions assumptions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StaffingAssumptionsDocument.write(assumptions, out);
        return out.toByteArray();
    }
}
