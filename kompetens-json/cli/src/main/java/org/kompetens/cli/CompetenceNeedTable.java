package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.CompetenceNeed;
import org.kompetens.staffing.CompetenceNeeds;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.RecruitmentNeed;
import org.kompetens.staffing.StaffingForecast;

/** The competences that most of those to be recruited must have. */
final class CompetenceNeedTable {

    private static final int MOST_ROWS = 15;

    private final StaffingForecast forecast;
    private final Predicate<Role> roles;
    private final ForecastText text;

    CompetenceNeedTable(StaffingForecast forecast, Predicate<Role> roles, ForecastText text) {
        this.forecast = forecast;
        this.roles = roles;
        this.text = text;
    }

    /** A competence at a level, in each year in which it is required: what is recruited in other years is not for it. */
    private record OfAllYears(List<CompetenceNeed> years, boolean isRequiredAtTheEnd) {

        CompetenceNeed last() {
            return years.get(years.size() - 1);
        }

        /** What is called for in the last year of the forecast, as in the table of units; nothing if it is not any more. */
        Quantity demandAtTheEnd() {
            return isRequiredAtTheEnd ? last().demand().total().fte() : Quantity.ZERO;
        }

        Quantity sum(Function<CompetenceNeed, Figure> figure) {
            return years.stream().map(year -> figure.apply(year).total().fte()).reduce(Quantity.ZERO, Quantity::plus);
        }

        RecruitmentNeed needs() {
            return years.stream()
                    .map(CompetenceNeed::need)
                    .reduce(RecruitmentNeed::plus)
                    .orElseThrow();
        }

        Quantity need() {
            return needs().total().total().fte();
        }
    }

    void print(UnitId top, PrintStream out) {
        List<OfAllYears> all = needs(top);
        List<OfAllYears> shown = all.stream()
                .sorted(Comparator.comparing(OfAllYears::need).reversed())
                .limit(MOST_ROWS)
                .toList();
        TextTable table = new TextTable(
                text.wording().text("competence"),
                text.of("level"),
                text.of("demand"),
                text.of("leavers"),
                text.of("replacement"),
                text.of("expansion"),
                text.of("of-recruits"),
                text.of("competence-id"));
        Quantity recruits = forecast.years(top, roles).stream()
                .map(year -> year.need().total().total().fte())
                .reduce(Quantity.ZERO, Quantity::plus);
        for (OfAllYears one : shown) {
            CompetenceNeed last = one.last();
            RecruitmentNeed need = one.needs();
            long[] parts = ShownNeed.parts(need, Apportionment.tenths(one.need()));
            ProficiencyLevel level = last.competence().scale().level(last.rank());
            table.add(
                    text.wording().name(last.competence().competence().labels()),
                    text.wording().name(level.labels()),
                    text.amount(one.demandAtTheEnd()),
                    text.amount(one.sum(CompetenceNeed::leavers)),
                    text.tenths(parts[0], need.replacement().total().fte().signum() == 0),
                    text.tenths(parts[1], need.expansion().total().fte().signum() == 0),
                    text.percent(one.need(), recruits),
                    last.competence().id().value());
        }
        table.printUnder(text.of("competences", "count", shown.size(), "all", all.size()), out);
    }

    /** In the order of the framework, then of levels; of those for which anybody must be recruited. */
    private List<OfAllYears> needs(UnitId top) {
        CompetenceNeeds needs = CompetenceNeeds.of(forecast);
        SortedMap<CompetenceNeed, List<CompetenceNeed>> byLevel = new TreeMap<>(Comparator.comparingInt(
                        (CompetenceNeed need) -> need.competence().index())
                .thenComparingInt(CompetenceNeed::rank));
        int end = forecast.assumptions().years();
        for (int year = 1; year <= end; year++) {
            for (CompetenceNeed need : needs.in(top, roles, year)) {
                byLevel.computeIfAbsent(need, none -> new ArrayList<>()).add(need);
            }
        }
        List<CompetenceNeed> atTheEnd = needs.in(top, roles, end);
        return byLevel.values().stream()
                .map(years -> new OfAllYears(years, atTheEnd.contains(years.get(years.size() - 1))))
                .filter(one -> one.need().signum() > 0)
                .toList();
    }
}
