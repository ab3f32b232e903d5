package org.kompetens.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kompetens.count.LongRun;
import org.kompetens.json.BridgeDocument;
import org.kompetens.json.CoverageDocument;
import org.kompetens.json.ForecastDocument;
import org.kompetens.json.PublishedActivitiesDocument;
import org.kompetens.json.PublishedCoverageDocument;
import org.kompetens.json.PublishedForecastDocument;
import org.kompetens.json.PublishedRollupDocument;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Language;
import org.w3c.dom.Element;

/** Every figure of a report is that of the JSON, to the digit; and each of both is looked at. */
final class FiguresTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final ReadPage PAGE =
            page(Sample.report(Sample.CARE, Language.EN).html());

    private static ReadPage page(String html) {
        try {
            return ReadPage.of(html);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private static JsonNode json(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(out);
        return JSON.readTree(out.toByteArray());
    }

    private static JsonNode named(JsonNode list, String name, String id) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.get(name).asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " " + id));
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String part(long part, long whole) {
        return number(part) + " of " + number(whole);
    }

    private static long required(JsonNode counted) {
        return counted.get("met").asLong() + counted.get("short").asLong() + unknown(counted);
    }

    private static long unknown(JsonNode counted) {
        return counted.get("unassessed").asLong() + counted.get("expired").asLong();
    }

    @Test
    void how_units_stand() throws IOException {
        JsonNode units = json(out -> RollupDocument.write(Sample.ROLLUP, Sample.CARE, out))
                .get("units");
        List<Element> rows = PAGE.rows("tree");
        assertThat(rows).hasSameSizeAs(units);
        for (Element row : rows) {
            JsonNode unit = named(units, "id", row.getAttribute("data-unit"));
            JsonNode counted = unit.at("/total/counted");
            assertThat(ReadPage.figure(row, "persons"))
                    .isEqualTo(number(unit.at("/employed/persons").asLong()));
            assertThat(ReadPage.figure(row, "required")).isEqualTo(number(required(counted)));
            for (String outcome : List.of("met", "short", "expired", "unassessed")) {
                assertThat(ReadPage.figure(row, outcome))
                        .isEqualTo(part(counted.get(outcome).asLong(), required(counted)));
            }
        }
    }

    @Test
    void which_units_leave_assessments_out() throws Exception {
        assertThat(Sample.report(Sample.CARE, Language.EN).html()).doesNotContain("data-figure=\"leftOut\"");
        List<Employee> wrong = Sample.EMPLOYEES.stream()
                .map(employee -> employee.withAssessments(employee.assessments().stream()
                        .map(one -> one.withExpiry(one.date()))
                        .toList()))
                .toList();
        Rollup rollup = wrong.stream().collect(Rollup.collector(Sample.ANALYSIS));
        List<Element> rows = ReadPage.of(
                        InternalReport.of(rollup, Sample.CARE, Language.EN).html())
                .rows("tree");
        assertThat(rows)
                .hasSizeGreaterThan(2)
                .allSatisfy(row -> assertThat(ReadPage.figure(row, "leftOut"))
                        .isEqualTo(number(rollup.at(UnitId.of(row.getAttribute("data-unit")))
                                .leftOut()
                                .assessments())));
        assertThat(rollup.at(Sample.CARE).leftOut().assessments()).isPositive();
    }

    @Test
    void where_most_is_missing_and_what_is_not_known() throws IOException {
        JsonNode units = json(out -> RollupDocument.write(Sample.ROLLUP, Sample.CARE, out))
                .get("units");
        List<Element> missing = PAGE.rows("missing");
        assertThat(missing).hasSizeGreaterThan(12 + 10);
        for (Element row : missing) {
            String unit = row.getAttribute("data-unit");
            JsonNode counted = named(
                            named(units, "id", unit.isEmpty() ? "omsorg" : unit).get("competences"),
                            "competence",
                            row.getAttribute("data-competence"))
                    .get("counted");
            assertThat(ReadPage.figure(row, "personsShort"))
                    .isEqualTo(part(
                            counted.get("personsShort").asLong(),
                            counted.get("personsRequired").asLong()));
            assertThat(ReadPage.figure(row, "unknown")).isEqualTo(part(unknown(counted), required(counted)));
        }
        List<Element> notKnown = PAGE.rows("not-known");
        assertThat(notKnown).hasSize(12);
        for (Element row : notKnown) {
            JsonNode counted = named(units.get(0).get("competences"), "competence", row.getAttribute("data-competence"))
                    .get("counted");
            assertThat(ReadPage.figure(row, "unknown")).isEqualTo(part(unknown(counted), required(counted)));
            assertThat(ReadPage.figure(row, "unassessed"))
                    .isEqualTo(number(counted.get("unassessed").asLong()));
            assertThat(ReadPage.figure(row, "expired"))
                    .isEqualTo(number(counted.get("expired").asLong()));
        }
    }

    @Test
    void what_changes() throws IOException {
        JsonNode competences = json(out -> BridgeDocument.write(Sample.BRIDGE, Sample.CARE, out))
                .at("/units/0/competences");
        List<Element> rows = PAGE.rows("bridge");
        assertThat(rows).hasSize(8);
        for (Element row : rows) {
            String code = row.getAttribute("data-part");
            String place = switch (code) {
                case "from" -> "/before";
                case "to" -> "/after";
                default -> "/parts/" + code;
            };
            for (String outcome : List.of("met", "short", "expired", "unassessed", "exempt")) {
                long sum = StreamSupport.stream(competences.spliterator(), false)
                        .mapToLong(one -> one.at(place + "/counted/" + outcome).asLong())
                        .sum();
                boolean signed = place.startsWith("/parts") && sum != 0;
                assertThat(ReadPage.figure(row, outcome))
                        .as(code + " " + outcome)
                        .isEqualTo((signed ? sum > 0 ? "+" : "\u2212" : "") + number(Math.abs(sum)));
            }
        }
        assertThat(PAGE.rows("expiry")).isNotEmpty().allSatisfy(row -> {
            JsonNode one = named(competences, "competence", row.getAttribute("data-competence"));
            assertThat(ReadPage.figure(row, "expiring"))
                    .isEqualTo(part(
                            one.at("/parts/expiry/counted/expired").asLong(),
                            one.at("/before/counted/met").asLong()));
        });
    }

    @Test
    void coverage() throws IOException {
        JsonNode units = json(out -> CoverageDocument.write(Sample.COVERAGE, Sample.CARE, out))
                .get("units");
        List<Element> rows = PAGE.rows("coverage");
        assertThat(rows).hasSizeGreaterThan(5);
        int i = 0;
        for (JsonNode unit : units) {
            for (JsonNode requirement : unit.get("requirements")) {
                Element row = rows.get(i++);
                assertThat(row.getAttribute("data-unit"))
                        .isEqualTo(unit.get("id").asText());
                assertThat(row.getAttribute("data-competence"))
                        .isEqualTo(requirement.at("/requirement/competence").asText());
                assertThat(ReadPage.figure(row, "critical"))
                        .isEqualTo(part(
                                requirement.get("critical").asLong(),
                                requirement.at("/holders/persons").asLong()));
                JsonNode needed = requirement.get("requirement");
                assertThat(ReadPage.figure(row, "needed"))
                        .isEqualTo(
                                needed.has("fte")
                                        ? needed.get("fte").asText() + " FTE"
                                        : needed.get("persons").asText());
                assertThat(row.getTextContent().contains("(natt)")).isEqualTo(needed.has("group"));
            }
        }
        assertThat(rows).hasSize(i);
    }

    @Test
    void staff_year_by_year() throws IOException {
        JsonNode years = json(out -> ForecastDocument.write(Sample.FORECAST, Sample.CARE, out))
                .at("/units/0/years");
        List<Element> rows = PAGE.rows("forecast");
        assertThat(rows).hasSize(10).hasSameSizeAs(years);
        for (int i = 0; i < rows.size(); i++) {
            for (String figure : List.of("opening", "knownExits", "retirements", "otherExits", "hires", "closing")) {
                BigDecimal fte =
                        new BigDecimal(years.get(i).at("/" + figure + "/fte").asText());
                assertThat(ReadPage.figure(rows.get(i), figure))
                        .as(figure + " " + i)
                        .isEqualTo(String.format(Locale.ENGLISH, "%,.1f", fte.setScale(1, RoundingMode.HALF_UP)));
            }
        }
    }

    @Test
    void what_may_be_shown_outside() throws Exception {
        PublishedRollup published =
                PublishedRollup.of(Sample.ROLLUP, PublicationSettings.DEFAULT.withTop(Sample.CULTURE));
        JsonNode units =
                json(out -> PublishedRollupDocument.write(published, out)).get("units");
        ReadPage page = ReadPage.of(PublicReport.of(published, Language.EN).html());
        List<Element> rows = page.rows("tree");
        assertThat(rows).hasSameSizeAs(units);
        for (Element row : rows) {
            JsonNode unit = named(units, "id", row.getAttribute("data-unit"));
            for (String outcome : List.of("met", "short", "expired", "unassessed")) {
                assertThat(ReadPage.figure(row, outcome))
                        .isEqualTo(shown(unit.at("/total/" + outcome)) + " of " + shown(unit.at("/total/cells")));
            }
        }
        assertThat(page.text()).contains("..");
        assertThat(page.rows("bridge")).isEmpty();
    }

    private static PublishedRollup published() {
        return PublishedRollup.of(Sample.ROLLUP, PublicationSettings.DEFAULT.withTop(Sample.MUNICIPALITY));
    }

    @Test
    void coverage_that_may_be_shown_outside() throws Exception {
        PublishedRollup beside = published();
        PublishedCoverage published = PublishedCoverage.of(Sample.COVERAGE, beside);
        JsonNode units =
                json(out -> PublishedCoverageDocument.write(published, out)).get("units");
        List<Element> rows = ReadPage.of(PublicReport.of(beside, Language.EN)
                        .withCoverage(published)
                        .html())
                .rows("coverage");
        int i = 0;
        for (JsonNode unit : units) {
            for (JsonNode one : unit.get("requirements")) {
                Element row = rows.get(i++);
                JsonNode requirement = one.get("requirement");
                boolean isFte = requirement.has("fte");
                String needed = isFte
                        ? requirement.get("fte").asText() + " FTE"
                        : requirement.get("persons").asText();
                String holders = one.at("/holders/shown").isMissingNode()
                        ? ".."
                        : isFte
                                ? one.at("/holders/shown/fte").asText() + " FTE"
                                : number(one.at("/holders/shown/count").asLong());
                assertThat(row.getAttribute("data-unit"))
                        .isEqualTo(unit.get("id").asText());
                assertThat(row.getAttribute("data-competence"))
                        .isEqualTo(requirement.get("competence").asText());
                assertThat(ReadPage.figure(row, "holders")).isEqualTo(holders);
                assertThat(ReadPage.figure(row, "needed")).isEqualTo(needed);
                assertThat(ReadPage.figure(row, "deficit").equals(".."))
                        .isEqualTo(holders.equals("..") || requirement.has("group"));
            }
        }
        assertThat(rows).hasSize(i).hasSizeGreaterThan(20);
    }

    @Test
    void a_forecast_that_may_be_shown_outside() throws Exception {
        PublishedRollup beside = published();
        PublishedForecast published = PublishedForecast.of(Sample.FORECAST, beside, LongRun.onAllProcessors());
        JsonNode json = json(out -> PublishedForecastDocument.write(published, out));
        List<Element> rows = ReadPage.of(PublicReport.of(beside, Language.EN)
                        .withForecast(published)
                        .html())
                .rows("forecast");
        int i = 0;
        for (JsonNode year : json.get("years")) {
            flows(rows.get(i++), year);
        }
        flows(rows.get(i++), json.get("allYears"));
        for (JsonNode unit : json.get("units")) {
            Element row = rows.get(i++);
            assertThat(row.getAttribute("data-unit")).isEqualTo(unit.get("id").asText());
            for (String figure : List.of("employed", "leavers", "hires")) {
                assertThat(ReadPage.figure(row, figure)).isEqualTo(shown(unit.get(figure)));
            }
        }
        assertThat(rows).hasSize(i);
        assertThat(rows.stream().map(row -> ReadPage.figure(row, "leavers"))).contains("..");
    }

    @Test
    void plans_that_may_be_shown_outside() throws Exception {
        PublishedRollup beside = published();
        PublishedActivities published = PublishedActivities.of(Sample.PLANNING, beside);
        JsonNode json = json(out -> PublishedActivitiesDocument.write(published, out));
        List<Element> rows = ReadPage.of(PublicReport.of(beside, Language.EN)
                        .withActivities(published)
                        .html())
                .rows("plans");
        int i = 0;
        int hidden = 0;
        for (JsonNode activity : json.get("activities")) {
            Element row = rows.get(i++);
            assertThat(row.getAttribute("data-activity"))
                    .isEqualTo(activity.get("activity").asText());
            if (activity.at("/figures").has("hidden")) {
                hidden++;
                assertThat(ReadPage.figure(row, "participants")).isEqualTo("..");
                assertThat(ReadPage.figure(row, "gross")).isEqualTo("..");
            } else {
                JsonNode participants = activity.at("/figures/shown/participants");
                assertThat(ReadPage.figure(row, "participants"))
                        .isEqualTo(participants.isMissingNode() ? "\u2013" : number(participants.asLong()));
                assertThat(ReadPage.figure(row, "gross")).doesNotContain("..");
            }
        }
        assertThat(hidden).isPositive().isLessThan(i);
        assertThat(rows).hasSize(i + published.shownTotal().size());
    }

    @Test
    void what_was_made_fit_by_other_settings_does_not_stand_beside() {
        PublishedRollup beside = published();
        PublishedRollup other = PublishedRollup.of(
                Sample.ROLLUP, beside.settings().withThreshold(beside.settings().threshold() + 1));
        PublicReport report = PublicReport.of(beside, Language.EN);
        PublishedCoverage coverage = PublishedCoverage.of(Sample.COVERAGE, other);
        PublishedForecast forecast = PublishedForecast.of(Sample.FORECAST, other, LongRun.onAllProcessors());

        assertThatThrownBy(() -> report.withCoverage(coverage)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> report.withForecast(forecast)).isInstanceOf(IllegalArgumentException.class);
        PublishedActivities activities = PublishedActivities.of(Sample.PLANNING, other);
        assertThatThrownBy(() -> report.withActivities(activities)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void flows(Element row, JsonNode flows) {
        for (String figure : List.of("knownExits", "retirements", "otherExits", "leavers", "hires")) {
            JsonNode amount = flows.get(figure);
            assertThat(ReadPage.figure(row, figure))
                    .isEqualTo(
                            amount.has("shown") ? number(amount.at("/shown/fte").asLong()) : "..");
        }
    }

    private static String shown(JsonNode figure) {
        return figure.has("shown") ? number(figure.at("/shown/count").asLong()) : "..";
    }
}
