package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.publication.SmallOrganisation.Staff;
import org.kompetens.testkit.sample.SampleMunicipality;

/** What was published in parts can be published as a whole, if the whole could have been published at once. */
final class PublishedInPartsTest {

    private static final Map<String, String> PARENTS = Map.ofEntries(
            Map.entry("D0", "K"),
            Map.entry("U00", "D0"),
            Map.entry("V000", "U00"),
            Map.entry("V001", "U00"),
            Map.entry("D1", "K"),
            Map.entry("U10", "D1"),
            Map.entry("U11", "D1"),
            Map.entry("U12", "D1"),
            Map.entry("D2", "K"),
            Map.entry("U20", "D2"),
            Map.entry("U21", "D2"),
            Map.entry("U22", "D2"));

    private static final Staff STAFF = new Staff()
            .with("K", 2, 1, 3, 0)
            .with("D0", 1, 0, 0, 0)
            .with("U00", 0, 4, 2, 0)
            .with("V000", 14, 7, 9, 0)
            .with("V001", 4, 1, 0, 0)
            .with("D1", 1, 3, 2, 0)
            .with("U10", 1, 3, 1, 0)
            .with("U11", 4, 10, 6, 0)
            .with("U12", 1, 2, 0, 0)
            .with("D2", 0, 3, 3, 0)
            .with("U20", 12, 12, 6, 0)
            .with("U21", 2, 1, 0, 0)
            .with("U22", 4, 7, 3, 0);

    /** How many are employed everywhere, and the figures of the competence where some need it together: then everything. */
    @Test
    void beyondAForecastAndACoverageTheFiguresAreShown() {
        Rollup rollup = STAFF.employees().stream()
                .collect(Rollup.collector(GapAnalysis.of(SmallOrganisation.of(PARENTS), SampleMunicipality.AS_OF)));
        EarlierPublication all = published(rollup).asEarlier();
        Set<String> covered = Set.of("K", "D0", "U00", "V000", "V001", "D1", "U12", "U21", "U22");
        EarlierPublication forecast = part(all, FigureName::isOfEmployed);
        EarlierPublication coverage = part(
                all,
                name -> covered.contains(name.unit().value())
                        && (name.isOfEmployed() || name.competence().isPresent()));
        PublishedRollup whole = published(rollup, forecast, coverage);
        assertThat(whole.unproven()).isEmpty();
        assertThat(whole.asEarlier()).isEqualTo(all);
    }

    private static PublishedRollup published(Rollup rollup, EarlierPublication... earlier) {
        return PublishedRollup.of(rollup, PublicationSettings.DEFAULT, List.of(earlier), LongRun.onThreads(1));
    }

    private static EarlierPublication part(EarlierPublication all, Predicate<FigureName> isPart) {
        Map<FigureName, Amount> shown = new LinkedHashMap<>(all.shown());
        shown.keySet().removeIf(isPart.negate());
        Set<FigureName> hidden = new LinkedHashSet<>(all.hidden());
        hidden.removeIf(isPart.negate());
        return new EarlierPublication(all.asOf(), shown, hidden, all.parents());
    }
}
