package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PublishedAmountForm.PUBLISHED_AMOUNT;
import static org.kompetens.json.form.PublishedFiguresForm.PUBLISHED_FIGURES;
import static org.kompetens.json.form.UnitHeadingForm.heading;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCompetence;
import org.kompetens.publication.PublishedFigures;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;

/** Figures that may be shown outside. */
public final class PublishedRollupForm {

    private static final int PERCENT = 100;

    private static final Part<PublishedRollup, LocalDate> AS_OF = asOf(PublishedRollup::analysis);

    static final Part<PublishedCompetence, CompetenceId> COMPETENCE = required(
            Property.of("competence", Ids.COMPETENCE, "The competence."),
            one -> one.competence().id());

    static final Part<PublishedCompetence, Values<PublishedFigures>> FIGURES =
            embedded(PUBLISHED_FIGURES, PUBLISHED_FIGURES.of(PublishedCompetence::figures));

    static final ResultForm<PublishedCompetence> PUBLISHED_COMPETENCE = ResultForm.of(
            "published competence",
            List.of(COMPETENCE, CompetenceNames.labels(PublishedCompetence::competence), FIGURES));

    private static final Map<Dimension, Part<Map<Dimension, PublishedFigures>, Optional<Values<PublishedFigures>>>>
            BY_DIMENSION = byDimension();

    private static final ResultForm<Map<Dimension, PublishedFigures>> OF_DIMENSIONS =
            ResultForm.of("published dimensions", List.copyOf(BY_DIMENSION.values()));

    private static final Part<Named<PublishedUnit>, Values<Named<OrganisationUnit>>> HEAD =
            heading(PublishedUnit::unit);

    private static final Part<Named<PublishedUnit>, PublishedAmount> EMPLOYED = required(
            Property.of("employed", PUBLISHED_AMOUNT, "Who has an active employment in the unit or below it."),
            of -> of.of().employed());

    private static final Part<Named<PublishedUnit>, Values<PublishedFigures>> TOTAL = required(
            Property.of("total", PUBLISHED_FIGURES, "All competences together."),
            PUBLISHED_FIGURES.of(of -> of.of().total()));

    private static final Part<Named<PublishedUnit>, Values<Map<Dimension, PublishedFigures>>> DIMENSIONS = required(
            Property.of(
                    "dimensions",
                    OF_DIMENSIONS,
                    "The competences of each dimension together; without those of which nobody there has a cell."),
            OF_DIMENSIONS.of(of -> of.of().dimensions()));

    private static final Part<Named<PublishedUnit>, List<Values<PublishedCompetence>>> COMPETENCES = required(
            Property.of(
                    "competences",
                    list(PUBLISHED_COMPETENCE).each(of -> of.get(COMPETENCE)),
                    "Each competence that is required in the unit or below it, in the framework's order."),
            PUBLISHED_COMPETENCE.each(of -> of.of().competences()));

    static final ResultForm<Named<PublishedUnit>> UNIT =
            ResultForm.of("published unit", List.of(HEAD, EMPLOYED, TOTAL, DIMENSIONS, COMPETENCES));

    private static final Part<PublishedRollup, List<Values<Named<PublishedUnit>>>> UNITS = required(
            Property.of(
                    "units",
                    list(UNIT).each(of -> of.get(HEAD).get(UnitHeadingForm.ID)),
                    "The units that are published, each followed by those below it."),
            UNIT.each(of -> of.units().stream()
                    .map(unit -> Named.by(of.analysis(), unit))
                    .toList()));

    private static final Part<PublishedRollup, List<Values<OrganisationUnit>>> OTHER_UNITS = OtherUnitForm.others(
            of -> of.analysis().organisation().tree(),
            of -> of.units().stream().map(one -> one.unit().id()).collect(Collectors.toSet()));

    /** What of a roll-up may be shown outside. */
    public static final ResultForm<PublishedRollup> PUBLISHED_ROLLUP = ResultForm.document(
            "published-rollup",
            List.of(
                    AS_OF,
                    policy(PublishedRollup::analysis),
                    required(
                            Property.of(
                                    "threshold",
                                    integer(PublicationSettings.LOWEST_THRESHOLD, Integer.MAX_VALUE),
                                    "The smallest group that is shown."),
                            of -> of.settings().threshold()),
                    required(
                            Property.of(
                                    "width",
                                    integer(2, Integer.MAX_VALUE),
                                    "How far apart at least the values are that a hidden number could have."),
                            of -> of.settings().width()),
                    required(
                            Property.of(
                                    "hiddenPercent",
                                    integer(0, PERCENT),
                                    "How many of the numbers are hidden, in whole per cent, rounded up."),
                            PublishedRollup::hiddenPercent),
                    UNITS,
                    OTHER_UNITS));

    private PublishedRollupForm() {}

    private static Map<Dimension, Part<Map<Dimension, PublishedFigures>, Optional<Values<PublishedFigures>>>>
            byDimension() {
        Map<Dimension, Part<Map<Dimension, PublishedFigures>, Optional<Values<PublishedFigures>>>> parts =
                new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            parts.put(
                    dimension,
                    optional(
                            Property.of(
                                    WordForm.word(dimension),
                                    PUBLISHED_FIGURES,
                                    "The competences of this dimension together."),
                            figures ->
                                    Optional.ofNullable(figures.get(dimension)).map(PUBLISHED_FIGURES::of)));
        }
        return parts;
    }

    /** What is known from a document that was published; empty if its form is wrong, which is then noted. */
    static Optional<EarlierPublication> readEarlier(Place place) {
        return PUBLISHED_ROLLUP.read(place).map(PublishedRollupForm::earlier);
    }

    private static EarlierPublication earlier(Values<PublishedRollup> of) {
        Known known = new Known(of.get(AS_OF));
        for (Values<Named<PublishedUnit>> unit : of.get(UNITS)) {
            UnitId id = known.unit(unit.get(HEAD));
            known.note(FigureName.employed(id), unit.get(EMPLOYED));
            known.note(id, Optional.empty(), Optional.empty(), unit.get(TOTAL));
            BY_DIMENSION.forEach((dimension, part) -> unit.get(DIMENSIONS)
                    .get(part)
                    .ifPresent(figures -> known.note(id, Optional.of(dimension), Optional.empty(), figures)));
            for (Values<PublishedCompetence> one : unit.get(COMPETENCES)) {
                known.note(id, Optional.empty(), Optional.of(one.get(COMPETENCE)), one.get(FIGURES));
            }
        }
        known.others(of.get(OTHER_UNITS));
        return known.publication();
    }
}
