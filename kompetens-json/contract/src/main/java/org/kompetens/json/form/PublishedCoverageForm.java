package org.kompetens.json.form;

import static org.kompetens.json.form.AmountForm.AMOUNT;
import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.CoverageForm.COVERAGE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PublishedAmountForm.PUBLISHED_AMOUNT;
import static org.kompetens.json.form.PublishedFiguresForm.PUBLISHED_FIGURES;
import static org.kompetens.json.form.UnitHeadingForm.heading;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedFigures;
import org.kompetens.publication.PublishedRequirement;
import org.kompetens.publication.PublishedUnitCoverage;

/** Whether units have what they need as a whole, as it may be shown outside. */
public final class PublishedCoverageForm {

    private static final int PERCENT = 100;

    private static final Part<PublishedCoverage, LocalDate> AS_OF = asOf(PublishedCoverage::analysis);

    private static final Part<Named<PublishedRequirement>, CoverageRequirement> REQUIRED = required(
            Property.of("requirement", COVERAGE, "What is required."),
            of -> of.of().requirement());

    private static final Part<Named<PublishedRequirement>, PublishedAmount> HOLDERS = required(
            Property.of("holders", PUBLISHED_AMOUNT, "Those who hold it."),
            of -> of.of().holders());

    private static final Part<Named<PublishedRequirement>, Optional<Values<PublishedFigures>>> FIGURES = optional(
            Property.of(
                    "figures",
                    PUBLISHED_FIGURES,
                    "The figures of the competence there, as they stand beside it; left out where nothing else requires it."),
            of -> of.of().figures().map(PUBLISHED_FIGURES::of));

    static final ResultForm<Named<PublishedRequirement>> REQUIREMENT = ResultForm.of(
            "published requirement",
            List.of(
                    REQUIRED,
                    Named.labels(of -> of.requirement().competence()),
                    LevelNames.of(
                            of -> of.requirement().competence(),
                            of -> of.requirement().level()),
                    HOLDERS,
                    FIGURES,
                    optional(
                            Property.of(
                                    "deficit",
                                    AMOUNT,
                                    "How many persons are lacking; left out where the holders are hidden, where FTE are"
                                            + " required, and of requirements that exclude one another."),
                            of -> of.of().deficit())));

    private static final Part<Named<PublishedUnitCoverage>, Values<Named<OrganisationUnit>>> HEAD =
            heading(PublishedUnitCoverage::unit);

    private static final Part<Named<PublishedUnitCoverage>, PublishedAmount> EMPLOYED = required(
            Property.of("employed", PUBLISHED_AMOUNT, "Who has an active employment in the unit or below it."),
            of -> of.of().employed());

    private static final Part<Named<PublishedUnitCoverage>, List<Values<Named<PublishedRequirement>>>> REQUIREMENTS =
            required(
                    Property.of("requirements", list(REQUIREMENT), "What the unit requires, as declared."),
                    REQUIREMENT.each(of -> of.each(PublishedUnitCoverage::requirements)));

    static final ResultForm<Named<PublishedUnitCoverage>> UNIT =
            ResultForm.of("published unit coverage", List.of(HEAD, EMPLOYED, REQUIREMENTS));

    private static final Part<PublishedCoverage, List<Values<Named<PublishedUnitCoverage>>>> UNITS = required(
            Property.of(
                    "units",
                    list(UNIT).each(of -> of.get(HEAD).get(UnitHeadingForm.ID)),
                    "Those of the published units that require anything of all together."),
            UNIT.each(of -> of.units().stream()
                    .map(unit -> Named.by(of.analysis(), unit))
                    .toList()));

    private static final Part<PublishedCoverage, List<Values<OrganisationUnit>>> OTHER_UNITS = OtherUnitForm.others(
            of -> of.analysis().organisation().tree(),
            of -> of.units().stream().map(one -> one.unit().id()).collect(Collectors.toSet()));

    /** What of a coverage may be shown outside. */
    public static final ResultForm<PublishedCoverage> PUBLISHED_COVERAGE = ResultForm.document(
            "published-coverage",
            List.of(
                    AS_OF,
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
                    UNITS,
                    OTHER_UNITS));

    private PublishedCoverageForm() {}

    /** What is known from a document that was published; empty if its form is wrong, which is then noted. */
    static Optional<EarlierPublication> readEarlier(Place place) {
        return PUBLISHED_COVERAGE.read(place).map(PublishedCoverageForm::earlier);
    }

    private static EarlierPublication earlier(Values<PublishedCoverage> of) {
        Known known = new Known(of.get(AS_OF));
        for (Values<Named<PublishedUnitCoverage>> unit : of.get(UNITS)) {
            UnitId id = known.unit(unit.get(HEAD));
            known.note(FigureName.employed(id), unit.get(EMPLOYED));
            for (Values<Named<PublishedRequirement>> one : unit.get(REQUIREMENTS)) {
                CoverageRequirement required = one.get(REQUIRED);
                known.note(FigureName.holders(id, required.competence(), required.level()), one.get(HOLDERS));
                one.get(FIGURES)
                        .ifPresent(figures ->
                                known.note(id, Optional.empty(), Optional.of(required.competence()), figures));
            }
        }
        known.others(of.get(OTHER_UNITS));
        return known.publication();
    }
}
