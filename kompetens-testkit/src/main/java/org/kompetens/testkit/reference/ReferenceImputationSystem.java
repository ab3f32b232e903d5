package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.system.ImputationReport;
import org.kompetens.testkit.system.ImputationSystem;
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
        List<StaffingReport> reports = ReferenceStaffingSystem.forecast(situation, parts);
        List<StaffingReport> ofImputed = reports.subList(1, reports.size());
        return new ImputationReport(ofImputed.stream().reduce(reports.get(0), StaffingReport::plus), ofImputed);
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
}
