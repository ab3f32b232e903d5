package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Money;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedActivity;
import org.kompetens.publication.PublishedCompetence;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is shown of activities tells of no small group, by its number or by what it costs. */
final class PublishedActivitiesTest {

    private static final Money COST = Money.of("1000", "SEK");
    private static final UnitId WHOLE = UnitId.of("almfjarden");
    private static final int YEAR = 2027;

    private static final PublishedRollup BESIDE = beside();

    private static PublishedRollup beside() {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        Rollup rollup = sample.employees().stream().collect(Rollup.collector(analysis));
        return PublishedRollup.of(rollup, PublicationSettings.DEFAULT);
    }

    private static ActivityBuilder activity(String id, UnitId unit) {
        return Activity.builder(ActivityId.of(id), Labels.of(Language.SV, "Kurs"), unit, Responsible.of("Enhetschef"))
                .cost(() -> CostLine.of(CostKind.FEE, COST, Years.of(YEAR), VatBasis.NOT_SUBJECT));
    }

    private static PublishedActivities published(ActivityBuilder... activities) {
        PlanRegisterBuilder register = PlanRegister.builder();
        for (ActivityBuilder one : activities) {
            register.activity(one);
        }
        return PublishedActivities.of(Planning.of(BESIDE.analysis().organisation(), register.build()), BESIDE);
    }

    private static Optional<PublishedActivity.Figures> figures(ActivityBuilder activity) {
        return published(activity).activities().get(0).figures();
    }

    private static List<EmployeeId> people(int number) {
        List<EmployeeId> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(EmployeeId.of("e" + i));
        }
        return people;
    }

    @Test
    void few_are_hidden_with_what_they_cost_and_five_are_shown() {
        for (Recipients few : List.of(
                new Recipients.People(people(4)),
                new Recipients.Seats(4, List.of()),
                new Recipients.Group("ledning", OptionalInt.of(1)),
                new Recipients.Outsiders(4))) {
            assertThat(figures(activity("a", WHOLE).recipients(few))).isEmpty();
        }
        for (Recipients five : List.of(
                new Recipients.People(people(5)),
                new Recipients.Seats(5, people(2)),
                new Recipients.Group("ledning", OptionalInt.of(5)),
                new Recipients.Outsiders(5))) {
            PublishedActivity.Figures shown =
                    figures(activity("a", WHOLE).recipients(five)).orElseThrow();
            assertThat(shown.participants()).hasValue(5);
            assertThat(shown.costs()).containsExactly(Map.entry(YEAR, Amounts.of(COST)));
        }
    }

    @Test
    void all_but_a_few_of_a_unit_are_hidden_and_all_of_it_are_not() {
        PublishedUnit unit = BESIDE.units().stream()
                .filter(one -> one.employed().shown().isPresent())
                .min(Comparator.comparing(
                        one -> one.employed().shown().orElseThrow().count()))
                .orElseThrow();
        int all = Math.toIntExact(unit.employed().shown().orElseThrow().count());
        assertThat(figures(activity("a", unit.unit().id()).recipients(new Recipients.Seats(all - 1, List.of()))))
                .isEmpty();
        assertThat(figures(activity("a", unit.unit().id()).recipients(new Recipients.Seats(all, List.of()))))
                .isPresent();
    }

    @Test
    void whose_number_is_not_known_is_hidden_and_what_is_for_nobody_in_particular_is_shown() {
        var role = BESIDE.analysis().organisation().roles().get(0).id();
        assertThat(figures(activity("a", WHOLE).recipients(new Recipients.InRole(role, WHOLE))))
                .isEmpty();
        assertThat(figures(activity("a", WHOLE).recipients(new Recipients.Group("alla", OptionalInt.empty()))))
                .isEmpty();
        assertThat(figures(activity("a", WHOLE)).orElseThrow().participants()).isEmpty();
    }

    /** What a course costs for those who fall short tells how many they are, be it for nobody in particular or elsewhere. */
    @Test
    void what_it_costs_to_close_a_gap_of_which_the_number_is_hidden_is_hidden() {
        PublishedUnit unit = BESIDE.units().stream()
                .filter(one -> one.competences().stream().anyMatch(PublishedActivitiesTest::isShortHidden))
                .findFirst()
                .orElseThrow();
        CompetenceId hidden = unit.competences().stream()
                .filter(PublishedActivitiesTest::isShortHidden)
                .findFirst()
                .orElseThrow()
                .competence()
                .id();
        UnitId home = unit.unit().id();
        assertThat(figures(activity("a", home).gap(AddressedGap.of(hidden)))).isEmpty();
        assertThat(figures(activity("a", WHOLE).gap(new AddressedGap(hidden, Optional.empty(), Optional.of(home)))))
                .isEmpty();
        assertThat(figures(activity("a", home))).isPresent();
    }

    private static boolean isShortHidden(PublishedCompetence competence) {
        return competence.figures().amount(Measure.SHORT).shown().isEmpty();
    }

    @Test
    void those_who_are_named_for_what_they_gain_count() {
        var competence =
                BESIDE.analysis().organisation().framework().competences().get(0);
        Level level = Level.of(
                competence.scale().id().value(),
                competence.scale().levels().get(0).id().value());
        assertThat(figures(activity("a", WHOLE).gain(PlannedGain.ofPersons(competence.id(), level, 3))))
                .isEmpty();
    }

    @Test
    void sums_are_of_what_is_shown_and_what_was_rejected_is_not_there() {
        PublishedActivities published = published(
                activity("few", WHOLE).recipients(new Recipients.Seats(2, List.of())),
                activity("many", WHOLE).recipients(new Recipients.Seats(9, List.of())),
                activity("no", WHOLE)
                        .decision(
                                new Decision("Nämnden", LocalDate.of(2026, 9, 1), DecisionStatus.REJECTED, List.of())));
        assertThat(published.activities()).extracting(one -> one.id().value()).containsExactly("few", "many");
        assertThat(published.shownTotal()).isEqualTo(new TreeMap<>(Map.of(YEAR, Amounts.of(COST))));
        assertThat(published.hiddenPercent()).isEqualTo(50);
    }
}
