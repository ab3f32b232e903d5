package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.Ratio;
import org.kompetens.testkit.system.AssumptionSystem;
import org.kompetens.testkit.system.ImputationReport;
import org.kompetens.testkit.system.ImputationSystem;
import org.kompetens.testkit.system.LeverReport;
import org.kompetens.testkit.system.LeverSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;

/** Mistakes in what is assumed of staff: of members that are silent, and of scenarios. */
final class AssumedMistakes {

    private AssumedMistakes() {}

    static List<Mistake<ImputationSystem>> ofImputation() {
        return List.of(
                imputes("Members that are silent have nobody", all -> List.of()),
                imputed("What is imputed is not marked", one -> nought(one)),
                new Mistake<>("All is marked as imputed where something is", right -> (situation, imputations) -> {
                    ImputationReport report = right.forecast(situation, imputations);
                    List<StaffingReport> marked = new ArrayList<>(report.byImputation());
                    if (!marked.isEmpty()) {
                        marked.replaceAll(one -> nought(one));
                        marked.set(0, report.all());
                    }
                    return new ImputationReport(report.all(), marked);
                }),
                new Mistake<>(
                        "Nobody moves and nobody is planned to be hired where something is imputed",
                        right -> (situation, imputations) -> right.forecast(
                                imputations.isEmpty()
                                        ? situation
                                        : situation.withAssumptions(situation
                                                .assumptions()
                                                .withTransfers(List.of())
                                                .withPlannedHires(List.of())),
                                imputations)),
                new Mistake<>(
                        "What is imputed is marked as by the first of all assumptions",
                        right -> (situation, imputations) -> {
                            ImputationReport report = right.forecast(situation, imputations);
                            List<StaffingReport> marked = new ArrayList<>(report.byImputation());
                            if (!marked.isEmpty()) {
                                marked.replaceAll(one -> nought(one));
                                marked.set(0, report.imputed());
                            }
                            return new ImputationReport(report.all(), marked);
                        }),
                imputed("What is imputed is marked in the first year alone", AssumedMistakes::firstYear),
                imputed(
                        "What is imputed is marked at the members, and not above them",
                        one -> new StaffingReport(one.byRole(), withoutTheWhole(one.all()))),
                each(
                        "A ratio of all members together is taken of each",
                        one -> one instanceof Imputation.Together all
                                ? new Imputation.Each(all.reference(), all.members(), all.ratio())
                                : one),
                each(
                        "A ratio of each member is taken of all together",
                        one -> one instanceof Imputation.Each all
                                ? new Imputation.Together(all.reference(), all.members(), all.ratio())
                                : one),
                each(
                        "A ratio is taken of the whole, the reference with it",
                        one -> one instanceof Imputation.Together all
                                ? new Imputation.Together(all.reference(), all.members(), ofTheWhole(all.ratio()))
                                : one),
                each(
                        "Members are as many as they have inhabitants, whatever the reference has",
                        one -> one instanceof Imputation.ByPopulation all
                                ? new Imputation.ByPopulation(all.reference(), 1, all.populations())
                                : one));
    }

    /** Of 3 parts beside 10 it makes 3 of 13. */
    private static Ratio ofTheWhole(Ratio ratio) {
        return new Ratio(ratio.numerator(), ratio.numerator() + ratio.denominator());
    }

    private static Map<UnitId, List<Map<StaffingFigure, Fraction>>> withoutTheWhole(
            Map<UnitId, List<Map<StaffingFigure, Fraction>>> all) {
        // The whole is what has most.
        UnitId whole = Collections.max(
                        all.entrySet(),
                        Map.Entry.comparingByValue(
                                (one, other) -> StaffMistakes.figure(one.get(0), StaffingFigure.OPENING)
                                        .compareTo(StaffMistakes.figure(other.get(0), StaffingFigure.OPENING))))
                .getKey();
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> wrong = new LinkedHashMap<>(all);
        wrong.computeIfPresent(
                whole,
                (unit, years) -> years.stream().map(AssumedMistakes::nought).toList());
        return wrong;
    }

    private static StaffingReport nought(StaffingReport one) {
        return StaffMistakes.changed(
                one, years -> years.stream().map(AssumedMistakes::nought).toList());
    }

    private static Map<StaffingFigure, Fraction> nought(Map<StaffingFigure, Fraction> year) {
        Map<StaffingFigure, Fraction> none = new EnumMap<>(year);
        none.replaceAll((figure, value) -> Fraction.ZERO);
        return none;
    }

    private static StaffingReport firstYear(StaffingReport one) {
        return StaffMistakes.changed(one, years -> {
            List<Map<StaffingFigure, Fraction>> first = new ArrayList<>();
            for (int year = 0; year < years.size(); year++) {
                first.add(year == 0 ? years.get(0) : nought(years.get(year)));
            }
            return first;
        });
    }

    private static Mistake<ImputationSystem> imputed(String name, UnaryOperator<StaffingReport> change) {
        return new Mistake<>(name, right -> (situation, imputations) -> {
            ImputationReport report = right.forecast(situation, imputations);
            return new ImputationReport(
                    report.all(), report.byImputation().stream().map(change).toList());
        });
    }

