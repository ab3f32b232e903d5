package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.ChoiceExamples.ALI;
import static org.kompetens.evaluation.ChoiceExamples.BO;
import static org.kompetens.evaluation.ChoiceExamples.EVA;
import static org.kompetens.evaluation.ChoiceExamples.KIM;
import static org.kompetens.evaluation.ChoiceExamples.LAST_YEAR;
import static org.kompetens.evaluation.ChoiceExamples.SEK;
import static org.kompetens.evaluation.ChoiceExamples.approved;
import static org.kompetens.evaluation.ChoiceExamples.bringing;
import static org.kompetens.evaluation.ChoiceExamples.choice;
import static org.kompetens.evaluation.ChoiceExamples.closed;
import static org.kompetens.evaluation.ChoiceExamples.closedWith;
import static org.kompetens.evaluation.ChoiceExamples.fee;
import static org.kompetens.evaluation.ChoiceExamples.proposal;
import static org.kompetens.evaluation.ChoiceExamples.question;
import static org.kompetens.evaluation.ChoiceExamples.twiceEmployed;
import static org.kompetens.evaluation.Ward.CARE;
import static org.kompetens.evaluation.Ward.NURSE;
import static org.kompetens.evaluation.Ward.THU_2026_10_01;
import static org.kompetens.evaluation.Ward.TODAY;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.WOUND_CARE;
import static org.kompetens.evaluation.Ward.course;
import static org.kompetens.evaluation.Ward.found;
import static org.kompetens.evaluation.Ward.in;
import static org.kompetens.evaluation.Ward.nurse;
import static org.kompetens.evaluation.Ward.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChosenActivity;
import org.kompetens.choice.Proposal;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Recipients;
import org.kompetens.rollup.Fraction;
import org.kompetens.selection.Certainty;

/** Who has a place in an activity. */
final class ActivityPlacesTest {

    @Test
    void placesWithoutNamesGoToThoseWhoHaveNoneYet() {
        ChoiceQuestion question = question(planning(bringing("a", "good", 1), bringing("b", "good", 1)), EVA, ALI, BO);

        assertThat(closed(question)).containsExactly("a 1", "b 1");
        assertThat(proposal(question).closed()).isEqualTo(Fraction.of(4, 1));
    }

    /** Ali falls short in two employments, Eva in one. */
    @Test
    void whatIsNotChosenTakesNobodysPlaceWhateverItIsCalled() {
        Employee twice = twiceEmployed(ALI);
        for (List<String> ids : List.of(List.of("a", "b"), List.of("b", "a"))) {
            ActivityBuilder dear = bringing(ids.get(0), "good", 1).cost(() -> fee("5000", "SEK"));
            ActivityBuilder cheap = bringing(ids.get(1), "good", 1).cost(() -> fee("1000", "SEK"));
            Planning free = planning(dear, cheap);
            assertThat(closedWith(free, "1000", EVA, twice)).isEqualTo("[" + ids.get(1) + "] 4 of 6, at most 4");
            assertThat(closedWith(free, "6000", EVA, twice)).isEqualTo("[a, b] 6 of 6, at most 6");
            Planning alternatives = Planning.of(
                    Ward.ORGANISATION,
                    PlanRegister.builder()
                            .activity(dear)
                            .activity(cheap)
                            .eitherOr(List.of(ActivityId.of("a"), ActivityId.of("b")))
                            .build());
            assertThat(closedWith(alternatives, "1000", EVA, twice))
                    .isEqualTo("[" + ids.get(1) + "] 4 of 6, at most 4");
            assertThat(question(alternatives, EVA, twice).candidates())
                    .allSatisfy(one -> assertThat(one.closes()).hasSize(2));
        }
        // Of what cannot be paid the cheaper is first, and still takes nobody's place.
        Planning one = planning(bringing("a", "good", 1).cost(() -> fee("1000", "EUR")), bringing("b", "good", 1));
        assertThat(closedWith(one, "1000", EVA, twice)).isEqualTo("[b] 4 of 6, at most 4");
    }

