package org.kompetens.json.form;

import static org.kompetens.json.form.AmountForm.AMOUNT;
import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.CoverageForm.COVERAGE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PublishedAmountForm.PUBLISHED_AMOUNT;
import static org.kompetens.json.form.UnitHeadingForm.heading;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRequirement;
import org.kompetens.publication.PublishedUnitCoverage;

/** Whether units have what they need as a whole, as it may be shown outside. */
public final class PublishedCoverageForm {

    private static final int PERCENT = 100;

    static final ResultForm<Named<PublishedRequirement>> REQUIREMENT = ResultForm.of(
            "published requirement",
            List.of(
                    required(
                            Property.of("requirement", COVERAGE, "What is required."),
                            of -> of.of().requirement()),
                    Named.labels(of -> of.requirement().competence()),
                    LevelNames.of(
                            of -> of.requirement().competence(),
                            of -> of.requirement().level()),
                    required(
                            Property.of("holders", PUBLISHED_AMOUNT, "Those who hold it."),
                            of -> of.of().holders()),
                    optional(
                            Property.of(
                                    "deficit",
                                    AMOUNT,
                                    "How much is lacking; left out where the holders are hidden, and of requirements that"
                                            + " exclude one another."),
                            of -> of.of().deficit())));

    static final ResultForm<Named<PublishedUnitCoverage>> UNIT = ResultForm.of(
            "published unit coverage",
            List.of(
                    heading(PublishedUnitCoverage::unit),
                    required(
                            Property.of("requirements", list(REQUIREMENT), "What the unit requires, as declared."),
                            REQUIREMENT.each(of -> of.each(PublishedUnitCoverage::requirements)))));

    /** What of a coverage may be shown outside. */
    public static final ResultForm<PublishedCoverage> PUBLISHED_COVERAGE = ResultForm.document(
            "published-coverage",
            List.of(
                    asOf(PublishedCoverage::analysis),
                    policy(PublishedCoverage::analysis),
                    required(
                            Property.of(
                                    "threshold",
                                    integer(PublicationSettings.LOWEST_THRESHOLD, Integer.MAX_VALUE),
                                    "The smallest group that is shown."),
                            of -> of.settings().threshold()),
                    required(
                            Property.of(
                                    "hiddenPercent",
                                    integer(0, PERCENT),
                                    "Of how many of the requirements the holders are hidden, in whole per cent, rounded"
                                            + " up."),
                            PublishedCoverage::hiddenPercent),
                    required(
                            Property.of(
                                    "units",
                                    list(UNIT),
                                    "Those of the published units that require anything of all together."),
                            UNIT.each(of -> of.units().stream()
                                    .map(unit -> Named.by(of.analysis(), unit))
                                    .toList()))));

    private PublishedCoverageForm() {}
}