    private static Mistake<ImputationSystem> each(String name, UnaryOperator<Imputation> change) {
        return imputes(name, all -> all.stream().map(change).toList());
    }

    private static Mistake<ImputationSystem> imputes(String name, UnaryOperator<List<Imputation>> change) {
        return new Mistake<>(
                name, right -> (situation, imputations) -> right.forecast(situation, change.apply(imputations)));
    }

    static List<Mistake<LeverSystem>> ofLevers() {
        return List.of(
                divides("Contributions are always in the order of the levers", Attribution.IN_ORDER),
                divides("Contributions are always the mean of all orders", Attribution.MEAN_OF_ALL_ORDERS),
                new Mistake<>(
                        "Each lever contributes what it changes alone", right -> (situation, levers, attribution) -> {
                            LeverReport report = right.compare(situation, levers, attribution);
                            List<Map<UnitId, List<Map<StaffingFigure, Fraction>>>> alone = new ArrayList<>();
                            for (Lever lever : levers) {
                                alone.addAll(right.compare(situation, List.of(lever), attribution)
                                        .contributions());
                            }
                            return new LeverReport(report.without(), report.with(), alone);
                        }),
                new Mistake<>("Levers are pulled in the other order", right -> (situation, levers, attribution) -> {
                    List<Lever> turned = new ArrayList<>(levers);
                    Collections.reverse(turned);
                    LeverReport report = right.compare(situation, turned, attribution);
                    List<Map<UnitId, List<Map<StaffingFigure, Fraction>>>> back =
                            new ArrayList<>(report.contributions());
                    Collections.reverse(back);
                    return new LeverReport(report.without(), report.with(), back);
                }),
                compares(
                        "The scenario is told as what there is without it",
                        one -> new LeverReport(one.with(), one.with(), one.contributions())),
                compares("The first lever contributes the whole", one -> {
                    List<Map<UnitId, List<Map<StaffingFigure, Fraction>>>> whole = new ArrayList<>();
                    for (int i = 0; i < one.contributions().size(); i++) {
                        whole.add(
                                i == 0
                                        ? difference(one)
                                        : each(one.contributions().get(i), value -> Fraction.ZERO));
                    }
                    return new LeverReport(one.without(), one.with(), whole);
                }),
                compares(
                        "What lowers a figure contributes nothing",
                        one -> new LeverReport(
                                one.without(),
                                one.with(),
                                one.contributions().stream()
                                        .map(lever -> each(lever, value -> value.signum() < 0 ? Fraction.ZERO : value))
                                        .toList())));
    }

    private static Map<UnitId, List<Map<StaffingFigure, Fraction>>> each(
            Map<UnitId, List<Map<StaffingFigure, Fraction>>> units, UnaryOperator<Fraction> change) {
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> wrong = new LinkedHashMap<>();
        units.forEach((unit, years) -> wrong.put(
                unit,
                years.stream()
                        .<Map<StaffingFigure, Fraction>>map(year -> {
                            Map<StaffingFigure, Fraction> changed = new EnumMap<>(year);
                            changed.replaceAll((figure, value) -> change.apply(value));
                            return changed;
                        })
                        .toList()));
        return wrong;
    }

    private static Map<UnitId, List<Map<StaffingFigure, Fraction>>> difference(LeverReport one) {
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> sum = new LinkedHashMap<>();
        one.contributions()
                .forEach(lever -> lever.forEach((unit, years) -> {
                    List<Map<StaffingFigure, Fraction>> more = new ArrayList<>();
                    List<Map<StaffingFigure, Fraction>> before = sum.getOrDefault(unit, List.of());
                    for (int year = 0; year < years.size(); year++) {
                        Map<StaffingFigure, Fraction> both = new EnumMap<>(years.get(year));
                        if (!before.isEmpty()) {
                            before.get(year).forEach((figure, value) -> both.merge(figure, value, Fraction::plus));
                        }
                        more.add(both);
                    }
                    sum.put(unit, more);
                }));
        return sum;
    }

    private static Mistake<LeverSystem> compares(String name, UnaryOperator<LeverReport> change) {
        return new Mistake<>(
                name,
                right -> (situation, levers, attribution) ->
                        change.apply(right.compare(situation, levers, attribution)));
    }

    private static Mistake<LeverSystem> divides(String name, Attribution always) {
        return new Mistake<>(
                name, right -> (situation, levers, attribution) -> right.compare(situation, levers, always));
    }

    static List<Mistake<AssumptionSystem>> ofAssumptions() {
        return List.of(
                finds("Nothing is wrong with assumptions", all -> Findings.NONE),
                finds(
                        "Only the first that is wrong is told",
                        all -> new Findings(
                                all.list().subList(0, Math.min(1, all.list().size())))),
                finds("Only errors are told", all -> new Findings(all.errors())));
    }

    private static Mistake<AssumptionSystem> finds(String name, UnaryOperator<Findings> change) {
        return new Mistake<>(
                name,
                right -> (structure, assumptions, asOf) -> change.apply(right.findings(structure, assumptions, asOf)));
    }
}
