package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Money;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.FteSum;
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
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedActivity;
import org.kompetens.publication.PublishedCompetence;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is shown of activities tells of no small group, by its number or by what it costs. */
@Tag("slow")
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
        PublishedActivities published = published(activity);
        assertThat(published.unproven()).isEmpty();
        return published.activities().get(0).figures();
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

    /** Of a gap of which all is shown, the figures are known from what was published of the activity alone. */
    @Test
    void what_an_activity_rests_on_is_known_later() {
        PublishedUnit home = BESIDE.units().stream()
                .filter(unit -> unit.competences().stream().anyMatch(PublishedActivitiesTest::isAllShown))
                .findFirst()
                .orElseThrow();
        CompetenceId competence = home.competences().stream()
                .filter(PublishedActivitiesTest::isAllShown)
                .findFirst()
                .orElseThrow()
                .competence()
                .id();
        EarlierPublication known = published(activity("a", home.unit().id())
                        .gap(AddressedGap.of(competence))
                        .recipients(new Recipients.Seats(7, List.of())))
                .asEarlier();
        assertThat(known.activities().get(ActivityId.of("a"))).isPresent();
        assertThat(known.shown())
                .containsKey(FigureName.outcome(home.unit().id(), competence, OutcomeKind.SHORT))
                .hasSizeGreaterThan(BESIDE.units().size() / 2);
        EarlierPublication ofHidden = published(activity("a", home.unit().id())
                        .gap(AddressedGap.of(competence))
                        .recipients(new Recipients.Seats(2, List.of())))
                .asEarlier();
        assertThat(ofHidden.activities()).containsExactly(Map.entry(ActivityId.of("a"), Optional.empty()));
        assertThat(ofHidden.shown().keySet()).allMatch(FigureName::isOfEmployed);
    }

    private static boolean isAllShown(PublishedCompetence competence) {
        return competence.figures().amounts().values().stream()
                .allMatch(amount -> amount.shown().isPresent());
    }

    /** One more who takes part is one person; and what was hidden stays hidden. */
    @Test
    void what_was_published_before_protects_an_activity() {
        LocalDate earlier = SampleMunicipality.AS_OF.minusMonths(6);
        for (LocalDate asOf : List.of(earlier, SampleMunicipality.AS_OF)) {
            assertThat(isShown(20, before(asOf, Optional.of(20)))).isTrue();
            assertThat(isShown(21, before(asOf, Optional.of(20)))).isFalse();
            assertThat(isShown(25, before(asOf, Optional.of(20)))).isTrue();
            assertThat(isShown(20, before(asOf, Optional.empty()))).isFalse();
        }
        EarlierPublication forNobody = new EarlierPublication(
                earlier,
                before(earlier, Optional.empty()).shown(),
                Set.of(),
                Map.of(),
                Map.of(
                        ActivityId.of("a"),
                        Optional.of(new PublishedActivity.Figures(
                                OptionalInt.empty(),
                                new TreeMap<>(Map.of(YEAR, Amounts.of(Money.of("950", "SEK"))))))));
        assertThat(isShown(20, forNobody)).isFalse();
    }

    private static boolean isShown(int seats, EarlierPublication before) {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        Rollup rollup = sample.employees().stream().collect(Rollup.collector(BESIDE.analysis()));
        PublishedRollup beside = PublishedRollup.of(
                rollup, PublicationSettings.DEFAULT.withDepth(0), List.of(before), LongRun.onThreads(1));
        PlanRegister register = PlanRegister.builder()
                .activity(activity("a", WHOLE).recipients(new Recipients.Seats(seats, List.of())))
                .build();
        return PublishedActivities.of(Planning.of(BESIDE.analysis().organisation(), register), beside)
                .activities()
                .get(0)
                .figures()
                .isPresent();
    }

    private static EarlierPublication before(LocalDate asOf, Optional<Integer> seats) {
        return new EarlierPublication(
                asOf,
                Map.of(
                        FigureName.employed(WHOLE),
                        BESIDE.at(WHOLE)
                                .employed()
                                .shown()
                                .map(one -> new Amount(one.count(), FteSum.ZERO))
                                .orElseThrow()),
                Set.of(),
                Map.of(),
                Map.of(
                        ActivityId.of("a"),
                        seats.map(number -> new PublishedActivity.Figures(
                                OptionalInt.of(number), new TreeMap<>(Map.of(YEAR, Amounts.of(COST)))))));
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
