package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.testkit.sample.SampleMunicipality;

/** What two publications of different dates tell together, where the organisation has changed between them or a few people have. */
@Tag("slow")
final class PublishedAtTwoDatesTest {

    private static final PublicationSettings DEFAULT = PublicationSettings.DEFAULT;
    private static final PublicationSettings CARE = DEFAULT.withTop(UnitId.of("omsorg"));
    private static final PublicationSettings SCHOOLS = DEFAULT.withTop(UnitId.of("utbildning"));
    private static final OrganisationStructure STRUCTURE =
            SampleMunicipality.almfjarden().structure();

    private static Rollup rollup(OrganisationStructure structure, List<Employee> employees, int monthsLater) {
        return employees.stream()
                .collect(Rollup.collector(
                        GapAnalysis.of(Organisation.of(structure), SampleMunicipality.AS_OF.plusMonths(monthsLater))));
    }

    private static List<Employee> staff() {
        return SampleMunicipality.almfjarden().employees();
    }

    /** Those who have an employment within one of two divisions. */
    private static List<Employee> staffOf(String division, String other) {
        Map<UnitId, OrganisationUnit> units =
                STRUCTURE.units().stream().collect(Collectors.toMap(OrganisationUnit::id, unit -> unit));
        List<UnitId> divisions = List.of(UnitId.of(division), UnitId.of(other));
        return staff().stream()
                .filter(employee -> employee.employments().stream()
                        .anyMatch(one -> Stream.iterate(
                                        units.get(one.unit()),
                                        Objects::nonNull,
                                        unit -> unit.parent().map(units::get).orElse(null))
                                .anyMatch(unit -> divisions.contains(unit.id()))))
                .toList();
    }

    private static OrganisationStructure with(UnaryOperator<OrganisationUnit> change) {
        return STRUCTURE.withUnits(STRUCTURE.units().stream().map(change).toList());
    }

    private static PublishedRollup after(EarlierPublication first, Rollup rollup, PublicationSettings settings) {
        PublishedRollup second = PublishedRollup.of(rollup, settings, List.of(first), LongRun.onThreads(1));
        assertThat(second.unproven()).isEmpty();
        return second;
    }

    /** The rehabilitation unit goes from health care to the support of the disabled, all else stays as it was. */
    @Test
    void aMovedUnitIsToldByNoneThatItCameFromOrWentTo() {
        UnitId moved = UnitId.of("rehab");
        OrganisationStructure structure =
                with(unit -> unit.id().equals(moved) ? unit.withParent(UnitId.of("funktionsstod")) : unit);
        List<Employee> staff = staffOf("halso-sjukvard", "funktionsstod");
        EarlierPublication first =
                PublishedRollup.of(rollup(STRUCTURE, staff, 0), CARE).asEarlier();
        Rollup now = rollup(structure, staff, 1);
        EarlierPublication second = after(first, now, CARE).asEarlier();
        int told = 0;
        for (UnitId teller : List.of(UnitId.of("halso-sjukvard"), UnitId.of("funktionsstod"))) {
            told += told(first, second, moved, teller);
        }
        assertThat(told).isZero();
        // Without what was published before, it is told.
        EarlierPublication alone = PublishedRollup.of(now, CARE).asEarlier();
        assertThat(told(first, alone, moved, UnitId.of("halso-sjukvard"))).isPositive();
    }

    /** Also where neither publication goes down to it: the units above it were shown as though it were one of theirs. */
    @Test
    void norIsAMovedUnitToldThatWasNotPublished() {
        UnitId moved = UnitId.of("lindgarden");
        OrganisationStructure structure =
                with(unit -> unit.id().equals(moved) ? unit.withParent(UnitId.of("funktionsstod")) : unit);
        PublicationSettings divisions = CARE.withDepth(1);
        List<Employee> staff = staffOf("aldreomsorg", "funktionsstod");
        Rollup then = rollup(STRUCTURE, staff, 0);
        EarlierPublication first = PublishedRollup.of(then, divisions).asEarlier();
        Rollup now = rollup(structure, staff, 1);
        for (PublicationSettings settings : List.of(divisions, CARE)) {
            EarlierPublication second = after(first, now, settings).asEarlier();
            assertThat(changed(first, second, UnitId.of("aldreomsorg")))
                    .noneMatch(name ->
                            count(now, moved, name) > 0 && !second.shown().containsKey(of(moved, name)));
        }
        EarlierPublication alone = PublishedRollup.of(now, divisions).asEarlier();
        assertThat(changed(first, alone, UnitId.of("aldreomsorg"))).anyMatch(name -> count(now, moved, name) > 0);
    }

