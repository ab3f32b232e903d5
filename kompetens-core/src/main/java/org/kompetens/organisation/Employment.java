package org.kompetens.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person has in a unit: a role there, for a part of full time, in a period.
 *
 * @param id identifies the employment among those of its employee
 * @param role the role
 * @param unit the unit
 * @param fte the part of full time; {@link Fte#ZERO} for hourly staff
 * @param period when it lasts
 * @param absences when its holder does not fill it, or a part of it; a substitute has an employment of their own
 * @param hoursWorked for hourly staff, what they worked, where it is known
 */
public record Employment(
        EmploymentId id,
        RoleId role,
        UnitId unit,
        Fte fte,
        Period period,
        List<Absence> absences,
        Optional<WorkedHours> hoursWorked) {

    /** Copies. */
    public Employment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(fte, "fte");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(absences, "absences");
        Objects.requireNonNull(hoursWorked, "hoursWorked");
        absences = List.copyOf(absences);
    }

    /**
     * An employment without absences; see {@link #withAbsences} and {@link #withHoursWorked}.
     *
     * @param id identifies the employment among those of its employee
     * @param role the role
     * @param unit the unit
     * @param fte the part of full time
     * @param period when it lasts
     * @return the employment
     */
    public static Employment of(EmploymentId id, RoleId role, UnitId unit, Fte fte, Period period) {
        return new Employment(id, role, unit, fte, period, List.of(), Optional.empty());
    }

    /**
     * This employment with other absences.
     *
     * @param absences in place of those it has
     * @return a new employment
     */
    public Employment withAbsences(List<Absence> absences) {
        return new Employment(id, role, unit, fte, period, absences, hoursWorked);
    }

    /**
     * This employment paid by the hour, with an FTE of zero.
     *
     * @param hoursWorked what was worked
     * @return a new employment
     */
    public Employment withHoursWorked(WorkedHours hoursWorked) {
        return new Employment(id, role, unit, Fte.ZERO, period, absences, Optional.of(hoursWorked));
    }

    /**
     * How much of the employment its holder does not fill at a date. Absences that overlap add.
     *
     * @param date the date
     * @return in ten-thousandths of the employment, from 0 to {@value Absence#WHOLE}
     */
    public int absentExtent(LocalDate date) {
        int extent = 0;
        for (Absence absence : absences) {
            extent += absence.period().contains(date) ? Math.min(absence.extent(), Absence.WHOLE - extent) : 0;
        }
        return extent;
    }

    /**
     * Whether the holder is absent from all of the employment at a date: it keeps its requirements and covers nothing.
     *
     * @param date the date
     * @return true if the absences of the date are all of it together
     */
    public boolean isAbsent(LocalDate date) {
        return absentExtent(date) == Absence.WHOLE;
    }

    /** Says nothing of what is in it: even a role or a unit can be anything, as long as it is not looked up. */
    @Override
    public String toString() {
        return "Employment[hidden]";
    }
}
