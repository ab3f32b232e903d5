package org.kompetens.calendar.template;

import java.util.function.Supplier;
import org.kompetens.calendar.ProcessCalendar;

/** The calendars that come with the library. */
public enum Template {
    /** S1: the competence inventory of a Swedish municipality, from September to April and autumn. */
    S1(InventoryYear::calendar),
    /** S2: the competence supply process of the City of Stockholm, in four phases. */
    S2(CityProcess::calendar),
    /** S3: the Norwegian plan for competence and staffing, in seven steps. */
    S3(PlanInSevenSteps::calendar),
    /** S4: the Danish guidelines of Allerød, a cascade from political goals to each employee. */
    S4(GuidelineCascade::calendar),
    /** S5: the compilation for a county, every fifth year, from Västmanland. */
    S5(CountyCompilation::calendar);

    private final Supplier<ProcessCalendar> calendar;

    Template(Supplier<ProcessCalendar> calendar) {
        this.calendar = calendar;
    }

    /**
     * The calendar, complete but for its settings.
     *
     * @return the calendar, made anew
     */
    public ProcessCalendar calendar() {
        return calendar.get();
    }
}
