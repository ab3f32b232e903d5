package org.kompetens.json.form;

import static org.kompetens.json.form.AmountForm.AMOUNT;
import static org.kompetens.json.form.CoverageForm.COVERAGE;
import static org.kompetens.json.form.DecimalForm.rounded;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import org.kompetens.coverage.CoverageLoss;
import org.kompetens.rollup.Fraction;

/** What is lost with one person. */
final class CoverageLossForm {

    /**
     * What is lost.
     *
     * @param share of what the unit needs
     * @param losses requirement by requirement
     */
    record Lost(Fraction share, List<Named<CoverageLoss>> losses) {}

    static final ResultForm<Named<CoverageLoss>> LOSS = ResultForm.of(
            "coverage loss",
            List.of(
                    required(
                            Property.of("requirement", COVERAGE, "What is required."),
                            loss -> loss.of().requirement()),
                    Named.labels(loss -> loss.requirement().competence()),
                    LevelNames.of(
                            loss -> loss.requirement().competence(),
                            loss -> loss.requirement().level()),
                    required(
                            Property.of("deficitBefore", AMOUNT, "How much is lacking with the person."),
                            loss -> loss.of().deficitBefore()),
                    required(
                            Property.of("deficitAfter", AMOUNT, "How much is lacking without the person."),
                            loss -> loss.of().deficitAfter()),
                    required(
                            Property.of("critical", FLAG, "Whether nothing is lacking but without the person."),
                            loss -> loss.of().isCritical()),
                    required(
                            Property.of("soleHolder", FLAG, "Whether nobody else holds it."),
                            loss -> loss.of().soleHolder())));

    static final ResultForm<Lost> LOST = ResultForm.of(
            "losses",
            List.of(
                    required(
                            Property.of("share", rounded(), "The share of what the unit needs that is lost."),
                            lost -> FiguresForm.rounded4(lost.share())),
                    required(
                            Property.of("losses", list(LOSS), "What is lost, requirement by requirement."),
                            LOSS.each(Lost::losses))));

    private CoverageLossForm() {}
}
