package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.system.ImputationReport;
import org.kompetens.testkit.system.ImputationSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;

/**
 * Gives each member its exact part of each group of the reference member, and forecasts those reported and those imputed
 * beside one another, who need staff together where they are of one role in one unit. Knows constant demand.
 */
public final class ReferenceImputationSystem implements ImputationSystem {

    /** The reference. */
    public ReferenceImputationSystem() {}

    @Override
    public ImputationReport forecast(StaffingSituation situation, List<Imputation> imputations) {
        Map<UnitRole, StaffPlace> reported = ReferenceStaffingSystem.opening(situation, StaffChance.EXPECTED);
        Structure structure = new Structure(situation.structure());
        List<Map<UnitRole, StaffPlace>> parts = new ArrayList<>(List.of(reported));
        for (Imputation imputation : imputations) {
            Map<UnitRole, StaffPlace> imputed = ReferenceStaffingSystem.empty(situation, StaffChance.EXPECTED);
            parts.add(imputed);
            for (UnitId member : imputation.members()) {
                Exact share = share(imputation, member, reported, structure);
                reported.forEach((where, place) -> {
                    StaffPlace own = imputed.get(new UnitRole(member, where.role()));
                    if (own != null && structure.isWithin(where.unit(), imputation.reference())) {
                        place.groups()
                                .forEach((group, amounts) -> own.add(
                                        inMember(group, member, imputation.reference(), structure),
                                        amounts[0].times(share),
                                        amounts[1].times(share)));
                    }
                });
            }
        }
        // Of nobody, so that there is something to add to where nothing is imputed.
        parts.add(ReferenceStaffingSystem.empty(situation, StaffChance.EXPECTED));
        List<StaffingReport> reports = ReferenceStaffingSystem.forecast(situation, parts);
        StaffingReport ofImputed =
                reports.stream().skip(1).reduce(ReferenceImputationSystem::sum).orElseThrow();
        return new ImputationReport(sum(reports.get(0), ofImputed), ofImputed);
    }

    /** People of the reference as people of a member: who moves within the one does in the other, who moves away leaves. */
    private static StaffGroup inMember(StaffGroup group, UnitId member, UnitId reference, Structure structure) {
        List<StaffGroup.Coming> coming = new ArrayList<>();
        for (StaffGroup.Coming one : group.coming()) {
            if (one.to().isEmpty()) {
                coming.add(one);
            } else if (structure.isWithin(one.to().get().where().unit(), reference)) {
                StaffGroup.To to = one.to().get();
                coming.add(new StaffGroup.Coming(
                        one.year(),
                        Optional.of(new StaffGroup.To(
                                new UnitRole(member, to.where().role()),
                                inMember(to.as(), member, reference, structure))),
                        one.larger(),
                        one.then()));
            }
        }
        return group.withComing(coming);
    }

    /** How many times the staff of the reference a member has. */
    private static Exact share(
            Imputation imputation, UnitId member, Map<UnitRole, StaffPlace> reported, Structure structure) {
        if (imputation instanceof Imputation.Together together) {
            return exact(together.ratio()).dividedBy(Exact.of(together.members().size(), 1));
        }
        if (imputation instanceof Imputation.Each each) {
            return exact(each.ratio());
        }
        if (imputation instanceof Imputation.ByPopulation byPopulation) {
            return Exact.of(byPopulation.populations().getOrDefault(member, 0L), byPopulation.population());
        }
        Exact ofReference = reported.values().stream()
                .filter(place -> structure.isWithin(place.unit, imputation.reference()))
                .map(StaffPlace::heads)
                .reduce(Exact.ZERO, Exact::plus);
        long employments = ((Imputation.ByHeadcount) imputation).employments().getOrDefault(member, 0L);
        return Exact.of(employments, 1).dividedBy(ofReference);
    }

    private static Exact exact(Ratio ratio) {
        return Exact.of(ratio.numerator(), ratio.denominator());
    }

    private static StaffingReport sum(StaffingReport one, StaffingReport other) {
        Map<UnitId, Map<RoleId, List<Map<StaffingFigure, Fraction>>>> byRole = new LinkedHashMap<>();
        one.byRole().forEach((unit, roles) -> {
            Map<RoleId, List<Map<StaffingFigure, Fraction>>> sums = new LinkedHashMap<>();
            roles.forEach((role, years) -> sums.put(
                    role, sum(years, other.byRole().getOrDefault(unit, Map.of()).getOrDefault(role, List.of()))));
            byRole.put(unit, sums);
        });
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> all = new LinkedHashMap<>();
        one.all().forEach((unit, years) -> all.put(unit, sum(years, other.all().getOrDefault(unit, List.of()))));
        return new StaffingReport(byRole, all);
    }

    private static List<Map<StaffingFigure, Fraction>> sum(
            List<Map<StaffingFigure, Fraction>> one, List<Map<StaffingFigure, Fraction>> other) {
        List<Map<StaffingFigure, Fraction>> sums = new ArrayList<>();
        for (int year = 0; year < one.size(); year++) {
            Map<StaffingFigure, Fraction> sum = new EnumMap<>(one.get(year));
            other.get(year).forEach((figure, value) -> sum.merge(figure, value, Fraction::plus));
            sums.add(sum);
        }
        return sums;
    }
}
