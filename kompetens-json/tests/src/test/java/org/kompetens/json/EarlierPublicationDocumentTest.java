package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.cost.Amounts;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** What was published is known from its document, of whichever kind it is. */
final class EarlierPublicationDocumentTest {

    private static Document<EarlierPublication> read(String document) throws IOException {
        return EarlierPublicationDocument.read(new ByteArrayInputStream(document.getBytes(UTF_8)));
    }

    private static String codes(String document) throws IOException {
        return String.join(
                " ",
                read(document).findings().stream()
                        .map(found -> found.finding().code())
                        .toList());
    }

    @Test
    void of_a_coverage_who_holds_what_and_what_stands_beside_it() throws IOException {
        CompetenceInventory inventory = SampleMunicipality.almfjarden().inventory();
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(inventory.structure()), SampleMunicipality.AS_OF);
        PublishedCoverage published = PublishedCoverage.of(
                inventory.employees().stream().collect(Coverage.collector(analysis)),
                PublishedRollup.of(
                        inventory.employees().stream().collect(Rollup.collector(analysis)),
                        PublicationSettings.DEFAULT
                                .withTop(UnitId.of("aldreomsorg"))
                                .withThreshold(3)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PublishedCoverageDocument.write(published, out);
        EarlierPublication earlier = read(out.toString(UTF_8)).orThrow();
        assertThat(earlier).isEqualTo(published.asEarlier());
        assertThat(earlier.shown().keySet()).anyMatch(name -> name.heldLevel().isPresent());
        assertThat(earlier.hidden()).anyMatch(name -> name.outcome().isPresent());
        assertThat(earlier.parents()).containsEntry(UnitId.of("lindgarden"), UnitId.of("aldreomsorg"));
    }

    @Test
    void of_activities_what_they_show_and_what_they_rest_on() throws IOException {
        CompetenceInventory inventory = SampleMunicipality.almfjarden().inventory();
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(inventory.structure()), SampleMunicipality.AS_OF);
        PublishedActivities published = PublishedActivities.of(
                PlanExamples.planning(analysis),
                PublishedRollup.of(
                        inventory.employees().stream().collect(Rollup.collector(analysis)),
                        PublicationSettings.DEFAULT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PublishedActivitiesDocument.write(published, out);
        EarlierPublication earlier = read(out.toString(UTF_8)).orThrow();
        assertThat(earlier).isEqualTo(published.asEarlier());
        assertThat(earlier.activities().values())
                .anyMatch(Optional::isEmpty)
                .anySatisfy(figures -> assertThat(figures.orElseThrow().costs()).isNotEmpty());
        assertThat(earlier.shown()).isNotEmpty();
        assertThat(earlier.hidden()).isNotEmpty();
        assertThat(earlier.parents()).isNotEmpty();
    }

    /** What it was said to cost is known, and stays hidden where it was: a sum must not be lost without a word. */
    @Test
    void a_sum_in_what_is_no_currency_is_refused() throws IOException {
        String document = """
                {"document": "published-activities", "version": 1, "asOf": "2026-10-01", "threshold": 5,
                 "hiddenPercent": 0,
                 "activities": [{"activity": "a", "title": {"en": "A"}, "unit": {"id": "u", "labels": {"en": "U"},
                    "level": "unit"}, "from": "2026-10-01", "until": "2027-10-01", "responsible": "head",
                    "followUps": [], "figures": {"shown": {"costs": [{"year": 2026, "amounts": {"%s": 100}}]}}}],
                 "shownTotal": [], "beside": [], "otherUnits": []}""";
        assertThat(codes(document.formatted("SEC"))).isEqualTo("cost.currency-unknown");
        assertThat(codes(document.formatted("XXX"))).isEqualTo("cost.currency-unknown");
        assertThat(read(document.formatted("SEK")).orThrow().activities().values())
                .singleElement()
                .satisfies(figures -> assertThat(figures.orElseThrow().costs())
                        .containsOnly(
                                Map.entry(2026, Amounts.of(BigDecimal.valueOf(100), Currency.getInstance("SEK")))));
    }

    @Test
    void of_a_forecast_how_many_are_employed() throws IOException {
        String flows = """
                "knownExits": {"hidden": true}, "retirements": {"hidden": true}, "otherExits": {"hidden": true},
                "leavers": {"hidden": true}, "hires": {"hidden": true}""";
        EarlierPublication earlier = read("""
                        {"document": "published-forecast", "version": 1, "asOf": "2026-10-01", "threshold": 5, "width": 3,
                         "hiddenPercent": 100, "years": [], "allYears": {%s},
                         "units": [{"id": "u", "labels": {"sv": "U"}, "level": "unit", "parent": "v",
                           "employed": {"shown": {"count": 12, "fte": 11.5}},
                           "leavers": {"hidden": true}, "hires": {"hidden": true}}],
                         "otherUnits": [{"id": "v"}, {"id": "w", "parent": "u"}]}""".formatted(flows)).orThrow();
        assertThat(earlier.asOf()).isEqualTo(SampleMunicipality.AS_OF);
        assertThat(earlier.shown()).containsOnlyKeys(FigureName.employed(UnitId.of("u")));
        assertThat(earlier.hidden()).isEmpty();
        assertThat(earlier.parents())
                .containsOnly(Map.entry(UnitId.of("u"), UnitId.of("v")), Map.entry(UnitId.of("w"), UnitId.of("u")));
    }

    @Test
    void a_unit_that_stands_twice_is_refused() throws IOException {
        String unit = """
                {"id": "u", "labels": {"sv": "U"}, "level": "unit", "employed": {"shown": {"count": 12, "fte": 11.5}},
                 "leavers": {"hidden": true}, "hires": {"hidden": true}}""";
        String flows = """
                "knownExits": {"hidden": true}, "retirements": {"hidden": true}, "otherExits": {"hidden": true},
                "leavers": {"hidden": true}, "hires": {"hidden": true}""";
        assertThat(codes("""
                        {"document": "published-forecast", "version": 1, "asOf": "2026-10-01", "threshold": 5, "width": 3,
                         "hiddenPercent": 100, "years": [], "allYears": {%s}, "units": [%s, %s], "otherUnits": []}""".formatted(flows, unit, unit))).isEqualTo("json.repeated");
    }

    @Test
    void what_is_for_nobody_outside_is_not_taken_for_published() throws IOException {
        assertThat(codes("{\"document\": \"rollup\", \"version\": 1}")).isEqualTo("json.not-one-of");
        assertThat(codes("{\"document\": \"published-rolup\", \"version\": 1}")).isEqualTo("json.unknown-type");
        assertThat(codes("{\"asOf\": \"2026-10-01\"}")).isEqualTo("json.unknown-type");
        assertThat(codes("[]")).isEqualTo("json.list");
        assertThat(codes("{\"document\": 7}")).isEqualTo("json.wrong-kind");
    }
}
