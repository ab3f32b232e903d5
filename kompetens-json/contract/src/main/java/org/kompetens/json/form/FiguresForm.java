package org.kompetens.json.form;

import static org.kompetens.gap.Measure.Kind.CELLS;
import static org.kompetens.gap.Measure.Kind.PERSONS;
import static org.kompetens.gap.Measure.Kind.STEPS;
import static org.kompetens.json.form.DecimalForm.rounded;
import static org.kompetens.json.form.Part.orNull;
import static org.kompetens.json.form.Part.required;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.gap.Measure;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Share;

/** Figures of cells, with the shares of them that are met and assessed where there are all cells of a unit. */
public final class FiguresForm {

    private static final int DECIMALS = 4;

    /** The share of cells that are met. */
    public static final Part<Figures, Optional<BigDecimal>> MET_SHARE = orNull(
            Property.of(
                    "metShare",
                    rounded(),
                    "The share of the cells that are met; null where there are none. Exempt cells are not counted."),
            figures -> share(figures.cells().metShare()));

    /** The share of cells that are met or short. */
    public static final Part<Figures, Optional<BigDecimal>> ASSESSED_SHARE = orNull(
            Property.of(
                    "assessedShare",
                    rounded(),
                    "The share of the cells that are met or short; null where there are none."),
            figures -> share(figures.cells().assessedShare()));

    /** Missing steps, weighted and by the length of their scales. */
    public static final Part<Figures, BigDecimal> SHORTFALL = required(
            Property.of(
                    "shortfall",
                    rounded(),
                    "The missing steps of each cell, divided by the required rank and multiplied by the weight, summed; FTE"
                            + " is not in it."),
            figures -> rounded4(figures.shortfall()));

    /** Numbers of cells, persons and steps. */
    public static final Part<Figures, Values<Figures>> COUNTED =
            counted("a competence", Set.of(CELLS, PERSONS, STEPS), Set.of());

    /** The same by FTE. */
    public static final Part<Figures, Values<Figures>> IN_FTE =
            inFte("a competence", Set.of(CELLS, PERSONS, STEPS), Set.of());

    /** Of one competence, where persons can be counted. */
    static final ResultForm<Figures> OF_COMPETENCE =
            ResultForm.of("competence figures", List.of(MET_SHARE, ASSESSED_SHARE, SHORTFALL, COUNTED, IN_FTE));

    /** Of several competences together: steps are there only where all have one scale. */
    static final ResultForm<Figures> TOTAL = ResultForm.of(
            "total figures",
            List.of(
                    MET_SHARE,
                    ASSESSED_SHARE,
                    SHORTFALL,
                    counted("competences", Set.of(CELLS, PERSONS), Set.of(STEPS)),
                    inFte("competences", Set.of(CELLS, PERSONS), Set.of(STEPS))));

    /** What can be added and subtracted: persons cannot. */
    static final ResultForm<Figures> OF_CELLS = ResultForm.of(
            "cell figures",
            List.of(
                    SHORTFALL,
                    counted("cells", Set.of(CELLS, STEPS), Set.of()),
                    inFte("cells", Set.of(CELLS, STEPS), Set.of())));

    /** By how much such differ: steps are there only where both are on one scale. */
    static final ResultForm<Figures> CHANGE_OF_CELLS = ResultForm.of(
            "compared cell figures",
            List.of(
                    SHORTFALL,
                    counted("compared cells", Set.of(CELLS), Set.of(STEPS)),
                    inFte("compared cells", Set.of(CELLS), Set.of(STEPS))));

    private FiguresForm() {}

    private static Part<Figures, Values<Figures>> counted(
            String of, Set<Measure.Kind> always, Set<Measure.Kind> sometimes) {
        ResultForm<Figures> form = MeasuresForm.counted(of, always, sometimes);
        return required(Property.of("counted", form, "Each measure as a number."), form.of(figures -> figures));
    }

    private static Part<Figures, Values<Figures>> inFte(
            String of, Set<Measure.Kind> always, Set<Measure.Kind> sometimes) {
        ResultForm<Figures> form = MeasuresForm.inFte(of, always, sometimes);
        return required(Property.of("inFte", form, "Each measure by FTE."), form.of(figures -> figures));
    }

    /** Rounded; empty where there is nothing to have a share of. */
    static Optional<BigDecimal> share(Share share) {
        return share.isNone() ? Optional.empty() : Optional.of(rounded4(Fraction.of(share.part(), share.whole())));
    }

    /** Rounded half up, as all fractions in documents are. */
    static BigDecimal rounded4(Fraction fraction) {
        return fraction.rounded(DECIMALS);
    }
}
