package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.quantity;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StochasticYear;

/** Figures of a forecast, and how much of each is imputed by which assumption. */
final class StaffFigureForm {

    /**
     * One year, and what of it rests on each imputation, in their order.
     *
     * @param all the year
     * @param byImputation the same year of each imputation alone
     * @param percentiles between what its figures are likely to be; empty if chance was not asked
     */
    record Year(ForecastYear all, List<ForecastYear> byImputation, Optional<StochasticYear> percentiles) {

        private Parted part(Function<ForecastYear, Figure> figure) {
            return Parted.of(
                    figure.apply(all), byImputation.stream().map(figure).toList());
        }
    }

    /** A figure, and what of it is imputed by which imputation. */
    record Parted(Staff all, List<Imputed> imputed) {

        /**
         * A figure in its parts.
         *
         * @param byImputation what of it rests on each imputation, in their order
         */
        static Parted of(Figure all, List<Figure> byImputation) {
            return new Parted(
                    all.total(),
                    IntStream.range(0, byImputation.size())
                            .mapToObj(i -> new Imputed(i, byImputation.get(i).total()))
                            .filter(part -> !part.staff().equals(Staff.NONE))
                            .toList());
        }
    }

    record Imputed(int imputation, Staff staff) {}

    /** In heads and in FTE. */
    static final ResultForm<Parted> IN_BOTH = figure("staff", true);
    /** In FTE alone. */
    static final ResultForm<Parted> IN_FTE = figure("staff in FTE", false);

    private StaffFigureForm() {}

    /** A figure in heads and in FTE. */
    static Part<Year, ?> figure(String name, String meaning, Function<ForecastYear, Figure> getter) {
        return required(Property.of(name, IN_BOTH, meaning), IN_BOTH.of(year -> year.part(getter)));
    }

    /** A figure in FTE alone. */
    static Part<Year, ?> inFte(String name, String meaning, Function<ForecastYear, Figure> getter) {
        return required(Property.of(name, IN_FTE, meaning), IN_FTE.of(year -> year.part(getter)));
    }

    private static ResultForm<Parted> figure(String name, boolean inHeads) {
        List<Part<Imputed, ?>> parts = new ArrayList<>();
        parts.add(required(
                Property.of(
                        "imputation",
                        integer(0, Integer.MAX_VALUE),
                        "By which of the document's imputations, counted from 0."),
                Imputed::imputation));
        parts.addAll(both(inHeads, Imputed::staff));
        ResultForm<Imputed> imputed = ResultForm.of("imputed " + name, parts);
        List<Part<Parted, ?>> all = new ArrayList<>(both(inHeads, Parted::all));
        all.add(leftOutIf(
                Property.of("imputed", list(imputed), "How much of it is imputed; left out where nothing is."),
                List.of(),
                imputed.each(Parted::imputed)));
        return ResultForm.of(name, all);
    }

    /** In heads, if these are wanted, and in FTE. */
    static <T> List<Part<T, ?>> both(boolean inHeads, Function<T, Staff> getter) {
        Part<T, ?> fte = required(
                Property.of("fte", quantity(), "In FTE, exactly."),
                of -> getter.apply(of).fte());
        if (!inHeads) {
            return List.of(fte);
        }
        return List.of(
                required(
                        Property.of("heads", quantity(), "How many employments, exactly; forecasts have parts of one."),
                        of -> getter.apply(of).heads()),
                fte);
    }
}
