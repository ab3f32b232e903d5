package org.kompetens.json.form;

import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/** The types of the library that a host's own mapper reads and writes. */
public final class HostForms {

    private HostForms() {}

    /** A type with its form, to be gone through with both of one type. */
    public interface Taker {

        /**
         * Takes a type.
         *
         * @param type the type
         * @param form its form
         * @param <T> the type
         */
        <T> void take(Class<T> type, Form<T> form);
    }

    /**
     * Goes through all types.
     *
     * @param taker who takes them
     */
    public static void each(Taker taker) {
        taker.take(CompetenceInventory.class, InventoryForm.INVENTORY);
        taker.take(OrganisationStructure.class, StructureForm.STRUCTURE);
        taker.take(Employee.class, EmployeeForm.EMPLOYEE);
        taker.take(ProcessCalendar.class, CalendarForm.CALENDAR);
        taker.take(Cycle.class, CycleForm.CYCLE);
        taker.take(Completion.class, CompletionForm.COMPLETION);
    }
}
