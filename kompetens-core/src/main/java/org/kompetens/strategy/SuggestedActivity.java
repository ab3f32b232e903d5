package org.kompetens.strategy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kompetens.strategy.StrategyVocabulary.Place;
import org.kompetens.text.Labels;

/**
 * An activity that a source names, to choose from.
 *
 * @param id identifies it
 * @param labels what it is called
 * @param places under which entries of the source's own vocabulary it stands there
 * @param strategies which strategies it serves
 * @param contents what it consists of, where the source says so
 * @param source where it comes from: the source, and the place in it
 */
public record SuggestedActivity(
        String id, Labels labels, List<Place> places, Set<Strategy> strategies, List<Labels> contents, String source) {

    private static final String CITY = "S2, planning, contents of the areas";

    /** The contents of S2's five areas. What stands under two areas there has both places. */
    public static final List<SuggestedActivity> OF_CITY = List.of(
            city("introduction", List.of("develop"), Strategy.INTRODUCE),
            city("dialogue", List.of("develop"), Strategy.DEVELOP),
            city("operations", List.of("develop"), Strategy.RENEW),
            city("pay-process", List.of("develop", "retain"), Strategy.REWARD),
            city("leaders", List.of("develop"), Strategy.LEAD),
            city("employees", List.of("develop"), Strategy.DEVELOP),
            city("career-paths", List.of("develop"), Strategy.DEVELOP),
            city("work-environment", List.of("retain"), Strategy.HEALTH),
            city("collaboration", List.of("retain"), Strategy.RETAIN),
            city("employer-brand", List.of("attract"), Strategy.ATTRACT),
            city("messages", List.of("attract"), Strategy.ATTRACT),
            city("benefits", List.of("attract"), Strategy.REWARD),
            city("fairs", List.of("attract"), Strategy.ATTRACT),
            city("placements", List.of("attract"), Strategy.ATTRACT),
            city("competence-based", List.of("recruit"), Strategy.RECRUIT),
            city("exit-surveys", List.of("conclude"), Strategy.CONCLUDE),
            city("exit-talks", List.of("conclude"), Strategy.CONCLUDE),
            city("transfer", List.of("conclude"), Strategy.CONCLUDE));

    /** The joint measures of S5, with what each contains. */
    public static final List<SuggestedActivity> OF_COUNTY = List.of(
            county("trainee", "slide 4", List.of("recruitment"), EnumSet.of(Strategy.RECRUIT)),
            county("longer-introduction", "slide 4", List.of("recruitment"), EnumSet.of(Strategy.INTRODUCE)),
            county(
                    "competence-centre",
                    "slide 4",
                    List.of("development"),
                    EnumSet.of(Strategy.MOBILISE),
                    "procurement",
                    "law"),
            county(
                    "ambassadors",
                    "slide 8",
                    List.of("attractiveness"),
                    EnumSet.of(Strategy.ATTRACT),
                    "occasions",
                    "network",
                    "training"),
            county("labour-market", "slide 9", List.of("attractiveness"), EnumSet.of(Strategy.ATTRACT), "lectures"),
            county(
                    "work-experience",
                    "slide 10",
                    List.of("attractiveness"),
                    EnumSet.of(Strategy.ATTRACT),
                    "week",
                    "places"),
            county(
                    "counsellors",
                    "slide 11",
                    List.of("attractiveness"),
                    EnumSet.of(Strategy.ATTRACT),
                    "labour-market",
                    "shared-responsibility"),
            county(
                    "aspirants",
                    "slide 12",
                    List.of("development"),
                    EnumSet.of(Strategy.LEAD),
                    "leadership",
                    "governance",
                    "selection"),
            county(
                    "leadership-course",
                    "slide 13",
                    List.of("development"),
                    EnumSet.of(Strategy.LEAD),
                    "organisation",
                    "group",
                    "credits"),
            county(
                    "mentorship",
                    "slide 14",
                    List.of("development"),
                    EnumSet.of(Strategy.LEAD, Strategy.DEVELOP),
                    "training",
                    "kick-off"));

    /** Copies. */
    public SuggestedActivity {
        places = List.copyOf(places);
        strategies = Collections.unmodifiableSet(EnumSet.copyOf(strategies));
        contents = List.copyOf(contents);
    }

    private static SuggestedActivity city(String id, List<String> areas, Strategy strategy) {
        return of(id, StrategyVocabulary.UBARA, areas, EnumSet.of(strategy), Stream.empty(), CITY);
    }

    private static SuggestedActivity county(
            String id, String slide, List<String> places, Set<Strategy> strategies, String... contents) {
        return of(id, StrategyVocabulary.COUNTY, places, strategies, Stream.of(contents), "S5, " + slide);
    }

    private static SuggestedActivity of(
            String id,
            StrategyVocabulary vocabulary,
            List<String> places,
            Set<Strategy> strategies,
            Stream<String> contents,
            String source) {
        return new SuggestedActivity(
                id,
                StrategyWords.labels("activity." + id),
                places.stream()
                        .map(place -> vocabulary.entry(place).orElseThrow())
                        .toList(),
                strategies,
                contents.map(content -> StrategyWords.labels("content." + id + "." + content))
                        .toList(),
                source);
    }
}
