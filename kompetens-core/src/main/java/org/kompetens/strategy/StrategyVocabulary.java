package org.kompetens.strategy;

import static org.kompetens.strategy.Strategy.ATTRACT;
import static org.kompetens.strategy.Strategy.CONCLUDE;
import static org.kompetens.strategy.Strategy.DEVELOP;
import static org.kompetens.strategy.Strategy.GUARD_WORKING_TIME;
import static org.kompetens.strategy.Strategy.HEALTH;
import static org.kompetens.strategy.Strategy.INTRODUCE;
import static org.kompetens.strategy.Strategy.LEAD;
import static org.kompetens.strategy.Strategy.MOBILISE;
import static org.kompetens.strategy.Strategy.PHASE_OUT;
import static org.kompetens.strategy.Strategy.RECRUIT;
import static org.kompetens.strategy.Strategy.RENEW;
import static org.kompetens.strategy.Strategy.RETAIN;
import static org.kompetens.strategy.Strategy.RETRAIN;
import static org.kompetens.strategy.Strategy.REWARD;
import static org.kompetens.strategy.Strategy.WORK_MORE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * The words in which one source speaks of strategies: a view of {@link Strategy}. Every strategy is asked for its places in
 * every vocabulary; where it has none, that is the answer.
 */
public enum StrategyVocabulary {
    /** The five areas of S2: develop, retain, attract, recruit and induct, conclude. */
    UBARA(
            "ubara",
            places().put("develop", DEVELOP, LEAD, INTRODUCE, REWARD, MOBILISE, RENEW, RETRAIN)
                    .put("retain", RETAIN, HEALTH, REWARD)
                    .put("attract", ATTRACT, REWARD)
                    .put("recruit", RECRUIT, INTRODUCE)
                    .put("conclude", CONCLUDE, PHASE_OUT)),
    /** The four of S3: mobilise, develop, recruit, phase out or retrain. */
    SEVEN_STEPS(
            "seven-steps",
            places().put("mobilise", MOBILISE, RETAIN)
                    .put("develop", DEVELOP, LEAD)
                    .put("recruit", RECRUIT, ATTRACT, INTRODUCE)
                    .put("phase-out", PHASE_OUT, RETRAIN, CONCLUDE)),
    /** The four of S5: attractiveness, recruitment, development, redeployment. */
    COUNTY(
            "county",
            places().put("attractiveness", ATTRACT, RETAIN, HEALTH, REWARD)
                    .put("recruitment", RECRUIT, INTRODUCE)
                    .put("development", DEVELOP, LEAD, MOBILISE)
                    .put("redeployment", RETRAIN, PHASE_OUT)),
    /**
     * The nine of Sveriges Kommuner och Regioner, as revised in 2024, under short names; six of these are not
     * {@linkplain Place#isConfirmed confirmed}.
     */
    SKR(
            "skr",
            places().put("health", HEALTH)
                    .put("more-and-longer", WORK_MORE)
                    .put("working-time", GUARD_WORKING_TIME)
                    .put("development", DEVELOP, INTRODUCE, RETRAIN)
                    .put("leadership", LEAD)
                    .put("recruitment", RECRUIT)
                    .put("conditions", REWARD)
                    .put("right-use", MOBILISE)
                    .put("technology", RENEW)),
    /** The four of KS, the Norwegian association of local authorities. */
    KS(
            "ks",
            places().put("acquire", RECRUIT, ATTRACT, INTRODUCE)
                    .put("develop", DEVELOP, LEAD)
                    .put("mobilise", MOBILISE, RETAIN)
                    .put("phase-out", PHASE_OUT, RETRAIN, CONCLUDE));

    private final String code;
    private final Map<Place, Set<Strategy>> strategies = new LinkedHashMap<>();

    StrategyVocabulary(String code, Table table) {
        this.code = code;
        table.rows.forEach((place, held) -> strategies.put(new Place(this, place), Collections.unmodifiableSet(held)));
    }

    /**
     * An entry of a vocabulary.
     *
     * @param vocabulary the vocabulary
     * @param id identifies the entry in it
     */
    public record Place(StrategyVocabulary vocabulary, String id) {

        private static final Set<String> CONFIRMED_OF_SKR = Set.of("health", "more-and-longer", "working-time");

        /**
         * What it is called.
         *
         * @return its name in all languages
         */
        public Labels labels() {
            return StrategyWords.labels("place." + vocabulary.code + "." + id);
        }

        /**
         * Whether the source itself was seen to have an entry of this meaning.
         *
         * @return false for those of {@link #SKR} whose names stand for what is left of its nine, and may differ from them
         */
        public boolean isConfirmed() {
            return vocabulary != SKR || CONFIRMED_OF_SKR.contains(id);
        }
    }

    private static final class Table {

        private final Map<String, Set<Strategy>> rows = new LinkedHashMap<>();

        Table put(String place, Strategy first, Strategy... others) {
            rows.put(place, EnumSet.of(first, others));
            return this;
        }
    }

    private static Table places() {
        return new Table();
    }

    /**
     * The stable code of this value in documents.
     *
     * @return lower case, with hyphens
     */
    public String code() {
        return code;
    }

    /**
     * What it is called.
     *
     * @return its name in all languages
     */
    public Labels labels() {
        return StrategyWords.labels("vocabulary." + code);
    }

    /**
     * All entries.
     *
     * @return in the order of the source
     */
    public List<Place> entries() {
        return List.copyOf(strategies.keySet());
    }

    /**
     * One entry.
     *
     * @param id its identifier
     * @return the entry, or empty where there is none such
     */
    public Optional<Place> entry(String id) {
        return strategies.keySet().stream()
                .filter(place -> place.id().equals(id))
                .findFirst();
    }

    /**
     * What an entry holds.
     *
     * @param place an entry of this vocabulary
     * @return its strategies, at least one
     * @throws IllegalArgumentException if it is one of another vocabulary
     */
    public Set<Strategy> strategiesOf(Place place) {
        Set<Strategy> held = strategies.get(place);
        if (held == null) {
            throw new IllegalArgumentException("no place of this vocabulary: " + place);
        }
        return held;
    }

    /**
     * Where a strategy stands.
     *
     * @param strategy any
     * @return the entries that hold it, in the order of the source; empty where it has no place
     */
    public List<Place> placesOf(Strategy strategy) {
        return strategies.entrySet().stream()
                .filter(entry -> entry.getValue().contains(strategy))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Where a strategy stands, in words.
     *
     * @param strategy any
     * @param language in which language
     * @return the names of its places; a sentence that says so where it has none
     */
    public String text(Strategy strategy, Language language) {
        List<Place> places = placesOf(strategy);
        return places.isEmpty()
                ? StrategyWords.noPlace(this, language)
                : places.stream().map(place -> place.labels().in(language)).collect(Collectors.joining(", "));
    }
}
