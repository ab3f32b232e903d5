package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.publication.FigureName;
import org.kompetens.rollup.Amount;
import org.kompetens.testkit.Needs;
import org.kompetens.testkit.laws.Wards.Counted;
import org.kompetens.testkit.reference.PossibleFigures;
import org.kompetens.testkit.reference.ReferenceFigures;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.PublicationReport;
import org.kompetens.testkit.system.PublicationSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.text.LastAsked;

/** Figures that may be shown outside: what is shown is true, and of few people nothing is told. */
public abstract class PublicationLaws {

    private static final int LOWEST = 3;
    private static final int HIGHEST = 8;

    /** For subclasses that name a system. */
    protected PublicationLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract PublicationSystem system();

    /** The system under test, which remembers what it is asked. */
    private PublicationSystem asked() {
        return LastAsked.remembering(PublicationSystem.class, system());
    }

    /** What the system publishes of wards; the law fails where it leaves a figure out, or hides all where nobody is one of few. */
    private PublicationReport answer(Situation wards, int threshold) {
        PublicationReport report = asked().publish(wards, threshold);
        Map<FigureName, Counted> figures = Wards.figures(wards);
        figures.keySet().stream()
                .filter(name -> name.isOfEmployed() || name.competence().isPresent())
                .forEach(name -> assertTrue(
                        text(name) + " must be shown or hidden",
                        report.numbers().containsKey(name) != report.hidden().contains(name)));
        for (Collection<FigureName> names :
                List.of(report.numbers().keySet(), report.fte().keySet(), report.hidden())) {
            names.forEach(name -> assertTrue("there is no figure " + text(name), figures.containsKey(name)));
        }
        if (isWithoutFew(figures.values(), threshold)) {
            assertTrue(
                    "nobody is one of few, and nothing is shown",
                    !report.numbers().isEmpty());
        }
        return report;
    }

    private static boolean isWithoutFew(Collection<Counted> figures, int threshold) {
        return figures.stream().noneMatch(one -> one.isSmall(threshold) || one.isAllButFew(threshold));
    }

    private static String text(FigureName name) {
        String subject = name.isOfEmployed()
                ? "those employed"
                : name.competence()
                        .map(Object::toString)
                        .or(() -> name.dimension().map(one -> "all of " + one))
                        .orElse("all competences");
        return name.outcome().map(OutcomeKind::name).orElse("how many") + " of " + subject + " in " + name.unit();
    }

    private static void assertHidden(PublicationReport report, FigureName name, Object why) {
        assertTrue(text(name) + " must be hidden, " + why, !report.numbers().containsKey(name));
    }

    /**
     * What is shown is what it is, to the digit, and so are its FTE.
     *
     * @param wards any
     * @param threshold from 3
     */
    @Property(tries = 100)
    public void whatIsShownIsTrueToTheDigit(
            @ForAll("wards") Situation wards, @ForAll @IntRange(min = LOWEST, max = HIGHEST) int threshold) {
        PublicationReport report = answer(wards, threshold);
        Wards.figures(wards).forEach((name, raw) -> {
            assertEqual(text(name), raw.number(), report.numbers().getOrDefault(name, raw.number()));
            assertEqual("FTE, " + text(name), raw.fte(), report.fte().getOrDefault(name, raw.fte()));
        });
    }

    /**
     * The same of any organisation.
     *
     * @param situation any
     */
    @Property(tries = 50)
    public void agreesWithTheReferenceOnAllThatIsShown(@ForAll Situation situation) {
        PublicationReport report = asked().publish(situation, LOWEST);
        Map<FigureName, Amount> raw = ReferenceFigures.of(situation);
        Set<FigureName> told = new LinkedHashSet<>(report.numbers().keySet());
        told.addAll(report.hidden());
        assertTrue(
                "all that is employed is shown or hidden",
                told.containsAll(
                        raw.keySet().stream().filter(FigureName::isOfEmployed).toList()));
        report.numbers()
                .forEach((name, number) -> assertEqual(
                        text(name), raw.getOrDefault(name, Amount.NONE).count(), number));
        report.fte()
                .forEach((name, fte) -> assertEqual(
                        "FTE, " + text(name),
                        raw.getOrDefault(name, Amount.NONE).fte(),
                        fte));
    }