    @Test
    void whoeverLeavesBeforeTheDayAfterTheLastOneGainsNothingAndHasNoPlace() {
        LocalDate dayAfter = LocalDate.of(2027, 6, 10);
        Employee leaves = EVA.withKnownExit(dayAfter);
        Planning unnamed = planning(bringing("a", "good", 1));
        Planning named = planning(bringing("a", "good", EVA));

        assertThat(closedWith(unnamed, "0", leaves, ALI)).isEqualTo("[a] 2 of 4, at most 2");
        assertThat(closedWith(unnamed, "0", leaves)).isEqualTo("[] 0 of 2, at most 0");
        assertThat(closedWith(named, "0", leaves, ALI)).isEqualTo("[] 0 of 4, at most 0");
        assertThat(choice(named, TOWN, leaves, ALI).unplaced())
                .containsExactly(new UnplacedGain(ActivityId.of("a"), WOUND_CARE, 1, UnplacedGain.Reason.LEAVES));
        assertThat(closedWith(named, "0", EVA.withKnownExit(dayAfter.plusDays(1)), ALI))
                .isEqualTo("[a] 2 of 4, at most 2");
    }

    @Test
    void twoActivitiesForTheSamePersonsCountOnce() {
        ChoiceQuestion question = question(planning(bringing("a", "good", 5), bringing("b", "good", 5)), EVA, ALI);

        assertThat(closed(question)).containsExactly("a 2", "b 2");
        assertThat(proposal(question).chosen())
                .extracting(ChosenActivity::activity)
                .hasSize(1);
    }

    @Test
    void whoIsNamedHasAPlaceAndTheOthersAreForWhomTheActivityIs() {
        Planning planning = planning(
                bringing("a", "good", 2).recipients(new Recipients.Seats(2, List.of(ALI.id()))),
                bringing("b", "good", 9).recipients(new Recipients.InRole(NURSE, CARE)),
                bringing("c", "good", 9).recipients(new Recipients.Outsiders(9)));

        ChoiceQuestion question = question(planning, EVA, ALI, BO);

        assertThat(closed(question)).containsExactly("a 2", "b 2", "c 0");
        assertThat(choice(planning, TOWN, EVA, ALI).unplaced())
                .containsExactly(new UnplacedGain(ActivityId.of("c"), WOUND_CARE, 9, UnplacedGain.Reason.NOBODY_NAMED));
    }

    /** Eva falls short in two employments, Ali in one: the cheaper of two is first, and Eva before Ali, who is before her by id. */
    @Test
    void theCheaperHasItsPlacesFirstAndWhoNeedsMostIsFirst() {
        ChoiceQuestion question = question(
                planning(
                        bringing("a", "good", 1).cost(() -> fee("5000", "SEK")),
                        bringing("b", "good", 1).cost(() -> fee("1000", "SEK"))),
                twiceEmployed(EVA),
                ALI);
        assertThat(closed(question)).containsExactly("a 1", "b 2");
    }

    /** The first brings nobody what is required, so that it takes nobody's place in the second. */
    @Test
    void whoGainsNothingHasNoPlace() {
        ChoiceQuestion question =
                question(planning(bringing("a", "basic", 1), bringing("b", "good", 1)), EVA, twiceEmployed(ALI));
        assertThat(closed(question)).containsExactly("a 0", "b 2");
    }

    @Test
    void whoIsEmployedElsewhereHasNoPlace() {
        Employee elsewhere = EVA.withEmployments(List.of(in(CARE, LAST_YEAR, LAST_YEAR.plusYears(9))));
        assertThat(closed(question(planning(bringing("a", "good", 9)), elsewhere, ALI)))
                .containsExactly("a 1");
    }

