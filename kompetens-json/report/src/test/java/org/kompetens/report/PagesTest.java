package org.kompetens.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.competence.Competence;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.picture.BridgeChart;
import org.kompetens.picture.ForecastChart;
import org.kompetens.picture.HeatMap;
import org.kompetens.picture.YearWheel;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.report.StandingSections.Shortfalls;
import org.kompetens.report.UnitRow.CompetenceRow;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.w3c.dom.Element;

/** What holds of every page, whatever is in it. */
final class PagesTest {

    private static final int MOST_BYTES = 3_000_000;

    private static final Pattern ID = Pattern.compile("\\bE\\d{4}\\b");

    @ParameterizedTest
    @EnumSource
    void a_page_in_each_language_is_whole(Language language) throws Exception {
        String html = Sample.report(Sample.CULTURE, language).html();
        ReadPage page = ReadPage.of(html);
        assertThat(page.root().getAttribute("lang")).isEqualTo(language.tag());
        assertThat(page.elements("h1")).hasSize(1);
        assertThat(page.elements("main")).hasSize(1);
        assertThat(page.elements("section"))
                .extracting(one -> one.getAttribute("id"))
                .containsExactly(
                        "glance",
                        "tree",
                        "missing",
                        "not-known",
                        "expiry",
                        "coverage",
                        "bridge",
                        "year",
                        "forecast",
                        "plans",
                        "about");
        assertThat(Stream.of("h1", "h2", "p", "a", "caption", "th", "td", "title", "desc", "text")
                        .flatMap(name -> page.elements(name).stream())
                        .map(Element::getTextContent))
                .hasSizeGreaterThan(100)
                .noneMatch(text -> text.contains("{") || text.isBlank());
        assertThat(page.elements("svg")).hasSize(4).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("title").getLength()).isOne();
            assertThat(svg.getElementsByTagName("desc").getLength()).isOne();
        });
        assertThat(page.elements("img")).isEmpty();
    }

    @Test
    void ids_are_unique_and_every_head_of_a_table_says_of_what() throws Exception {
        ReadPage page =
                ReadPage.of(Sample.report(Sample.MUNICIPALITY, Language.SV).html());
        Set<String> ids = new HashSet<>();
        assertThat(page.elements("*").stream()
                        .map(one -> one.getAttribute("id"))
                        .filter(id -> !id.isEmpty())
                        .filter(id -> !ids.add(id)))
                .isEmpty();
        assertThat(page.elements("th")).isNotEmpty().allSatisfy(head -> {
            assertThat(head.getAttribute("scope")).isIn("col", "row");
            assertThat(head.getTextContent()).isNotBlank();
        });
        assertThat(page.elements("table"))
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isOne());
    }

    @Test
    void nothing_is_fetched_and_nothing_run() throws Exception {
        ReadPage page =
                ReadPage.of(Sample.report(Sample.MUNICIPALITY, Language.EN).html());
        for (String name : List.of("script", "link", "iframe", "object", "embed", "form")) {
            assertThat(page.elements(name)).as(name).isEmpty();
        }
        assertThat(page.elements("*")).noneMatch(one -> one.hasAttribute("src"));
        assertThat(page.elements("*").stream()
                        .map(one -> one.getAttribute("href"))
                        .filter(address -> !address.isEmpty()))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("#"));
        assertThat(page.elements("style").get(0).getTextContent()).doesNotContain("url(", "@import");
    }

    @Test
    void a_report_of_a_whole_municipality_is_small() {
        assertThat(Sample.report(Sample.MUNICIPALITY, Language.SV).html().getBytes(UTF_8).length)
                .isBetween(100_000, MOST_BYTES);
    }

    @Test
    void nobody_is_named_without_the_guard() {
        String html = Sample.report(Sample.CARE, Language.EN).html();
        assertThat(ID.matcher(withoutImages(html)).results()).isEmpty();
        assertThat(html).doesNotContain("personal data");
        assertThat(Sample.EMPLOYEES.stream()
                        .flatMap(employee -> employee.birthDate().stream())
                        .map(LocalDate::toString)
                        .filter(html::contains))
                .isEmpty();
        String named = Sample.report(Sample.CARE, Language.EN)
                .namingPersons(Sample.EMPLOYEES)
                .html();
        assertThat(ID.matcher(withoutImages(named)).results()).hasSizeGreaterThan(10);
        assertThat(named).contains("raw figures and personal data");
    }

    /** Letters and digits of a picture's bytes may look like anything. */
    private static String withoutImages(String html) {
        return html.replaceAll("src=\"data:[^\"]*\"", "");
    }

    @Test
    void what_is_for_inside_says_so_on_every_page() {
        assertThat(Sample.report(Sample.CULTURE, Language.NN).html())
                .contains("@top-center{content:\"Berre til internt bruk: rå tal, skal ikkje publiserast\"");
        PublishedRollup published =
                PublishedRollup.of(Sample.ROLLUP, PublicationSettings.DEFAULT.withTop(Sample.CULTURE));
        assertThat(PublicReport.of(published, Language.NN).html()).doesNotContain("@top-center", "internt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "]]></style><svg onload=alert(1)>",
                "\u202eevil & 'co'",
                "\u0645\u062f\u0631\u0633\u0629",
                "\ud83d\udc69\u200d\u2695\ufe0f vård",
                "a\u0000b\tc\nd"
            })
    void whatever_labels_hold_stands_as_text(String hostile) throws Exception {
        Organisation organisation = renamed(hostile);
        GapAnalysis analysis = GapAnalysis.of(organisation, Sample.DATE);
        List<Employee> employees = Sample.EMPLOYEES;
        Rollup rollup = employees.stream().collect(Rollup.collector(analysis));
        Bridge bridge =
                employees.stream().collect(Bridge.collector(Horizon.of(analysis).between(Sample.DATE, Sample.LATER)));
        Coverage coverage = employees.stream().collect(Coverage.collector(analysis));
        String html = InternalReport.of(rollup, Sample.CULTURE, Language.EN)
                .withBridge(bridge)
                .withCoverage(coverage)
                .html();
        ReadPage page = ReadPage.of(html);
        String shown = hostile.replaceAll("\\p{Cntrl}+", " ").strip();
        isText(page, shown);
        PublishedRollup published = PublishedRollup.of(
                rollup, PublicationSettings.DEFAULT.withTop(Sample.MUNICIPALITY).withDepth(1));
        ReadPage outside = ReadPage.of(PublicReport.of(published, Language.EN)
                .withCoverage(PublishedCoverage.of(coverage, published))
                .html());
        isText(outside, shown);
        assertThat(outside.rows("coverage").get(0).getTextContent()).contains(shown);
        assertThat(page.elements("h1").get(0).getTextContent()).startsWith(shown + ": ");
        assertThat(page.elements("svg").stream().map(Element::getTextContent).collect(Collectors.joining()))
                .contains(shown.split(" ", -1)[0]);
    }

    private static void isText(ReadPage page, String shown) {
        assertThat(page.elements("script")).isEmpty();
        assertThat(page.elements("img")).isEmpty();
        assertThat(page.elements("*")).allSatisfy(one -> {
            assertThat(one.hasAttribute("onload")).isFalse();
            assertThat(one.hasAttribute("onerror")).isFalse();
        });
        assertThat(page.rows("missing"))
                .anySatisfy(row -> assertThat(row.getTextContent()).contains(shown));
    }

    @ParameterizedTest
    @EnumSource
    void a_page_for_outside_is_whole_in_each_language(Language language) throws Exception {
        PublishedRollup published = PublishedRollup.of(
                Sample.ROLLUP, PublicationSettings.DEFAULT.withTop(Sample.CARE).withDepth(1));
        String html = PublicReport.of(published, language)
                .withCoverage(PublishedCoverage.of(Sample.COVERAGE, published))
                .withForecast(PublishedForecast.of(Sample.FORECAST, published, LongRun.onAllProcessors()))
                .withCalendar(Sample.CALENDAR)
                .withActivities(PublishedActivities.of(Sample.PLANNING, published))
                .html();
        ReadPage page = ReadPage.of(html);
        assertThat(page.elements("section"))
                .extracting(one -> one.getAttribute("id"))
                .containsExactly(
                        "glance", "tree", "missing", "not-known", "coverage", "forecast", "year", "plans", "about");
        assertThat(Stream.of("h2", "p", "caption", "th", "td")
                        .flatMap(name -> page.elements(name).stream())
                        .map(Element::getTextContent))
                .hasSizeGreaterThan(100)
                .noneMatch(text -> text.contains("{") || text.isBlank());
        assertThat(ID.matcher(html).results()).isEmpty();
        assertThat(page.elements("tbody"))
                .allSatisfy(body ->
                        assertThat(body.getElementsByTagName("tr").getLength()).isPositive());
        assertThat(page.rows("missing"))
                .filteredOn(row -> row.hasAttribute("data-unit"))
                .anyMatch(row -> !row.hasAttribute("data-competence"))
                .allSatisfy(row -> assertThat(row.hasAttribute("data-competence"))
                        .isEqualTo(!ReadPage.figure(row, "short").startsWith("..")));
    }

    /** Where all is hidden, nothing is the most. */
    @Test
    void what_is_hidden_is_not_said_to_be_the_most() throws Exception {
        PublicationSettings strict = PublicationSettings.DEFAULT
                .withThreshold(5_000)
                .withTop(Sample.CARE)
                .withDepth(1);
        String html = PublicReport.of(PublishedRollup.of(Sample.ROLLUP, strict), Language.EN)
                .html();
        assertThat(ReadPage.of(html).text())
                .contains("Where most is missing is not shown")
                .contains("This report leaves out what expires soon, key persons")
                .contains("Which competence least is known of is not shown")
                .contains("What is missing most in each unit, of what is shown");
    }

    /**
     * Large numbers are hidden, too, where others would follow from them. So wherever one is hidden, what is said to be the
     * most is that of what is shown.
     */
    @ParameterizedTest
    @EnumSource
    void where_anything_is_hidden_the_most_is_that_of_what_is_shown(Language language) throws Exception {
        ReportText text = new ReportText(language);
        PublishedRollup published = PublishedRollup.of(
                Sample.ROLLUP, PublicationSettings.DEFAULT.withTop(Sample.CARE).withDepth(1));
        assertThat(published.units().get(0).competences())
                .anyMatch(one -> one.figures().amount(Measure.SHORT).shown().isEmpty())
                .anyMatch(one -> one.figures().amount(Measure.SHORT).shown().isPresent());
        assertThat(ReadPage.of(PublicReport.of(published, language).html()).text())
                .contains(beginning(text, "glance.missing.most-shown"))
                .contains(beginning(text, "glance.least-known.most-shown"))
                .contains(text.of("missing.units-shown"))
                .doesNotContain(beginning(text, "glance.missing.most"))
                .doesNotContain(beginning(text, "glance.least-known.most"));
        assertThat(ReadPage.of(InternalReport.of(Sample.ROLLUP, Sample.CARE, language)
                                .html())
                        .text())
                .contains(beginning(text, "glance.missing.most"))
                .contains(beginning(text, "glance.least-known.most"))
                .contains(text.of("missing.units"))
                .doesNotContain(beginning(text, "glance.missing.most-shown"))
                .doesNotContain(beginning(text, "glance.least-known.most-shown"))
                .doesNotContain(text.of("missing.units-shown"));
    }

    /** One competence is hidden, whatever its number is, and the other alone is shown: it is no more than that. */
    @Test
    void a_small_number_beside_a_hidden_one_is_not_the_most_of_all() {
        StandingSections sections = new StandingSections(
                List.of(unit(row("shown", Optional.of(3L)), row("hidden", Optional.empty()))),
                Shortfalls.EMPLOYMENTS,
                new ReportText(Language.EN));
        assertThat(sections.glance(Optional.empty()).content().toString())
                .contains("Of what is shown, most is missing in ‘shown’. Employments that fall short there: 3 of 40.");
        StandingSections whole = new StandingSections(
                List.of(unit(row("more", Optional.of(7L)), row("less", Optional.of(3L)))),
                Shortfalls.EMPLOYMENTS,
                new ReportText(Language.EN));
        assertThat(whole.glance(Optional.empty()).content().toString())
                .contains("Most is missing in ‘more’. Employments that fall short there: 7 of 40.");
    }

    private static UnitRow unit(CompetenceRow... missing) {
        ShownFigures total = new ShownFigures(Optional.of(40L), Map.of());
        return new UnitRow("u", "U", 0, Optional.of(40L), 0, total, List.of(missing), List.of());
    }

    private static CompetenceRow row(String name, Optional<Long> fallingShort) {
        return new CompetenceRow(name, name, new ShownFigures(Optional.of(40L), Map.of(Measure.SHORT, fallingShort)));
    }

    /** What a sentence begins with, before it names a competence. */
    private static String beginning(ReportText text, String key) {
        return text.of(key, "competence", "#").split("#", -1)[0];
    }

    /** Of a unit and all competences. */
    private static Organisation renamed(String label) {
        OrganisationStructure before = Sample.ORGANISATION.structure();
        List<OrganisationUnit> units = before.units().stream()
                .map(unit -> unit.id().equals(Sample.CULTURE)
                        ? new OrganisationUnit(
                                unit.id(),
                                Labels.of(Language.EN, label),
                                unit.description(),
                                unit.level(),
                                unit.parent(),
                                unit.requirements(),
                                unit.coverage())
                        : unit)
                .toList();
        List<Competence> competences = before.framework().competences().stream()
                .map(one -> new Competence(
                        one.id(),
                        Labels.of(Language.EN, label),
                        one.description(),
                        one.dimension(),
                        one.scale(),
                        one.broader(),
                        one.groups(),
                        one.links()))
                .toList();
        return Organisation.of(new OrganisationStructure(
                before.framework().withCompetences(competences),
                before.unitLevels(),
                units,
                before.roles(),
                before.profiles()));
    }

    @Test
    void a_bridge_of_another_date_is_refused() {
        Bridge other = Sample.EMPLOYEES.stream()
                .limit(1)
                .collect(Bridge.collector(Horizon.of(Sample.ANALYSIS).between(Sample.DATE.plusDays(1), Sample.LATER)));
        assertThatThrownBy(() -> InternalReport.of(Sample.ROLLUP, Sample.CARE, Language.SV)
                        .withBridge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-10-01: 2026-10-02");
    }

    /** Drawn twice, and in pieces. */
    @ParameterizedTest
    @EnumSource
    void pictures_are_the_same_each_time_and_need_no_page(Language language) throws Exception {
        PublishedRollup published =
                PublishedRollup.of(Sample.ROLLUP, PublicationSettings.DEFAULT.withTop(Sample.CULTURE));
        Map<String, String> pictures = Map.of(
                "heat map", HeatMap.of(Sample.ROLLUP, Sample.CARE, language).svg(),
                "for outside", HeatMap.of(published, language).svg(),
                "bridge", BridgeChart.svg(Sample.BRIDGE, Sample.CARE, language),
                "forecast", ForecastChart.svg(Sample.FORECAST, Sample.CARE, language),
                "year", YearWheel.svg(Sample.CALENDAR, OccurrenceSelection.of(Sample.CARE), language));
        for (String svg : pictures.values()) {
            ReadPage page = ReadPage.of(svg);
            assertThat(page.root().getAttribute("lang")).isEqualTo(language.tag());
            assertThat(page.elements("style").stream()
                            .map(Element::getTextContent)
                            .collect(Collectors.joining()))
                    .contains("@media (prefers-color-scheme: dark)");
            assertThat(Stream.of("text", "title", "desc")
                            .flatMap(name -> page.elements(name).stream())
                            .map(Element::getTextContent))
                    .noneMatch(text -> text.contains("{"));
        }
        assertThat(HeatMap.of(Sample.ROLLUP, Sample.CARE, language).svg()).isEqualTo(pictures.get("heat map"));
        assertThat(HeatMap.of(Sample.ROLLUP, Sample.CARE, language).svgs(10)).hasSize(3);
    }
}
