package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.date;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PublishedAmountForm.PUBLISHED_AMOUNT;
import static org.kompetens.json.form.UnitHeadingForm.heading;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedFlows;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedForecastYear;
import org.kompetens.publication.PublishedUnitForecast;

/** Who is expected to leave units and to be hired, as it may be shown outside. */
public final class PublishedForecastForm {

    private static final int PERCENT = 100;

    static final ResultForm<PublishedFlows> FLOWS = ResultForm.of(
            "published flows",
            List.of(
                    flow("knownExits", "Those who leave at a date that is known of them.", PublishedFlows::knownExits),
                    flow("retirements", "Those who retire by the policy.", PublishedFlows::retirements),
                    flow("otherExits", "Those who leave for other reasons.", PublishedFlows::otherExits),
                    flow("leavers", "All who leave; each number is rounded by itself.", PublishedFlows::leavers),
                    flow("hires", "Those who are hired; hidden with those who leave.", PublishedFlows::hires)));

    static final ResultForm<PublishedForecastYear> YEAR = ResultForm.of(
            "published forecast year",
            List.of(
                    required(
                            Property.of("year", integer(1, Integer.MAX_VALUE), "The year, from 1."),
                            PublishedForecastYear::year),
                    date("from", "The date on which it begins.", PublishedForecastYear::from),
                    date("to", "The date on which it ends.", PublishedForecastYear::to),
                    embedded(FLOWS, FLOWS.of(PublishedForecastYear::flows))));

    private static final Part<PublishedForecast, LocalDate> AS_OF =
            date("asOf", "The date from which the years run.", PublishedForecast::asOf);

    private static final Part<Named<PublishedUnitForecast>, Values<Named<OrganisationUnit>>> HEAD =
            heading(PublishedUnitForecast::unit);

    private static final Part<Named<PublishedUnitForecast>, PublishedAmount> EMPLOYED = required(
            Property.of(
                    "employed", PUBLISHED_AMOUNT, "Who has an active employment in the unit or below it at the date."),
            of -> of.of().employed());

    static final ResultForm<Named<PublishedUnitForecast>> UNIT = ResultForm.of(
            "published unit forecast",
            List.of(
                    HEAD,
                    EMPLOYED,
                    flow(
                            "leavers",
                            "All who leave, in all years together.",
                            of -> of.of().leavers()),
                    flow(
                            "hires",
                            "All who are hired; hidden with those who leave.",
                            of -> of.of().hires())));

    private static final Part<PublishedForecast, List<Values<Named<PublishedUnitForecast>>>> UNITS = required(
            Property.of(
                    "units",
                    list(UNIT).each(of -> of.get(HEAD).get(UnitHeadingForm.ID)),
                    "In all years together, the units that are published, each followed by those below it."),
            UNIT.each(of -> of.units().stream()
                    .map(unit -> Named.in(of.organisation(), unit))
                    .toList()));

    private static final Part<PublishedForecast, List<Values<OrganisationUnit>>> OTHER_UNITS = OtherUnitForm.others(
            of -> of.organisation().tree(),
            of -> of.units().stream().map(one -> one.unit().id()).collect(Collectors.toSet()));

    /** What of a forecast may be shown outside. */
    public static final ResultForm<PublishedForecast> PUBLISHED_FORECAST = ResultForm.document(
            "published-forecast",
            List.of(
                    AS_OF,
                    required(
                            Property.of(
                                    "threshold",
                                    integer(PublicationSettings.LOWEST_THRESHOLD, Integer.MAX_VALUE),
                                    "The smallest group that is shown."),
                            of -> of.settings().threshold()),
                    required(
                            Property.of(
                                    "width",
                                    integer(PublicationSettings.LOWEST_WIDTH, Integer.MAX_VALUE),
                                    "How far apart at least the values are that a hidden number could have."),
                            of -> of.settings().width()),
                    required(
                            Property.of(
                                    "hiddenPercent",
                                    integer(0, PERCENT),
                                    "How many of the numbers of those who leave and are hired are hidden, in whole per"
                                            + " cent, rounded up."),
                            PublishedForecast::hiddenPercent),
                    required(
                            Property.of("years", list(YEAR), "The uppermost unit, year by year."),
                            YEAR.each(PublishedForecast::years)),
                    required(
                            Property.of("allYears", FLOWS, "The same in all years together."),
                            FLOWS.of(PublishedForecast::allYears)),
                    UNITS,
                    OTHER_UNITS));

    private PublishedForecastForm() {}

    /**
     * What is known of how many are employed from a document that was published; empty if its form is wrong, which is then
     * noted.
     */
    static Optional<EarlierPublication> readEarlier(Place place) {
        return PUBLISHED_FORECAST.read(place).map(of -> {
            Known known = new Known(of.get(AS_OF));
            for (Values<Named<PublishedUnitForecast>> unit : of.get(UNITS)) {
                known.note(FigureName.employed(known.unit(unit.get(HEAD))), unit.get(EMPLOYED));
            }
            known.others(of.get(OTHER_UNITS));
            return known.publication();
        });
    }

    private static <T> Part<T, PublishedAmount> flow(String name, String meaning, Function<T, PublishedAmount> getter) {
        return required(Property.of(name, PUBLISHED_AMOUNT, meaning), getter);
    }
}
