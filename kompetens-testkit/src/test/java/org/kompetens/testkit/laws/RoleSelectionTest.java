package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.system.Situation;

/** What a family of roles is, and that figures of some roles stay apart from those of others. */
final class RoleSelectionTest {

    private static GapAnalysis analysis(Situation situation) {
        return GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
    }

    private static List<RoleId> everySecond(Situation situation, int rest) {
        List<Role> roles = situation.structure().roles();
        return IntStream.range(0, roles.size())
                .filter(i -> i % 2 == rest)
                .mapToObj(i -> roles.get(i).id())
                .toList();
    }

    private static Rollup of(Situation situation, GapAnalysis analysis, List<RoleId> roles) {
        return situation.employees().stream().collect(Rollup.collector(analysis, RoleSelection.of(roles)));
    }

    @Property(tries = 30)
    void aFamilyIsARoleWithAllThatAreKindsOfIt(@ForAll("situations") Situation situation) {
        Organisation organisation = Organisation.of(situation.structure());
        for (Role head : situation.structure().roles()) {
            RoleSelection family = RoleSelection.family(organisation, head.id());
            for (Role role : situation.structure().roles()) {
                assertThat(family.contains(role.id())).isEqualTo(isKindOf(role, head, organisation));
            }
        }
    }

    private static boolean isKindOf(Role role, Role head, Organisation organisation) {
        return role.equals(head)
                || role.broader()
                        .map(broader -> isKindOf(
                                organisation.role(broader).orElseThrow().role(), head, organisation))
                        .orElse(false);
    }

    @Property(tries = 10)
    void figuresOfOtherRolesAreNotMerged(@ForAll("situations") Situation situation) {
        Assume.that(situation.structure().roles().size() > 1);
        GapAnalysis analysis = analysis(situation);
        Rollup one = of(situation, analysis, everySecond(situation, 0));
        Rollup other = of(situation, analysis, everySecond(situation, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> one.merge(other));
        assertThat(one.roles().map(RoleSelection::roles).map(List::copyOf))
                .isEqualTo(
                        Optional.of(everySecond(situation, 0).stream().sorted().toList()));
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.situations();
    }
}
