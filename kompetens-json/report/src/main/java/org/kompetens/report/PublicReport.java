package org.kompetens.report;

import static j2html.TagCreator.p;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.picture.HeatMap;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.text.Language;

/**
 * A report of a unit with everything below it, with nothing but figures that may be shown outside: of coverage how many
 * hold what is needed, of a forecast who leaves and is hired. What rests on small groups (what expires, key persons, the
 * bridge, stocks and needs, who takes part in what is planned) is no part of it. Immutable.
 */
public final class PublicReport {

    /** How many units a picture shows, so that it fits on a sheet of paper. */
    static final int UNITS_A_SHEET = 15;

    private final PublishedRollup published;
    private final ReportText text;
    private final Optional<PublishedCoverage> coverage;
    private final Optional<PublishedForecast> forecast;
    private final Optional<PublishedActivities> activities;
    private final Optional<CalendarBoard> calendar;

    private PublicReport(
            PublishedRollup published,
            ReportText text,
            Optional<PublishedCoverage> coverage,
            Optional<PublishedForecast> forecast,
            Optional<PublishedActivities> activities,
            Optional<CalendarBoard> calendar) {
        this.published = published;
        this.text = text;
        this.coverage = coverage;
        this.forecast = forecast;
        this.activities = activities;
        this.calendar = calendar;
    }

    /**
     * A report of how the unit at the top of what is published stands.
     *
     * @param published the figures
     * @param language in which language
     * @return the report
     */
    public static PublicReport of(PublishedRollup published, Language language) {
        return new PublicReport(
                published,
                new ReportText(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Adds how far units have what they need as a whole.
     *
     * @param coverage the coverage, published beside the figures of this report
     * @return a changed copy
     * @throws IllegalArgumentException if it is of another organisation, date or policy, or made fit by other settings
     */
    public PublicReport withCoverage(PublishedCoverage coverage) {
        if (!coverage.analysis().isLike(published.analysis())
                || !coverage.settings().equals(published.settings())) {
            throw new IllegalArgumentException("the coverage was not published beside the figures of this report");
        }
        return new PublicReport(published, text, Optional.of(coverage), forecast, activities, calendar);
    }

    /**
     * Adds who is expected to leave and to be hired.
     *
     * @param forecast the forecast, published beside the figures of this report
     * @return a changed copy
     * @throws IllegalArgumentException if it is of another organisation or date, or made fit by other settings
     */
    public PublicReport withForecast(PublishedForecast forecast) {
        if (!forecast.organisation()
                        .fingerprint()
                        .equals(published.analysis().organisation().fingerprint())
                || !forecast.asOf().equals(published.analysis().asOf())
                || !forecast.settings().equals(published.settings())) {
            throw new IllegalArgumentException("the forecast was not published beside the figures of this report");
        }
        return new PublicReport(published, text, coverage, Optional.of(forecast), activities, calendar);
    }

    /**
     * Adds what is planned.
     *
     * @param activities the activities, published beside the figures of this report
     * @return a changed copy
     * @throws IllegalArgumentException if they are of another organisation, date or policy, or made fit by other settings
     */
    public PublicReport withActivities(PublishedActivities activities) {
        if (!activities.beside().analysis().isLike(published.analysis())
                || !activities.beside().settings().equals(published.settings())) {
            throw new IllegalArgumentException("the activities were not published beside the figures of this report");
        }
        return new PublicReport(published, text, coverage, forecast, Optional.of(activities), calendar);
    }

    /**
     * Adds the year's wheel and what is late, which say nothing of anybody's competence.
     *
     * @param board how the calendar stands; of the same organisation
     * @return a changed copy
     */
    public PublicReport withCalendar(CalendarBoard board) {
        return new PublicReport(published, text, coverage, forecast, activities, Optional.of(board));
    }

    /**
     * The report.
     *
     * @return one HTML document that needs nothing from elsewhere, well-formed as XML too; the same for the same input
     */
    public String html() {
        UnitTree tree = published.analysis().organisation().tree();
        UnitId top = published.units().get(0).unit().id();
        int depth = tree.depth(tree.indexOf(top));
        List<UnitRow> units = published.units().stream()
                .map(unit ->
                        UnitRow.of(unit, tree.depth(tree.indexOf(unit.unit().id())) - depth, text))
                .toList();
        StandingSections standing = new StandingSections(units, StandingSections.Shortfalls.EMPLOYMENTS, text);
        List<ReportSection> sections = new ArrayList<>();
        sections.add(standing.glance(Optional.empty()));
        sections.add(standing.tree(HeatMap.of(published, text.language()).svgs(UNITS_A_SHEET)));
        sections.add(standing.missing(text.of("missing.explain-outside")));
        sections.add(standing.notKnown());
        coverage.ifPresent(of -> sections.add(new PublishedCoverageSection(of, text).section()));
        forecast.ifPresent(of -> sections.add(new PublishedForecastSection(of, text).section()));
        calendar.ifPresent(board -> sections.add(new YearSection(board, top, text).section()));
        activities.ifPresent(of -> sections.add(new PublishedPlanSection(of, text).section()));
        String outside = text.of(
                "outside",
                "percent",
                published.hiddenPercent(),
                "threshold",
                published.settings().threshold());
        sections.add(
                new ReportSection("about", text.of("about"), List.of(p(outside), p(text.of("about.left-out-here")))));
        return Page.write(
                text,
                text.of(
                        "title",
                        "unit",
                        units.get(0).name(),
                        "date",
                        published.analysis().asOf()),
                outside,
                false,
                sections);
    }
}
