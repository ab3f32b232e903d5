package org.kompetens.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Role;

/** Where a law is broken without some of a case, the case is shown without: nothing of an organisation is in each. */
final class ShrinkingTest {

    private static final int SIZE = 1_000;

    private static Shrinkable<OrganisationStructure> drawn(long seed) {
        return Organisations.structures().generator(SIZE).next(new Random(seed));
    }

    /** As jqwik does: the first that is simpler and still breaks the law, as long as there is one. */
    private static <T> T shrunk(Shrinkable<T> drawn, Predicate<T> breaksTheLaw) {
        Shrinkable<T> now = drawn;
        Optional<Shrinkable<T>> next = Optional.of(drawn);
        while (next.isPresent()) {
            now = next.get();
            Shrinkable<T> from = now;
            next = from.shrink()
                    .filter(one -> one.distance().compareTo(from.distance()) < 0 && breaksTheLaw.test(one.value()))
                    .findFirst();
        }
        return now.value();
    }

    @Property(tries = 30)
    void whatIsDrawnHasDescriptionsAndGroupsAndRelations(@ForAll long seed) {
        CompetenceFramework framework = drawn(seed).value().framework();
        assertThat(framework.relations()).isNotEmpty();
        assertThat(framework.groups()).hasSize(5);
        assertThat(framework.scales().get(0).description()).isPresent();
    }

    @Property(tries = 30)
    void whereEveryCaseBreaksALawTheLastHasNothingBesideTheSmallest(@ForAll long seed) {
        OrganisationStructure last = shrunk(drawn(seed), one -> true);
        CompetenceFramework framework = last.framework();
        assertThat(framework.scales()).hasSize(1).allSatisfy(one -> {
            assertThat(one.description()).isEmpty();
            assertThat(one.levels()).allMatch(level -> level.description().isEmpty());
        });
        assertThat(framework.competences())
                .hasSize(1)
                .allMatch(one -> one.description().isEmpty());
        assertThat(framework.mappings()).isEmpty();
        assertThat(framework.groups()).isEmpty();
        assertThat(framework.relations()).isEmpty();
        assertThat(framework.revisions()).isEmpty();
        assertThat(last.units()).hasSize(1).allMatch(one -> one.description().isEmpty());
        assertThat(last.unitLevels())
                .hasSize(1)
                .allMatch(one -> one.labels().texts().size() == 1);
        assertThat(last.roles()).hasSize(1);
        assertThat(last.tasks()).isEmpty();
        assertThat(last.sources()).isEmpty();
    }

    /** What a law is broken by stays, and only that. */
    @Property(tries = 30)
    void whatBreaksTheLawStays(@ForAll long seed) {
        OrganisationStructure grouped =
                shrunk(drawn(seed), one -> !one.framework().groups().isEmpty());
        assertThat(grouped.framework().groups()).isNotEmpty();
        assertThat(grouped.framework().relations()).isEmpty();
        assertThat(grouped.unitLevels()).hasSize(1);
        OrganisationStructure related =
                shrunk(drawn(seed), one -> !one.framework().relations().isEmpty());
        assertThat(related.framework().relations()).isNotEmpty();
        assertThat(related.framework().groups()).isEmpty();
    }

    @Property(tries = 30)
    void kindsOfRolesGoWithTheGroups(@ForAll long seed) {
        OrganisationStructure last = shrunk(
                drawn(seed),
                one -> one.roles().size() == drawn(seed).value().roles().size());
        assertThat(last.roles()).map(Role::broader).allMatch(Optional::isEmpty);
    }

    @Property(tries = 20)
    void aListShrinksToNothingAtOnceAndElseByItself(@ForAll long seed) {
        Shrinkable<List<Integer>> drawn = new ShrinkingTo<>(
                        List.of(), Arbitraries.integers().between(1, 9).list().ofMinSize(2))
                .generator(SIZE)
                .next(new Random(seed));
        assertThat(drawn.shrink().findFirst().orElseThrow().value()).isEmpty();
        assertThat(shrunk(drawn, one -> true)).isEmpty();
        assertThat(shrunk(drawn, one -> !one.isEmpty())).hasSize(2);
    }
}