    private static List<FigureName> changed(EarlierPublication then, EarlierPublication now, UnitId unit) {
        return now.shown().entrySet().stream()
                .filter(one -> one.getKey().unit().equals(unit))
                .filter(one -> then.shown().containsKey(one.getKey())
                        && !one.getValue().equals(then.shown().get(one.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static FigureName of(UnitId unit, FigureName name) {
        return new FigureName(
                unit, name.dimension(), name.competence(), name.outcome(), name.isOfEmployed(), name.heldLevel());
    }

    private static long count(Rollup rollup, UnitId unit, FigureName name) {
        UnitFigures figures = rollup.at(unit);
        if (name.isOfEmployed()) {
            return figures.employed().persons();
        }
        return name.competence()
                .flatMap(figures::competence)
                .map(of -> name.outcome()
                        .map(outcome -> of.amount(outcome.measure()).count())
                        .orElseGet(() -> of.cells().total().count()))
                .orElse(0L);
    }

    /** One school becomes part of another one: of which, no record says. */
    @Test
    void aUnitThatIsNoMoreIsToldByNoneBesideIt() {
        UnitId gone = UnitId.of("viksskolan");
        UnitId heir = UnitId.of("centralskolan");
        OrganisationStructure structure = STRUCTURE.withUnits(STRUCTURE.units().stream()
                .filter(unit -> !unit.id().equals(gone))
                .toList());
        EarlierPublication first =
                PublishedRollup.of(rollup(STRUCTURE, staff(), 0), SCHOOLS).asEarlier();
        Rollup now = rollup(structure, moved(staff(), gone, heir), 1);
        assertThat(first.fitOf(now)).isEqualTo(EarlierPublication.Fit.UNITS_GONE);
        assertThat(told(first, after(first, now, SCHOOLS).asEarlier(), gone, heir))
                .isZero();
        assertThat(told(first, PublishedRollup.of(now, SCHOOLS).asEarlier(), gone, heir))
                .isPositive();
    }

    /** And the other way round: of a unit another one is made. */
    @Test
    void aNewUnitIsToldByNoneBesideIt() {
        UnitId fresh = UnitId.of("forskolan-blaklockan");
        UnitId origin = UnitId.of("forskolan-myran");
        OrganisationStructure before = STRUCTURE.withUnits(STRUCTURE.units().stream()
                .filter(unit -> !unit.id().equals(fresh))
                .toList());
        EarlierPublication first = PublishedRollup.of(rollup(before, moved(staff(), fresh, origin), 0), SCHOOLS)
                .asEarlier();
        Rollup now = rollup(STRUCTURE, staff(), 1);
        assertThat(told(first, after(first, now, SCHOOLS).asEarlier(), fresh, origin))
                .isZero();
        assertThat(told(first, PublishedRollup.of(now, SCHOOLS).asEarlier(), fresh, origin))
                .isPositive();
    }

    private static List<Employee> moved(List<Employee> employees, UnitId from, UnitId to) {
        List<Employee> moved = new ArrayList<>();
        for (Employee employee : employees) {
            List<Employment> employments = employee.employments().stream()
                    .map(one -> one.unit().equals(from)
                            ? new Employment(
                                    one.id(),
                                    one.role(),
                                    to,
                                    one.fte(),
                                    one.period(),
                                    one.absences(),
                                    one.hoursWorked())
                            : one)
                    .toList();
            moved.add(employee.withEmployments(employments));
        }
        return moved;
    }

    /** How many numbers of a unit that are hidden of either date are the difference of two that are shown. */
    private static int told(EarlierPublication then, EarlierPublication now, UnitId unit, UnitId teller) {
        int told = 0;
        for (Set<FigureName> hidden : List.of(then.hidden(), now.hidden())) {
            for (FigureName name : hidden) {
                if (name.unit().equals(unit)) {
                    FigureName same = of(teller, name);
                    Amount before = then.shown().get(same);
                    Amount after = now.shown().get(same);
                    told += before != null && after != null && !before.equals(after) ? 1 : 0;
                }
            }
        }
        return told;
    }

    /** Half a year later some have come, gone, or been assessed. */
    @Test
    void whereChangesAreGuardedNoNumberIsAFewMoreOrLessThanWasShown() {
        EarlierPublication first =
                PublishedRollup.of(rollup(STRUCTURE, staff(), 0), CARE).asEarlier();
        Rollup later = rollup(STRUCTURE, staff(), 6);
        PublishedRollup guarded = after(first, later, CARE);
        PublishedRollup open = after(first, later, CARE.withChangesGuarded(false));
        assertThat(smallChanges(first, guarded.asEarlier())).isZero();
        assertThat(smallChanges(first, open.asEarlier())).isPositive();
        // Of a unit and those below it that are shown, the others together can be worked out, then and now.
        assertThat(smallChangesOfRests(first, guarded.asEarlier())).isZero();
        assertThat(smallChangesOfRests(first, open.asEarlier())).isPositive();
        assertThat(guarded.hiddenPercent()).isGreaterThan(open.hiddenPercent()).isLessThan(100);
    }

    /** Those who belong to a division alone are what is left of its number when those of its units are taken off. */
    @Test
    void norIsWhatBelongsToAUnitAlone() {
        UnitId division = UnitId.of("aldreomsorg");
        List<UnitId> places = List.of(division, UnitId.of("lindgarden"), UnitId.of("hemtjanst-norr"));
        List<Employee> staff = staff();
        for (int i = 0; i < STRUCTURE.units().size(); i++) {
            UnitId unit = STRUCTURE.units().get(i).id();
            if (!places.contains(unit)) {
                staff = moved(staff, unit, places.get(i % places.size()));
            }
        }
        EarlierPublication first =
                PublishedRollup.of(rollup(STRUCTURE, staff, 0), CARE).asEarlier();
        Rollup later = rollup(STRUCTURE, staff, 6);
        assertThat(smallOwnChanges(first, after(first, later, CARE).asEarlier(), division))
                .isZero();
        assertThat(smallOwnChanges(
                        first,
                        after(first, later, CARE.withChangesGuarded(false)).asEarlier(),
                        division))
                .isPositive();
    }

    private static long smallChangesOfRests(EarlierPublication then, EarlierPublication now) {
        long small = 0;
        for (FigureName name : now.shown().keySet()) {
            List<FigureName> shown = now.parents().entrySet().stream()
                    .filter(one -> one.getValue().equals(name.unit()))
                    .map(one -> of(one.getKey(), name))
                    .filter(now.shown()::containsKey)
                    .toList();
            if (isOfOutcome(name)
                    && then.shown().containsKey(name)
                    && then.shown().keySet().containsAll(shown)) {
                long change = Math.abs(rest(now, name, shown) - rest(then, name, shown));
                small += change > 0 && change < DEFAULT.threshold() ? 1 : 0;
            }
        }
        return small;
    }

    /** Who came and who left is known to all who work there. */
    private static boolean isOfOutcome(FigureName name) {
        return name.outcome().isPresent();
    }

    private static long rest(EarlierPublication publication, FigureName name, List<FigureName> parts) {
        return count(publication, name)
                - parts.stream().mapToLong(part -> count(publication, part)).sum();
    }

    private static long smallOwnChanges(EarlierPublication then, EarlierPublication now, UnitId unit) {
        return now.shown().keySet().stream()
                .filter(name -> name.unit().equals(unit) && isOfOutcome(name))
                .filter(name -> own(then, name).isPresent() && own(now, name).isPresent())
                .mapToLong(name ->
                        Math.abs(own(then, name).orElse(0) - own(now, name).orElse(0)))
                .filter(change -> change > 0 && change < DEFAULT.threshold())
                .count();
    }

    private static OptionalLong own(EarlierPublication publication, FigureName name) {
        List<FigureName> below = publication.parents().entrySet().stream()
                .filter(one -> one.getValue().equals(name.unit()))
                .map(one -> of(one.getKey(), name))
                .toList();
        return below.stream().anyMatch(publication.hidden()::contains)
                        || !publication.shown().containsKey(name)
                ? OptionalLong.empty()
                : OptionalLong.of(count(publication, name)
                        - below.stream()
                                .mapToLong(one -> count(publication, one))
                                .sum());
    }

    private static long count(EarlierPublication publication, FigureName name) {
        return publication.shown().getOrDefault(name, Amount.NONE).count();
    }

    private static long smallChanges(EarlierPublication then, EarlierPublication now) {
        return now.shown().entrySet().stream()
                .filter(one -> isOfOutcome(one.getKey()))
                .filter(one -> then.shown().containsKey(one.getKey()))
                .mapToLong(one -> Math.abs(one.getValue().count() - count(then, one.getKey())))
                .filter(change -> change > 0 && change < DEFAULT.threshold())
                .count();
    }
}
