package org.kompetens.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.MoneyLimit;
import org.kompetens.choice.Proposal;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Money;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Recipients;

/**
 * Which sets of candidates are tried as those who have their places first. They are the same whatever may be spent: so whatever is
 * found with less money is found with more.
 */
final class PlaceHolders {

    /** So many are tried in all sets; of more there would be too many sets. */
    private static final int MOST_IN_ALL_SETS = 8;

    /** Of so many parts of what all candidates cost together, one after the other may be spent. */
    private static final int STEPS_OF_MONEY = 8;

    /** How often the places are given anew for one amount. */
    private static final int MOST_REPEATS = 4;

    /** What one set is like to be worth looking through, of gaps: with more of them, fewer sets are tried. */
    private static final long MOST_GAPS_LOOKED_AT = 300_000;

    private PlaceHolders() {}

    /**
     * Candidates that may take each other's places.
     *
     * @param activities what there is
     * @param date from when on anything is expected
     * @return by id
     */
    static SortedSet<ActivityId> contenders(OpenActivities activities, LocalDate date) {
        Map<CompetenceId, SortedSet<ActivityId>> byCompetence = new TreeMap<>();
        Set<CompetenceId> contended = new HashSet<>();
        for (Activity activity : activities.candidates()) {
            if (GainStatus.unexpected(activity, date).isEmpty()) {
                for (PlannedGain gain : activity.gains()) {
                    byCompetence
                            .computeIfAbsent(gain.competence(), first -> new TreeSet<>())
                            .add(activity.id());
                    if (hasFreePlaces(activity, gain)) {
                        contended.add(gain.competence());
                    }
                }
            }
        }
        SortedSet<ActivityId> contenders = new TreeSet<>();
        byCompetence.forEach((competence, some) -> {
            if (some.size() > 1 && contended.contains(competence)) {
                contenders.addAll(some);
            }
        });
        return contenders;
    }

    private static boolean hasFreePlaces(Activity activity, PlannedGain gain) {
        boolean isForOutsiders = activity.recipients()
                .filter(Recipients.Outsiders.class::isInstance)
                .isPresent();
        return !isForOutsiders && GainStatus.named(activity, gain).size() < gain.persons();
    }

    /** Whether so few contend, and so little is missing, that all sets are tried. */
    static boolean areFew(int contenders, int gaps) {
        return contenders <= MOST_IN_ALL_SETS && (long) Math.max(1, gaps) << contenders <= MOST_GAPS_LOOKED_AT;
    }

    /** All sets, the smaller before those that contain them. */
    static List<List<ActivityId>> allSets(SortedSet<ActivityId> contenders) {
        List<ActivityId> all = List.copyOf(contenders);
        List<List<ActivityId>> sets = new ArrayList<>();
        for (int set = 0; set < 1 << all.size(); set++) {
            List<ActivityId> held = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((set >> i & 1) == 1) {
                    held.add(all.get(i));
                }
            }
            sets.add(held);
        }
        return sets;
    }

    /**
     * Nobody first, and what would be chosen for each part of what all cost together, with the places given anew to what was chosen
     * before.
     *
     * @param question the question where nobody is first
     * @param ask of what is proposed with a budget, where some have their places first
     * @return sets, in the order in which they are found
     */
    static List<List<ActivityId>> chosenForLess(
            ChoiceQuestion question, BiFunction<List<ActivityId>, MoneyLimit, Optional<Proposal>> ask) {
        BigDecimal all = question.candidates().stream()
                .flatMap(candidate -> candidate.costs().stream())
                .map(cost -> cost.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Set<List<ActivityId>> found = new LinkedHashSet<>(List.of(List.of()));
        for (int step = 1; step <= STEPS_OF_MONEY; step++) {
            BigDecimal part =
                    all.multiply(BigDecimal.valueOf(step)).divideToIntegralValue(BigDecimal.valueOf(STEPS_OF_MONEY));
            MoneyLimit budget = new MoneyLimit(Optional.empty(), new Money(part, question.currency()));
            List<ActivityId> held = List.of();
            for (int repeat = 0; repeat < MOST_REPEATS; repeat++) {
                Optional<Proposal> proposal = ask.apply(held, budget);
                if (proposal.isEmpty() || proposal.orElseThrow().activities().equals(held)) {
                    break;
                }
                held = proposal.orElseThrow().activities();
                found.add(held);
            }
        }
        return List.copyOf(found);
    }
}
