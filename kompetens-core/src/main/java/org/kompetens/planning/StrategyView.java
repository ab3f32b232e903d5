package org.kompetens.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kompetens.strategy.Strategy;
import org.kompetens.strategy.StrategyVocabulary;

/**
 * Activities in the words of one vocabulary of strategies. The view is total: each activity stands under every place of each of
 * its strategies, under each of its strategies that has no place, or among those without a strategy.
 *
 * @param vocabulary the vocabulary
 * @param entries all its places in the order of the source, those without an activity too
 * @param withoutPlace the strategies that some activity serves and that have no place in the vocabulary, in their order
 * @param withoutStrategy the activities of which no strategy is said
 */
public record StrategyView(
        StrategyVocabulary vocabulary,
        List<Entry> entries,
        List<Outside> withoutPlace,
        List<Activity> withoutStrategy) {

    /** Copies. */
    public StrategyView {
        entries = List.copyOf(entries);
        withoutPlace = List.copyOf(withoutPlace);
        withoutStrategy = List.copyOf(withoutStrategy);
    }

    /**
     * A place of the vocabulary.
     *
     * @param place which place
     * @param activities what serves a strategy that it holds, in the order of the register
     */
    public record Entry(StrategyVocabulary.Place place, List<Activity> activities) {

        /** Copies. */
        public Entry {
            activities = List.copyOf(activities);
        }
    }

    /**
     * A strategy that the vocabulary has no place for.
     *
     * @param strategy which strategy
     * @param activities what serves it, at least one, in the order of the register
     */
    public record Outside(Strategy strategy, List<Activity> activities) {

        /** Copies. */
        public Outside {
            activities = List.copyOf(activities);
        }
    }

    /** Of what was not decided against by the date. */
    static StrategyView of(StrategyVocabulary vocabulary, List<Activity> all, LocalDate date) {
        List<Activity> activities = all.stream()
                .filter(activity -> !activity.statusAt(date).decision().isAgainst())
                .toList();
        return new StrategyView(
                vocabulary,
                vocabulary.entries().stream()
                        .map(place -> {
                            Set<Strategy> held = vocabulary.strategiesOf(place);
                            return new Entry(
                                    place,
                                    where(
                                            activities,
                                            one -> one.strategies().stream().anyMatch(held::contains)));
                        })
                        .toList(),
                Stream.of(Strategy.values())
                        .filter(strategy -> vocabulary.placesOf(strategy).isEmpty())
                        .map(strategy -> new Outside(
                                strategy,
                                where(activities, one -> one.strategies().contains(strategy))))
                        .filter(outside -> !outside.activities().isEmpty())
                        .toList(),
                where(activities, one -> one.strategies().isEmpty()));
    }

    private static List<Activity> where(List<Activity> activities, Predicate<Activity> wanted) {
        return activities.stream().filter(wanted).toList();
    }
}
