package org.kompetens.json.form;

import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.cost.Years;

/** One calendar year, or the first and the last of several. */
final class YearsForm {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private static final Part<Years, Integer> FIRST = required(
            Property.of("first", integer(EARLIEST, LATEST), "The first of the years.")
                    .example("2027"),
            Years::first);
    private static final Part<Years, Integer> LAST = required(
            Property.of("last", integer(EARLIEST, LATEST), "The last of the years.")
                    .example("2028"),
            Years::last);
    private static final ObjectForm<Years> YEARS =
            ObjectForm.of("years", List.of(FIRST, LAST), of -> new Years(of.get(FIRST), of.get(LAST)));

    private YearsForm() {}

    static <T> Part<T, Years> years(Function<T, Years> getter) {
        return oneOf(
                List.of(
                        new Alternative<Years, Integer>(
                                Property.of("year", integer(EARLIEST, LATEST), "In which year.")
                                        .example("2027"),
                                Years::of,
                                years -> years.first() == years.last() ? Optional.of(years.first()) : Optional.empty()),
                        new Alternative<Years, Years>(
                                Property.of("years", YEARS, "In which years, the same in each of them."),
                                years -> years,
                                years -> Optional.of(years).filter(some -> some.first() != some.last()))),
                getter);
    }
}