    /**
     * No number below the threshold is shown, and none of a group of fewer people, however many cells these have together.
     *
     * @param wards any
     * @param threshold from 3
     */
    @Property(tries = 100)
    public void noNumberOfFewPeopleIsShown(
            @ForAll("wards") Situation wards, @ForAll @IntRange(min = LOWEST, max = HIGHEST) int threshold) {
        PublicationReport report = answer(wards, threshold);
        Wards.figures(wards).forEach((name, raw) -> {
            if (raw.isSmall(threshold)) {
                assertHidden(report, name, "is " + raw.number() + " of " + raw.people() + " people");
            }
        });
    }

    /**
     * Nor are the FTE of so few; and none are shown without the number of those whose they are.
     *
     * @param wards any
     * @param threshold from 3
     */
    @Property(tries = 100)
    public void noFteOfFewPeopleAreShown(
            @ForAll("wards") Situation wards, @ForAll @IntRange(min = LOWEST, max = HIGHEST) int threshold) {
        PublicationReport report = answer(wards, threshold);
        report.fte()
                .keySet()
                .forEach(name -> assertTrue(
                        "FTE of a hidden number, " + text(name),
                        report.numbers().containsKey(name)));
        Wards.figures(wards).forEach((name, raw) -> {
            if (raw.isSmall(threshold)) {
                assertTrue("FTE of few, " + text(name), !report.fte().containsKey(name));
            }
        });
    }

    /**
     * A group of just the threshold is shown, and one of a person fewer is not.
     *
     * @param threshold from 3
     */
    @Property(tries = 20)
    public void aGroupOfTheThresholdIsShownAndOneOfFewerIsNot(
            @ForAll @IntRange(min = LOWEST, max = HIGHEST) int threshold) {
        Situation just = Wards.alike(threshold);
        PublicationReport shown = answer(just, threshold);
        Wards.figures(just)
                .forEach((name, raw) -> assertTrue(
                        text(name) + " is hidden, " + raw.number() + " of " + raw.people() + " people",
                        !shown.hidden().contains(name)));
        Situation fewer = Wards.alike(threshold - 1);
        PublicationReport hidden = answer(fewer, threshold);
        Wards.figures(fewer).forEach((name, raw) -> {
            if (raw.number() > 0) {
                assertHidden(hidden, name, "is " + raw.number() + " of " + raw.people() + " people");
            }
        });
    }

    /**
     * All of a group but a few are not shown: the few are the difference.
     *
     * @param wards any
     * @param threshold from 3
     */
    @Property(tries = 100)
    public void allButAFewOfAGroupAreNotShown(
            @ForAll("wards") Situation wards, @ForAll @IntRange(min = LOWEST, max = HIGHEST) int threshold) {
        PublicationReport report = answer(wards, threshold);
        Wards.figures(wards).forEach((name, raw) -> {
            if (raw.isAllButFew(threshold)) {
                assertHidden(report, name, "is all but " + (raw.group() - raw.number()) + " of " + raw.group());
            }
        });
    }

    /**
     * Where all of a small group are one thing, that nobody of it is anything else is not told.
     *
     * @param few how many there are
     */
    @Property(tries = 20)
    @Needs(ModelPart.TELLING_NOUGHTS)
    public void noughtsThatTellOfEachOfAFewAreHidden(@ForAll @IntRange(min = 1, max = LOWEST - 1) int few) {
        Situation wards = Wards.alike(few);
        PublicationReport report = answer(wards, LOWEST);
        Wards.figures(wards).forEach((name, raw) -> {
            if (raw.number() == 0 && !name.outcome().equals(Optional.of(OutcomeKind.EXEMPT))) {
                assertHidden(report, name, "as it says what all " + few + " are");
            }
        });
    }