    /** Alone the cheap one brings nothing that can be paid, as it needs a dear one; the other one is held, and has its place. */
    @Test
    void whatIsHeldHasItsPlacesBeforeWhatIsCheaper() {
        Planning planning = planning(
                bringing("a", "good", 1).cost(() -> fee("1000", "SEK")),
                bringing("b", "good", 1).cost(() -> fee("500", "SEK")).needs(ActivityId.of("c")),
                course("c").cost(() -> fee("5000", "SEK")));
        assertThat(closedWith(planning, "1000", EVA, twiceEmployed(ALI))).isEqualTo("[a] 4 of 6, at most 4");
    }

    @Test
    void whatIsHeldIsFirstAndThenTheCheaper() {
        assertThat(places()).containsExactly("b [ali]", "a [eva]");
        assertThat(places("a")).containsExactly("a [ali]", "b [eva]");
        assertThat(places("b", "a")).containsExactly("b [ali]", "a [eva]");
    }

    private static List<String> places(String... held) {
        SortedMap<EmployeeId, ShortPerson> persons = new TreeMap<>();
        for (Employee one : List.of(EVA, twiceEmployed(ALI))) {
            persons.put(one.id(), ShortPerson.of(TODAY, one).orElseThrow());
        }
        Planning planning = planning(
                bringing("a", "good", 1).cost(() -> fee("1000", "SEK")),
                bringing("b", "good", 1).cost(() -> fee("500", "SEK")));
        return new ActivityPlaces(
                        TODAY,
                        persons,
                        new ActivityPlaces.Queues(),
                        new OpenActivities(planning, THU_2026_10_01, TOWN, SEK),
                        Stream.of(held).map(ActivityId::of).toList(),
                        ActivityPlaces.Giving.IN_TURN,
                        unit -> true,
                        ShortfallMeasure.WEIGHTED_STEPS)
                .ofCandidates().stream()
                        .map(place -> place.activity().id() + " "
                                + place.persons().stream()
                                        .map(EmployeeId::value)
                                        .toList())
                        .toList();
    }

