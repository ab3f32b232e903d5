package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.system.Situation;

/** Figures of some roles are those of the employments in these roles, and of nothing else. */
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

    /** A record of the employments in some roles alone. */
    private static Employee in(List<RoleId> roles, Employee employee) {
        return employee.withEmployments(employee.employments().stream()
                .filter(one -> roles.contains(one.role()))
                .toList());
    }

    @Property(tries = 100)
    void figuresOfSomeRolesAreThoseOfRecordsWithTheseEmploymentsAlone(@ForAll("situations") Situation situation) {
        List<RoleId> roles = everySecond(situation, 0);
        GapAnalysis analysis = analysis(situation);
        Rollup alone = situation.employees().stream()
                .map(employee -> in(roles, employee))
                .collect(Rollup.collector(analysis));
        assertThat(of(situation, analysis, roles).units().toList())
                .isEqualTo(alone.units().toList());
    }

    @Property(tries = 100)
    void twoPartsOfASelectionSumToTheWholeInCellsAndStepsAndAPersonCountsOnceInIt(
            @ForAll("situations") Situation situation) {
        List<RoleId> one = everySecond(situation, 0);
        List<RoleId> other = everySecond(situation, 1);
        Assume.that(!other.isEmpty());
        List<RoleId> both = situation.structure().roles().stream().map(Role::id).toList();
        GapAnalysis analysis = analysis(situation);
        Rollup whole = of(situation, analysis, both);
        List<UnitFigures> parts = of(situation, analysis, one).units().toList();
        List<UnitFigures> others = of(situation, analysis, other).units().toList();
        List<UnitFigures> wholes = whole.units().toList();
        for (int i = 0; i < wholes.size(); i++) {
            Map<String, Amount> sum = new TreeMap<>(sums(parts.get(i)));
            sums(others.get(i))
                    .forEach((key, amount) -> sum.merge(
                            key,
                            amount,
                            (a, b) -> new Amount(a.count() + b.count(), a.fte().plus(b.fte()))));
            assertThat(sums(wholes.get(i))).isEqualTo(sum);
            assertThat(wholes.get(i).employed().persons())
                    .isBetween(
                            Math.max(
                                    parts.get(i).employed().persons(),
                                    others.get(i).employed().persons()),
                            parts.get(i).employed().persons()
                                    + others.get(i).employed().persons());
        }
        assertThat(wholes)
                .isEqualTo(situation.employees().stream()
                        .collect(Rollup.collector(analysis))
                        .units()
                        .toList());
    }

    /** By competence and measure, what is a sum over cells. */
    private static Map<String, Amount> sums(UnitFigures unit) {
        return unit.competences().stream()
                .flatMap(figures -> figures.amounts().entrySet().stream()
                        .filter(entry -> entry.getKey().kind() != Measure.Kind.PERSONS)
                        .map(entry -> Map.entry(figures.competence().id() + " " + entry.getKey(), entry.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
                .isEqualTo(Optional.of(everySecond(situation, 0)));
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.situations();
    }
}
