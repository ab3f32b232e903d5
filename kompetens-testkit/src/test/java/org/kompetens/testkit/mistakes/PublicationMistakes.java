package org.kompetens.testkit.mistakes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.publication.FigureName;
import org.kompetens.rollup.Amount;
import org.kompetens.testkit.reference.ReferenceFigures;
import org.kompetens.testkit.system.PublicationReport;
import org.kompetens.testkit.system.PublicationSystem;
import org.kompetens.testkit.system.Situation;

/** Mistakes of systems that say which figures may be shown outside. */
final class PublicationMistakes {

    private static final int FIVE = 5;
    private static final int LOWEST = 3;
    private static final int HIGHEST_KNOWN = 8;

    private PublicationMistakes() {}

    /** Whether a figure is shown. */
    @FunctionalInterface
    private interface Choice {

        boolean isShown(Asked of, FigureName name);
    }

    /** What is to be published, what it is, and what of it the system that is right shows. */
    private record Asked(Situation situation, int threshold, Map<FigureName, Amount> raw, PublicationReport right) {

        static Asked of(PublicationSystem system, Situation situation, int threshold) {
            PublicationReport right = system.publish(situation, threshold);
            Map<FigureName, Amount> raw = new LinkedHashMap<>(ReferenceFigures.of(situation));
            raw.keySet()
                    .removeIf(name -> !right.numbers().containsKey(name)
                            && !right.hidden().contains(name));
            return new Asked(situation, threshold, raw, right);
        }

        boolean isRightlyShown(FigureName name) {
            return right.numbers().containsKey(name);
        }

        long number(FigureName name) {
            return raw.getOrDefault(name, Amount.NONE).count();
        }

        /** Somebody with several cells is one of few all the same. */
        boolean isSmall(FigureName name) {
            return number(name) > 0 && Math.min(number(name), number(FigureName.employed(name.unit()))) < threshold;
        }

        boolean isTop(FigureName name) {
            return situation.structure().units().stream()
                    .filter(unit -> unit.parent().isEmpty())
                    .map(OrganisationUnit::id)
                    .anyMatch(name.unit()::equals);
        }

        PublicationReport with(Choice choice) {
            Map<FigureName, Long> numbers = new LinkedHashMap<>();
            Map<FigureName, FteSum> fte = new LinkedHashMap<>();
            Set<FigureName> hidden = new LinkedHashSet<>();
            raw.forEach((name, amount) -> {
                if (choice.isShown(this, name)) {
                    numbers.put(name, amount.count());
                    fte.put(name, amount.fte());
                } else {
                    hidden.add(name);
                }
            });
            return new PublicationReport(numbers, fte, hidden);
        }
    }