    @Test
    void anActivityReachesTheRoleAndTheUnitsThatItIsFor() {
        UnitTree tree = TODAY.organisation().tree();
        GainStatus.Reach doctors = new GainStatus.Reach(Optional.of(RoleId.of("doctor")), List.of(WARD), Set.of());
        assertThat(doctors.reaches(EVA.id(), EVA.employments().stream(), tree)).isFalse();
        assertThat(new GainStatus.Reach(Optional.of(NURSE), List.of(WARD), Set.of())
                        .reaches(EVA.id(), EVA.employments().stream(), tree))
                .isTrue();
        Activity two = course("a")
                .gap(new AddressedGap(WOUND_CARE, Optional.empty(), Optional.of(CARE)))
                .gap(new AddressedGap(CompetenceId.of("lifting"), Optional.empty(), Optional.of(TOWN)))
                .build();
        PlannedGain gain = PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 1);
        assertThat(GainStatus.Reach.of(two, gain).units()).containsExactly(WARD, CARE);
    }

    /** What is approved makes up for what Ali lacks in two employments; the place goes to one of the others. */
    @Test
    void whatIsApprovedLeavesNothingToGain() {
        Planning planning = planning(bringing("a", "good", 1), approved(bringing("z", "good", 1)));
        assertThat(closedWith(planning, "0", EVA, twiceEmployed(ALI), nurse("bea", found("basic", LAST_YEAR))))
                .isEqualTo("[a] 2 of 4, at most 2");
    }

    /** Ali lacks most, in the department; for the ward, of which the question is, that closes nothing and Eva could have gained. */
    @Test
    void theBoundLooksAtTheUnitOfTheQuestionOnly() {
        Employee elsewhere = ALI.withEmployments(List.of(
                in(CARE, LAST_YEAR, LAST_YEAR.plusYears(8)), in(CARE, LAST_YEAR.plusDays(1), LAST_YEAR.plusYears(9))));
        Planning planning = planning(
                bringing("a", "good", 1).gap(new AddressedGap(WOUND_CARE, Optional.empty(), Optional.of(TOWN))));
        Proposal proposal = choice(planning, WARD, EVA, elsewhere)
                .propose(question -> question)
                .orElseThrow()
                .proposal();
        assertThat(proposal.closed()).isEqualTo(Fraction.ZERO);
        assertThat(proposal.shortfall()).isEqualTo(Fraction.of(2, 1));
        assertThat(proposal.bound()).isEqualTo(Fraction.of(2, 1));
        assertThat(proposal.certainty()).isEqualTo(Certainty.BOUNDED);
    }

    /** Where all places are somebody's by name, nobody else could have them: what is proposed is the best. */
    @Test
    void whereAllAreNamedNobodyElseCouldHaveThePlaces() {
        Proposal proposal = choice(planning(bringing("a", "good", EVA)), TOWN, EVA, ALI)
                .propose(question -> question)
                .orElseThrow()
                .proposal();
        assertThat(proposal.closed()).isEqualTo(Fraction.of(2, 1));
        assertThat(proposal.bound()).isEqualTo(Fraction.of(2, 1));
        assertThat(proposal.certainty()).isEqualTo(Certainty.BEST);
    }

    /** Of three who are named two are to gain; two leave, and of the third there is no record. */
    @Test
    void placesOfTooManyWhoAreNamedStayEmptyForAReason() {
        LocalDate before = LocalDate.of(2027, 1, 1);
        Recipients three = new Recipients.People(List.of(EVA.id(), ALI.id(), BO.id()));
        Planning planning = planning(bringing("a", "good", 2).recipients(three));
        assertThat(choice(planning, TOWN, EVA.withKnownExit(before), ALI.withKnownExit(before))
                        .unplaced())
                .containsExactly(
                        new UnplacedGain(ActivityId.of("a"), WOUND_CARE, 1, UnplacedGain.Reason.NO_RECORD),
                        new UnplacedGain(ActivityId.of("a"), WOUND_CARE, 1, UnplacedGain.Reason.LEAVES));
        assertThat(choice(planning, TOWN, EVA.withKnownExit(before), ALI, BO).unplaced())
                .isEmpty();
    }

    /** Today a certificate says less than what is expected; it is stronger than a manager, and lower. */
    @Test
    void whatIsLowerDoesNotCountAgainstWhatIsGained() {
        Assessment certificate = Assessment.of(
                AssessmentId.of("expected"),
                WOUND_CARE,
                Level.of("basic"),
                THU_2026_10_01,
                AssessmentSource.CERTIFICATE);
        assertThat(closed(question(planning(bringing("a", "good", 1)), nurse("eva", certificate))))
                .containsExactly("a 1");
    }

    /** Ali falls short in two employments, Eva in one, Kim in none; one of the three is to gain. */
    @Test
    void whereMoreAreNamedThanGainThePlaceGoesToThoseWhoNeedItMostWhateverTheirOrder() {
        Employee twice = twiceEmployed(ALI);
        for (List<Employee> named : List.of(List.of(twice, EVA, KIM), List.of(KIM, EVA, twice))) {
            Recipients people =
                    new Recipients.People(named.stream().map(Employee::id).toList());
            Planning planning = planning(bringing("a", "good", 1).recipients(people));
            assertThat(closedWith(planning, "0", EVA, KIM, twice, nurse("more", found("basic", LAST_YEAR))))
                    .isEqualTo("[a] 4 of 8, at most 4");
            assertThat(ExpectedEffect.of(planning, TODAY, named.stream()).unplaced())
                    .containsExactly(
                            new UnplacedGain(ActivityId.of("a"), WOUND_CARE, 1, UnplacedGain.Reason.MORE_NAMED));
            assertThat(choice(planning, TOWN, KIM).unplaced()).isEmpty();
            assertThat(choice(planning, TOWN, nurse("more")).unplaced())
                    .containsExactly(
                            new UnplacedGain(ActivityId.of("a"), WOUND_CARE, 1, UnplacedGain.Reason.NO_RECORD));
        }
    }
}
