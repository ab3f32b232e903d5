package org.kompetens.json.form;

import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.count;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.function.Function;
import org.kompetens.staffing.Percentiles;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StochasticYear;

/** Between what the figures of a year are likely to be, if chance decides of each person. */
final class PercentilesForm {

    /** How chance was asked. */
    static final ResultForm<Simulation> SIMULATION = ResultForm.of(
            "simulation",
            List.of(
                    required(
                            Property.of(
                                            "seed",
                                            count(),
                                            "What the paths follow from, so that the same seed gives the same figures.")
                                    .example("1"),
                            Simulation::seed),
                    required(
                            Property.of(
                                            "paths",
                                            integer(Simulation.LEAST_PATHS, Simulation.MOST_PATHS),
                                            "How many paths the percentiles are taken of.")
                                    .example("1000"),
                            Simulation::paths)));

    private static final ResultForm<Percentiles> IN_BOTH = percentiles("percentiles", true);
    private static final ResultForm<Percentiles> IN_FTE = percentiles("percentiles in FTE", false);

    static final ResultForm<StochasticYear> OF_YEAR = ResultForm.of(
            "percentiles of a year",
            List.of(
                    of("knownExits", "Who leaves at a date that is known.", StochasticYear::knownExits),
                    of("retirements", "Who retires by the policy.", StochasticYear::retirements),
                    of("otherExits", "Who leaves for other reasons.", StochasticYear::otherExits),
                    of("leavers", "All who leave, which is not the sum of these percentiles.", StochasticYear::leavers),
                    of("hires", "Who is hired, in whole people.", StochasticYear::hires),
                    of(
                            "replacement",
                            "How many must be recruited for what the staff lost within it, as in the forecast; heads by the mean"
                                    + " size of hires' positions.",
                            StochasticYear::replacement),
                    of("expansion", "How many must be recruited beyond that.", StochasticYear::expansion),
                    of(
                            "need",
                            "How many must be recruited in all, which is not the sum of these percentiles.",
                            StochasticYear::need),
                    of("closing", "The staff at its end.", StochasticYear::closing),
                    required(
                            Property.of(
                                    "surplus",
                                    IN_FTE,
                                    "How much more there is than needed before anybody is hired, in each role of each unit,"
                                            + " summed."),
                            IN_FTE.of(StochasticYear::surplus))));

    private PercentilesForm() {}

    private static Part<StochasticYear, ?> of(
            String name, String meaning, Function<StochasticYear, Percentiles> getter) {
        return required(Property.of(name, IN_BOTH, meaning), IN_BOTH.of(getter));
    }

    private static ResultForm<Percentiles> percentiles(String name, boolean inHeads) {
        ResultForm<Staff> percentile =
                ResultForm.of("one of the " + name, StaffFigureForm.both(inHeads, Function.identity()));
        return ResultForm.of(
                name,
                List.of(
                        required(
                                Property.of(
                                        "tenth",
                                        percentile,
                                        "The 10th percentile: at most a tenth of the paths are below it."),
                                percentile.of(Percentiles::tenth)),
                        required(
                                Property.of(
                                        "median",
                                        percentile,
                                        "The 50th percentile: at most half of the paths are below it."),
                                percentile.of(Percentiles::median)),
                        required(
                                Property.of(
                                        "ninetieth",
                                        percentile,
                                        "The 90th percentile: at most a tenth of the paths are above it."),
                                percentile.of(Percentiles::ninetieth))));
    }
}
