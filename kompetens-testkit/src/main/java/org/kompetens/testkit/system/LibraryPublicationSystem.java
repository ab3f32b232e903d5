package org.kompetens.testkit.system;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Organisation;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;

/** The library's published figures as a system under test. */
public final class LibraryPublicationSystem implements PublicationSystem {

    /** The library. */
    public LibraryPublicationSystem() {}

    @Override
    public PublicationReport publish(Situation situation, int threshold) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        EarlierPublication told = PublishedRollup.of(
                        situation.employees().stream().collect(Rollup.collector(analysis)),
                        PublicationSettings.DEFAULT.withThreshold(threshold))
                .asEarlier();
        Map<FigureName, Long> numbers = new LinkedHashMap<>();
        Map<FigureName, FteSum> fte = new LinkedHashMap<>();
        told.shown().forEach((name, amount) -> {
            numbers.put(name, amount.count());
            fte.put(name, amount.fte());
        });
        return new PublicationReport(numbers, fte, told.hidden());
    }
}
