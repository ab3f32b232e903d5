package org.kompetens.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Reorganisation;
import org.kompetens.evaluation.CycleChange;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.evaluation.ExpectedEffect;
import org.kompetens.evaluation.GainOutcome;
import org.kompetens.evaluation.SoleHolders;
import org.kompetens.evaluation.UnplacedGain;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Planning;
import org.kompetens.planning.ShortfallActivities;
import org.kompetens.rollup.Rollup;

/**
 * What plans bring to those who are employed: where plans and records meet.
 *
 * @param planning the plans
 * @param inventory the organisation's records
 * @param everybody all of them: what an activity brings is brought to people in other units too
 * @param top the unit that is looked at, with all below it
 * @param date the as-of date
 */
record PlansAndRecords(Planning planning, Inventory inventory, Inventory.Read everybody, UnitId top, LocalDate date) {

    static PlansAndRecords read(Planning planning, Inventory inventory, UnitId top, LocalDate date) {
        UnitId all = planning.organisation().tree().unit(0).id();
        return new PlansAndRecords(planning, inventory, inventory.read(all), top, date);
    }

    /** The records of the unit. */
    List<Employee> ofUnit() {
        return everybody.employees().stream()
                .filter(one -> inventory.isOf(top, one))
                .toList();
    }

    /**
     * What the activities are expected to bring.
     *
     * @param bridge with it as a part of its own
     * @param unplaced what is in no figure
     */
    record Effect(Bridge bridge, List<UnplacedGain> unplaced) {}

    /** How far things have come; without people, of the plans alone. */
    Evaluation evaluation(Optional<LocalDate> since) {
        Organisation organisation = planning.organisation();
        Evaluation evaluation = Evaluation.of(planning, top, date).withRecords(everybody.records());
        if (everybody.isOfNobody()) {
            return evaluation;
        }
        List<Employee> employees = ofUnit();
        GapAnalysis analysis = GapAnalysis.of(organisation, date);
        Rollup rollup = employees.stream().collect(Rollup.collector(analysis));
        Evaluation whole = evaluation
                .withGains(GainOutcome.of(planning, analysis, everybody.employees().stream()))
                .withShortfalls(ShortfallActivities.of(planning, rollup), organisation.tree())
                .withLeaving(SoleHolders.leaving(planning, analysis, top, employees, date.plusYears(1)));
        return since.map(from -> whole.withChange(change(analysis, employees, from)))
                .orElse(whole);
    }

    private CycleChange change(GapAnalysis analysis, List<Employee> employees, LocalDate from) {
        Bridge bridge =
                employees.stream().collect(Bridge.collector(Horizon.of(analysis).between(from, date)));
        Reorganisation reorganisation = employees.stream()
                .map(one -> EmployeeChange.of(one, one))
                .collect(Reorganisation.collector(analysis.withAsOf(from), analysis));
        return CycleChange.of(bridge, reorganisation, top);
    }

    Effect effect(LocalDate horizon) {
        GapAnalysis analysis = GapAnalysis.of(planning.organisation(), date);
        ExpectedEffect effect = ExpectedEffect.of(planning, analysis, everybody.employees().stream());
        Bridge bridge =
                ofUnit().stream().collect(Bridge.collector(effect.horizon().between(date, horizon)));
        return new Effect(bridge, effect.unplaced());
    }
}
