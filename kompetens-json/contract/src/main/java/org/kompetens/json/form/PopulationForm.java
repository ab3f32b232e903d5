package org.kompetens.json.form;

import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WholeForm.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.staffing.Population;

/** How many people live somewhere, by year and age. An age with nobody may be left out at the end, or have 0. */
final class PopulationForm {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final long MOST = 10_000_000_000L;
    private static final int AGES = 151;

    /** A calendar year. */
    static final Form<Integer> CALENDAR_YEAR = integer(FIRST_YEAR, LAST_YEAR);

    private record OfYear(int year, List<Long> byAge) {}

    private static final Part<OfYear, Integer> YEAR =
            required(Property.of("year", CALENDAR_YEAR, "The calendar year.").example("2026"), OfYear::year);
    private static final Part<OfYear, List<Long>> BY_AGE = required(
            Property.of(
                    "byAge",
                    list(whole(0, MOST)).atMost(AGES),
                    "How many are of each single age, from those below one year on."),
            OfYear::byAge);
    private static final ObjectForm<OfYear> OF_YEAR = ObjectForm.of(
            "population of a year", List.of(YEAR, BY_AGE), of -> new OfYear(of.get(YEAR), of.get(BY_AGE)));

    static final Form<Population> POPULATION =
            list(OF_YEAR).each(OfYear::year).as(PopulationForm::population, PopulationForm::years);

    private PopulationForm() {}

    private static Population population(List<OfYear> years) {
        SortedMap<Integer, SortedMap<Integer, Long>> byYear = new TreeMap<>();
        for (OfYear year : years) {
            SortedMap<Integer, Long> byAge = new TreeMap<>();
            for (int age = 0; age < year.byAge().size(); age++) {
                long people = year.byAge().get(age);
                if (people > 0) {
                    byAge.put(age, people);
                }
            }
            byYear.put(year.year(), byAge);
        }
        return new Population(byYear);
    }

    private static List<OfYear> years(Population population) {
        List<OfYear> years = new ArrayList<>();
        population.byYear().forEach((year, byAge) -> {
            List<Long> people = new ArrayList<>();
            for (int age = 0; !byAge.isEmpty() && age <= byAge.lastKey(); age++) {
                people.add(byAge.getOrDefault(age, 0L));
            }
            years.add(new OfYear(year, people));
        });
        return years;
    }
}
