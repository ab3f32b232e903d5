package org.kompetens.report;

import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.coverage.Coverage;
import org.kompetens.horizon.Bridge;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.picture.HeatMap;
import org.kompetens.planning.Planning;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.text.Language;

/**
 * A report of a unit with everything below it, with raw figures: for inside, and it says so, on paper at the top of every
 * page. A part that is given stands in it, a part that is not given does not. Nobody is named unless persons are given.
 * Immutable.
 *
 * <pre>{@code
 * String html = InternalReport.of(rollup, UnitId.of("elder-care"), Language.SV)
 *         .withBridge(bridge)
 *         .withCoverage(coverage)
 *         .html();
 * }</pre>
 */
public final class InternalReport {

    private final Rollup rollup;
    private final UnitId top;
    private final ReportText text;
    private final Parts parts;

    /** What a report may have besides the figures of its date. */
    private record Parts(
            Optional<Bridge> bridge,
            Optional<Coverage> coverage,
            Optional<CalendarBoard> calendar,
            Optional<StaffingForecast> forecast,
            Optional<Planning> planning,
            List<Employee> named) {

        static final Parts NONE = new Parts(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private InternalReport(Rollup rollup, UnitId top, ReportText text, Parts parts) {
        this.rollup = rollup;
        this.top = top;
        this.text = text;
        this.parts = parts;
    }

    /**
     * A report of how a unit stands.
     *
     * @param rollup the figures
     * @param top the unit
     * @param language in which language
     * @return the report, with no other parts yet
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static InternalReport of(Rollup rollup, UnitId top, Language language) {
        rollup.at(top);
        return new InternalReport(rollup, top, new ReportText(language), Parts.NONE);
    }

    private InternalReport with(Parts changed) {
        return new InternalReport(rollup, top, text, changed);
    }

    /**
     * Adds what expires, and the bridge to a later date.
     *
     * @param bridge a bridge of the same employees, from the date of the figures
     * @return a changed copy
     * @throws IllegalArgumentException if the bridge begins on another date
     */
    public InternalReport withBridge(Bridge bridge) {
        if (!bridge.from().equals(rollup.analysis().asOf())) {
            throw new IllegalArgumentException(
                    "bridge must begin on " + rollup.analysis().asOf() + ": " + bridge.from());
        }
        return with(new Parts(
                Optional.of(bridge),
                parts.coverage(),
                parts.calendar(),
                parts.forecast(),
                parts.planning(),
                parts.named()));
    }

    /**
     * Adds coverage and how many are key persons.
     *
     * @param coverage the coverage of the same employees, on the date of the figures
     * @return a changed copy
     */
    public InternalReport withCoverage(Coverage coverage) {
        return with(new Parts(
                parts.bridge(),
                Optional.of(coverage),
                parts.calendar(),
                parts.forecast(),
                parts.planning(),
                parts.named()));
    }

    /**
     * Adds the year's wheel and what is late.
     *
     * @param calendar how the calendar stands; of the same organisation
     * @return a changed copy
     */
    public InternalReport withCalendar(CalendarBoard calendar) {
        return with(new Parts(
                parts.bridge(),
                parts.coverage(),
                Optional.of(calendar),
                parts.forecast(),
                parts.planning(),
                parts.named()));
    }

    /**
     * Adds stock, need and flows of staff.
     *
     * @param forecast the forecast, of the same organisation
     * @return a changed copy
     */
    public InternalReport withForecast(StaffingForecast forecast) {
        return with(new Parts(
                parts.bridge(),
                parts.coverage(),
                parts.calendar(),
                Optional.of(forecast),
                parts.planning(),
                parts.named()));
    }

    /**
     * Adds activities and what they cost.
     *
     * @param planning what is planned, of the same organisation
     * @return a changed copy
     */
    public InternalReport withPlanning(Planning planning) {
        return with(new Parts(
                parts.bridge(),
                parts.coverage(),
                parts.calendar(),
                parts.forecast(),
                Optional.of(planning),
                parts.named()));
    }

    /**
     * Names persons by their ids: whose assessments expire, if there is a bridge, and who is a key person, if there is
     * coverage. That makes the report one of personal data.
     *
     * @param named those who may be named: the employees of the unit and of those below it
     * @return a changed copy
     */
    public InternalReport namingPersons(List<Employee> named) {
        return with(new Parts(
                parts.bridge(),
                parts.coverage(),
                parts.calendar(),
                parts.forecast(),
                parts.planning(),
                List.copyOf(named)));
    }

    /**
     * The report.
     *
     * @return one HTML document that needs nothing from elsewhere, well-formed as XML too; the same for the same input
     */
    public String html() {
        Organisation organisation = rollup.analysis().organisation();
        UnitTree tree = organisation.tree();
        int first = tree.indexOf(top);
        List<UnitRow> units = IntStream.range(first, tree.subtreeEnd(first))
                .mapToObj(
                        unit -> UnitRow.of(rollup.at(tree.unit(unit).id()), tree.depth(unit) - tree.depth(first), text))
                .toList();
        StandingSections standing = new StandingSections(units, StandingSections.Shortfalls.PERSONS, text);
        Optional<HorizonSections> horizon = parts.bridge().map(bridge -> new HorizonSections(bridge, top, text));
        List<ReportSection> sections = new ArrayList<>();
        sections.add(standing.glance(horizon.map(HorizonSections::sentence)));
        sections.add(standing.tree(HeatMap.of(rollup, top, text.language()).svgs(PublicReport.UNITS_A_SHEET)));
        sections.add(standing.missing(text.of("missing.explain")));
        sections.add(standing.notKnown());
        horizon.ifPresent(of -> sections.add(of.expiry(parts.named())));
        parts.coverage().ifPresent(of -> sections.add(new CoverageSection(of, top, text).section(parts.named())));
        horizon.ifPresent(of -> sections.add(of.bridge()));
        parts.calendar().ifPresent(of -> sections.add(new YearSection(of, top, text).section()));
        parts.forecast().ifPresent(of -> sections.add(new ForecastSection(of, top, text).section()));
        parts.planning()
                .ifPresent(of ->
                        sections.add(new PlanSection(of, top, rollup.analysis().asOf(), text).section()));
        sections.add(about(rollup.at(top)));
        return Page.write(
                text,
                text.of(
                        "title",
                        "unit",
                        units.get(0).name(),
                        "date",
                        rollup.analysis().asOf()),
                text.of(parts.named().isEmpty() ? "inside" : "inside.names"),
                true,
                sections);
    }

    private ReportSection about(UnitFigures figures) {
        List<DomContent> content = new ArrayList<>();
        content.add(p(text.of(
                "about.records",
                "counted",
                rollup.counted(),
                "persons",
                figures.employed().persons(),
                "fte",
                figures.employed().fte().value().setScale(1, RoundingMode.HALF_UP))));
        if (rollup.refused() > 0) {
            content.add(p(text.of("about.refused", "refused", rollup.refused())));
        }
        if (figures.leftOut().assessments() > 0) {
            content.add(p(text.of(
                    "about.left-out",
                    "assessments",
                    figures.leftOut().assessments(),
                    "persons",
                    figures.leftOut().persons())));
        }
        long merged = figures.total().merged().count();
        if (merged > 0) {
            content.add(p(text.of("about.merged", "merged", merged)));
        }
        return new ReportSection("about", text.of("about"), content);
    }
}