    static List<Mistake<PublicationSystem>> all() {
        return List.of(
                shows("Nothing is hidden", (of, name) -> true),
                shows("Everything is hidden", (of, name) -> false),
                shows(
                        "Numbers below the threshold are hidden, and what tells them is shown",
                        (of, name) -> !of.isSmall(name)),
                shows(
                        "Beside a small number one more of its group is hidden, and the groups are not looked at together",
                        (of, name) -> !of.isSmall(name) && !isPartner(of, name)),
                shows(
                        "Sums over units are shown beside the one unit that is hidden",
                        (of, name) -> of.isRightlyShown(name) || (of.isTop(name) && !of.isSmall(name))),
                shows(
                        "Sums over competences are shown beside the one competence that is hidden",
                        (of, name) -> of.isRightlyShown(name)
                                || (!name.isOfEmployed() && name.competence().isEmpty() && !of.isSmall(name))),
                shows(
                        "How many are required is shown beside an outcome that is hidden",
                        (of, name) -> of.isRightlyShown(name)
                                || (!name.isOfEmployed() && name.outcome().isEmpty() && !of.isSmall(name))),
                shows(
                        "How many are employed is always shown",
                        (of, name) -> of.isRightlyShown(name) || name.isOfEmployed()),
                shows("A nought is never hidden", (of, name) -> of.isRightlyShown(name) || of.number(name) == 0),
                shows(
                        "All of a group but a few are shown, and the group is not",
                        (of, name) -> of.isRightlyShown(name)
                                || (name.competence().isPresent()
                                        && name.outcome().isPresent()
                                        && isAllButFew(of, name))),
                shows(
                        "Of several cells it is forgotten that they are of few people",
                        (of, name) -> of.isRightlyShown(name)
                                || (!name.isOfEmployed()
                                        && name.competence().isEmpty()
                                        && of.number(name) >= of.threshold())),
                shows(
                        "Whoever is exempt is shown, however few",
                        (of, name) ->
                                of.isRightlyShown(name) || name.outcome().equals(Optional.of(OutcomeKind.EXEMPT))),
                shows(
                        "What is hidden is decided in the lowest units alone",
                        (of, name) -> of.isRightlyShown(name) || of.isTop(name)),
                asks("A group of one fewer than the threshold is shown", threshold -> Math.max(LOWEST, threshold - 1)),
                asks("A group of just the threshold is hidden", threshold -> threshold + 1),
                asks("The threshold is five for everybody", threshold -> FIVE),
                asks(
                        "A threshold that is too high is taken for the lowest",
                        threshold -> threshold > HIGHEST_KNOWN ? LOWEST : threshold),
                says(
                        "The FTE of hidden numbers are shown",
                        of -> new PublicationReport(
                                of.right().numbers(),
                                of.with((all, name) -> true).fte(),
                                of.right().hidden())),
                says("Numbers are rounded to five", of -> {
                    Map<FigureName, Long> numbers =
                            new LinkedHashMap<>(of.right().numbers());
                    numbers.replaceAll((name, number) -> Math.round(number / (double) FIVE) * FIVE);
                    return new PublicationReport(
                            numbers, of.right().fte(), of.right().hidden());
                }),
                says("FTE are rounded to whole ones", of -> {
                    Map<FigureName, FteSum> fte = new LinkedHashMap<>(of.right().fte());
                    fte.replaceAll((name, sum) -> new FteSum(Math.round(sum.tenThousandths() / 10_000.0) * 10_000));
                    return new PublicationReport(
                            of.right().numbers(), fte, of.right().hidden());
                }),
                says("A hidden number stands there as nought", of -> {
                    Map<FigureName, Long> numbers =
                            new LinkedHashMap<>(of.right().numbers());
                    of.right().hidden().forEach(name -> numbers.put(name, 0L));
                    return new PublicationReport(numbers, of.right().fte(), Set.of());
                }),
                says(
                        "That a number is hidden is not said",
                        of -> new PublicationReport(
                                of.right().numbers(), of.right().fte(), Set.of())),
                shows(
                        "Who stands first in the file decides how much is hidden beside few people",
                        (of, name) -> of.isRightlyShown(name)
                                && (of.right().hidden().isEmpty() || isFirstEmployed(of.situation()))));
    }

    private static boolean isFirstEmployed(Situation situation) {
        return situation.employees().stream()
                .map(Employee::id)
                .min(Comparator.naturalOrder())
                .equals(situation.employees().stream().map(Employee::id).findFirst());
    }

    /** The largest of those of its group that are not small, where just one of them is. */
    private static boolean isPartner(Asked of, FigureName name) {
        if (name.outcome().isEmpty()) {
            return false;
        }
        List<FigureName> group = of.raw().keySet().stream()
                .filter(other -> other.outcome().isPresent()
                        && !other.isOfEmployed()
                        && other.unit().equals(name.unit())
                        && other.dimension().equals(name.dimension())
                        && other.competence().equals(name.competence()))
                .toList();
        return group.stream().filter(of::isSmall).count() == 1
                && group.stream()
                        .filter(other -> !of.isSmall(other))
                        .reduce((one, other) -> of.number(other) > of.number(one) ? other : one)
                        .equals(Optional.of(name));
    }

    private static boolean isAllButFew(Asked of, FigureName name) {
        long others = of.number(FigureName.cells(name.unit(), name.competence().orElseThrow())) - of.number(name);
        return of.number(name) >= of.threshold() && others > 0 && others < of.threshold();
    }

    private static Mistake<PublicationSystem> shows(String name, Choice choice) {
        return says(name, of -> of.with(choice));
    }

    private static Mistake<PublicationSystem> says(String name, Function<Asked, PublicationReport> change) {
        return new Mistake<>(
                name, right -> (situation, threshold) -> change.apply(Asked.of(right, situation, threshold)));
    }

    private static Mistake<PublicationSystem> asks(String name, IntUnaryOperator threshold) {
        return new Mistake<>(
                name, right -> (situation, asked) -> right.publish(situation, threshold.applyAsInt(asked)));
    }
}
