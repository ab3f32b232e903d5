package org.kompetens.hosts;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.template.Template;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;

/** One municipality's inventory, kept in memory where a host has its database, and what is asked of it. */
public final class Municipality {

    private final AtomicReference<@Nullable CompetenceInventory> kept = new AtomicReference<>();

    /**
     * Keeps an inventory in place of the former one.
     *
     * @param inventory an inventory without errors
     */
    public void keep(CompetenceInventory inventory) {
        kept.set(inventory);
    }

    /**
     * The figures of all units.
     *
     * @param asOf the date that they are of
     * @return the roll-up
     */
    public Rollup rollup(LocalDate asOf) {
        GapAnalysis analysis = GapAnalysis.of(organisation(), asOf);
        return inventory().employees().parallelStream().collect(Rollup.collector(analysis));
    }

    /**
     * The unit above all others.
     *
     * @return its id
     */
    public UnitId top() {
        return organisation().tree().unit(0).id();
    }

    /**
     * What one employee lacks. It names a person: a host guards it as it guards the record.
     *
     * @param employee the record
     * @param asOf the date
     * @return the gap, with what led to it
     * @throws org.kompetens.finding.FindingsException if the record does not fit the organisation
     */
    public EmployeeGaps gap(Employee employee, LocalDate asOf) {
        return GapAnalysis.of(organisation(), asOf).analyse(employee).orThrow();
    }

    /**
     * What all units have to do in the inventory year 2026/27.
     *
     * @return the schedule
     */
    public Schedule schedule() {
        Cycle cycle = Cycle.of("2026/27", 2026)
                .withSetting("autumn", SettingValue.OfSeason.ofMonths(Month.SEPTEMBER, Month.NOVEMBER));
        PublicHolidays sweden =
                PublicHolidays.of(Country.SE, EnumSet.of(HolidayLayer.STATUTORY, HolidayLayer.CUSTOMARY));
        return Schedule.of(
                Template.S1.calendar(),
                cycle,
                organisation(),
                new DeadlineRule(BusinessDayConvention.MODIFIED_FOLLOWING, sweden));
    }

    private CompetenceInventory inventory() {
        return Optional.ofNullable(kept.get())
                .orElseThrow(() -> new IllegalStateException("no inventory has been put"));
    }

    private Organisation organisation() {
        return Organisation.of(inventory().structure());
    }
}