    /**
     * No hidden number can be worked out from all that is shown, not even so far that it is one of two: sums over wards, over
     * outcomes and over competences, those employed, of whom each has a cell of each competence, and whole numbers that are
     * not negative leave it at least three.
     *
     * @param wards any
     * @param threshold from 3
     */
    @Property(tries = 25)
    public void noHiddenNumberFollowsFromWhatIsShown(
            @ForAll("wards") Situation wards, @ForAll @IntRange(min = LOWEST, max = HIGHEST) int threshold) {
        PublicationReport report = answer(wards, threshold);
        Map<FigureName, Counted> figures = Wards.figures(wards);
        PossibleFigures possible =
                new PossibleFigures(wards.structure(), report, wards.employees().size() + HIGHEST);
        figures.forEach((name, raw) -> {
            if (raw.isSmall(threshold)) {
                assertHidden(report, name, "is " + raw.number() + " of " + raw.people() + " people");
            }
            if (report.hidden().contains(name)) {
                assertTrue(
                        text(name) + " is hidden, and can be worked out: it is " + raw.number(),
                        possible.isOpen(name, raw.number()));
            }
        });
    }

    /**
     * Where nobody is one of few, everything is shown.
     *
     * @param wards of many
     * @param threshold from 3
     */
    @Property(tries = 50)
    public void whereNobodyIsOneOfFewNothingIsHidden(
            @ForAll("wardsOfMany") Situation wards, @ForAll @IntRange(min = LOWEST, max = HIGHEST) int threshold) {
        answer(wards, threshold)
                .hidden()
                .forEach(name -> assertTrue(text(name) + " is hidden, and nobody is one of few", false));
    }

    /**
     * In which order employees stand in a file changes nothing.
     *
     * @param wards any
     * @param random shuffles
     */
    @Property(tries = 50)
    public void theOrderOfEmployeesChangesNothing(@ForAll("wards") Situation wards, @ForAll Random random) {
        List<Employee> shuffled = new ArrayList<>(wards.employees());
        Collections.shuffle(shuffled, random);
        PublicationReport one = answer(wards, LOWEST);
        PublicationReport other = answer(wards.withEmployees(shuffled), LOWEST);
        assertEqual("shown", one.numbers(), other.numbers());
        assertEqual("FTE", one.fte(), other.fte());
        assertEqual("hidden", one.hidden(), other.hidden());
    }

    /**
     * What is hidden for its size stays so with a higher threshold.
     *
     * @param wards any
     * @param threshold from 3
     * @param more how much higher
     */
    @Property(tries = 50)
    public void aHigherThresholdShowsNothingThatWasHiddenForItsSize(
            @ForAll("wards") Situation wards,
            @ForAll @IntRange(min = LOWEST, max = HIGHEST) int threshold,
            @ForAll @IntRange(min = 1, max = HIGHEST) int more) {
        Set<FigureName> small = new LinkedHashSet<>();
        Wards.figures(wards).forEach((name, raw) -> {
            if (raw.isSmall(threshold)) {
                small.add(name);
            }
        });
        for (int each : List.of(threshold, threshold + more)) {
            PublicationReport report = answer(wards, each);
            small.forEach(name -> assertHidden(report, name, "as it is with a threshold of " + threshold));
        }
    }

    /**
     * A hospital with a few wards.
     *
     * @return with few people in some, and in some with many
     */
    @Provide
    public Arbitrary<Situation> wards() {
        return Arbitraries.oneOf(List.of(Wards.any(), Wards.any(), Wards.ofMany()));
    }

    /**
     * The same with many people in every ward.
     *
     * @return nobody is one of fewer than eight
     */
    @Provide
    public Arbitrary<Situation> wardsOfMany() {
        return Wards.ofMany();
    }
}
