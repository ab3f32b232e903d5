package org.kompetens.testkit.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.FigureName;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.TurnoverFlows;
import org.kompetens.testkit.calendar.StatusSystem;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.PublicationReport;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.TurnoverReport;
import org.kompetens.testkit.system.UnitCoverageReport;
import org.kompetens.testkit.system.UnitReport;

/** Answers as lines, as a process gives them to {@link QuestionText}. */
public final class AnswerText {

    private static final int DECIMALS = 12;

    private AnswerText() {}

    /**
     * Gaps with the figures of units.
     *
     * @param report any
     * @return as {@link CaseText#line(GapReport)}, and of each unit who is employed, what is left out if anything is, and
     *     the figures of competences
     */
    public static String gaps(GapReport report) {
        Map<String, Object> line = CaseText.object(report);
        List<Map<String, Object>> units = new ArrayList<>();
        report.units().forEach((unit, figures) -> units.add(unit(unit, figures)));
        line.put("units", units);
        return JsonLayout.onOneLine(line);
    }

    private static Map<String, Object> unit(UnitId unit, UnitReport report) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("unit", unit);
        one.put("persons", report.employed().persons());
        one.put("fte", StructureText.fte(report.employed().fte().tenThousandths()));
        if (report.leftOut().assessments() > 0) {
            Map<String, Object> leftOut = new LinkedHashMap<>();
            leftOut.put("assessments", report.leftOut().assessments());
            leftOut.put("persons", report.leftOut().persons());
            one.put("leftOut", leftOut);
        }
        List<Map<String, Object>> competences = new ArrayList<>();
        report.competences().forEach((competence, figures) -> {
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("competence", competence);
            figures.amounts().forEach((measure, amount) -> of.put(measure.property(), amount(measure, amount)));
            of.put("shortfall", decimal(figures.shortfall()));
            competences.add(of);
        });
        one.put("competences", competences);
        return one;
    }

    /** Steps have no FTE that means anything by itself but are counted in both ways, as all others are. */
    private static Map<String, Object> amount(Measure measure, Amount amount) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put(measure.kind() == Measure.Kind.PERSONS ? "persons" : "count", amount.count());
        one.put("fte", StructureText.fte(amount.fte().tenThousandths()));
        return one;
    }

    /**
     * Coverage.
     *
     * @param units the units with a coverage requirement in force
     * @return of each unit its requirements in the order of their declaration, and who would be missed
     */
    public static String coverage(Map<UnitId, UnitCoverageReport> units) {
        List<Map<String, Object>> all = new ArrayList<>();
        units.forEach((unit, report) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("unit", unit);
            one.put(
                    "requirements",
                    report.requirements().stream().map(AnswerText::requirement).toList());
            one.put(
                    "missed",
                    report.named().stream()
                            .map(PersonDeparture::employee)
                            .map(EmployeeId::value)
                            .toList());
            all.add(one);
        });
        return JsonLayout.onOneLine(Map.of("units", all));
    }

    private static Map<String, Object> requirement(RequirementCoverage covered) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("competence", covered.requirement().competence());
        one.put("holders", covered.holders());
        one.put("holdersFte", StructureText.fte(covered.holdersFte().tenThousandths()));
        one.put(
                "deficit",
                covered.deficit() instanceof CoverageAmount.FullTimeEquivalents fte
                        ? StructureText.fte(fte.fte().tenThousandths())
                        : BigDecimal.valueOf(((CoverageAmount.Persons) covered.deficit()).persons()));
        one.put("critical", covered.critical());
        one.put("merged", covered.merged());
        return one;
    }

    /**
     * How occurrences stand.
     *
     * @param statuses of each occurrence, in the order of the schedule
     * @return of each its number, its status, and the numbers of those that it waits for
     */
    public static String status(Map<OccurrenceId, StatusSystem.Standing> statuses) {
        List<OccurrenceId> ids = List.copyOf(statuses.keySet());
        List<Map<String, Object>> all = new ArrayList<>();
        statuses.forEach((id, standing) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("occurrence", ids.indexOf(id));
            one.put("status", StructureText.wireName(standing.kind()));
            one.put(
                    "waitsFor",
                    standing.waitsFor().stream().map(ids::indexOf).sorted().toList());
            all.add(one);
        });
        return JsonLayout.onOneLine(Map.of("statuses", all));
    }

    /**
     * A forecast.
     *
     * @param report any
     * @return of each unit with all below it, and of each role there, the figures of every year; those that are nought are
     *     left out
     */
    public static String forecast(StaffingReport report) {
        List<Map<String, Object>> units = new ArrayList<>();
        report.all().forEach((unit, years) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("unit", unit);
            one.put("years", years.stream().map(AnswerText::year).toList());
            Map<String, Object> roles = new LinkedHashMap<>();
            report.byRole()
                    .getOrDefault(unit, Map.of())
                    .forEach((role, own) -> roles.put(
                            role.value(), own.stream().map(AnswerText::year).toList()));
            one.put("byRole", roles);
            units.add(one);
        });
        return JsonLayout.onOneLine(Map.of("units", units));
    }

    private static Map<String, Object> year(Map<StaffingFigure, Fraction> figures) {
        Map<String, Object> year = new LinkedHashMap<>();
        figures.forEach((figure, value) -> {
            if (value.signum() != 0) {
                year.put(property(figure), decimal(value));
            }
        });
        return year;
    }

    /**
     * How a figure of a forecast is called in lines.
     *
     * @param figure any
     * @return {@code openingFte} for {@link StaffingFigure#OPENING_FTE}
     */
    public static String property(StaffingFigure figure) {
        StringBuilder property = new StringBuilder();
        for (String word : figure.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            property.append(
                    property.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return property.toString();
    }

    /**
     * Turnover.
     *
     * @param units the turnover of every unit
     * @return of each unit who came and left, and the rate, which is left out where it is of nobody
     */
    public static String turnover(Map<UnitId, TurnoverReport> units) {
        List<Map<String, Object>> all = new ArrayList<>();
        units.forEach((unit, report) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("unit", unit);
            TurnoverFlows flows = report.flows();
            one.put("atStart", flows.atStart());
            one.put("atEnd", flows.atEnd());
            one.put("hired", flows.hired());
            one.put("hiredFromWithin", flows.hiredFromWithin());
            one.put("left", flows.left());
            one.put("movedWithin", flows.movedWithin());
            one.put("becameHourly", flows.becameHourly());
            one.put("retired", flows.retired());
            report.rate().ifPresent(rate -> {
                Map<String, Object> exact = new LinkedHashMap<>();
                exact.put("numerator", rate.numerator());
                exact.put("denominator", rate.denominator());
                one.put("rate", exact);
            });
            all.add(one);
        });
        return JsonLayout.onOneLine(Map.of("units", all));
    }

    /**
     * Figures that are shown outside.
     *
     * @param report what is shown and what is hidden
     * @return of each figure which it is, and its number and FTE, or that it is hidden
     */
    public static String publication(PublicationReport report) {
        return publication(report, Set.of());
    }

    /**
     * Figures that are shown outside, as a file of cases has them.
     *
     * @param report what may be shown, and what has to be hidden
     * @param alwaysShown of which of those that may be shown it is said that they have to be
     * @return the same, and of these that they are {@code shown}
     */
    public static String publication(PublicationReport report, Set<FigureName> alwaysShown) {
        List<Map<String, Object>> all = new ArrayList<>();
        report.numbers().forEach((name, number) -> {
            Map<String, Object> one = figure(name);
            if (alwaysShown.contains(name)) {
                one.put("shown", true);
            }
            one.put("number", number);
            if (report.fte().containsKey(name)) {
                one.put(
                        "fte",
                        StructureText.fte(
                                report.fte().getOrDefault(name, FteSum.ZERO).tenThousandths()));
            }
            all.add(one);
        });
        report.hidden().forEach(name -> {
            Map<String, Object> one = figure(name);
            one.put("hidden", true);
            all.add(one);
        });
        return JsonLayout.onOneLine(Map.of("figures", all));
    }

    private static Map<String, Object> figure(FigureName name) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("unit", name.unit());
        if (name.isOfEmployed()) {
            one.put("employed", true);
        }
        name.competence().ifPresent(competence -> one.put("competence", competence));
        name.dimension().ifPresent(dimension -> one.put("dimension", StructureText.wireName(dimension)));
        name.outcome().ifPresent(outcome -> one.put("outcome", StructureText.wireName(outcome)));
        return one;
    }

    static BigDecimal decimal(Fraction value) {
        BigDecimal decimal = value.rounded(DECIMALS).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
