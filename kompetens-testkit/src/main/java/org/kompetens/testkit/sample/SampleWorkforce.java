package org.kompetens.testkit.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.sample.SampleMobility.DoublePosition;
import org.kompetens.testkit.sample.SampleMobility.Stay;
import org.kompetens.testkit.sample.SampleStaffing.Positions;
import org.kompetens.testkit.sample.SampleStaffing.Staffing;

/**
 * Fills the positions: first those of every unit, then double positions, then substitutes, then who comes and who has
 * left.
 */
final class SampleWorkforce {

    private static final int SUBSTITUTED_OF_HUNDRED = 75;

    private final List<SamplePerson> persons = new ArrayList<>();
    private final Map<UnitId, Integer> personsByUnit = new HashMap<>();

    SampleWorkforce() {
        SampleStaffing.staffing().forEach(this::fill);
        SampleMobility.doublePositions().forEach(this::share);
        for (SamplePerson person : List.copyOf(persons)) {
            person.decideOnExit();
            person.beAbsent().ifPresent(leave -> substitute(person, leave));
        }
        SampleMobility.comingAndGone().forEach(this::hire);
    }

    List<SamplePerson> persons() {
        return persons;
    }

    private void fill(Staffing staffing) {
        for (Positions positions : staffing.positions()) {
            for (int i = 0; i < positions.salaried(); i++) {
                SamplePerson person = newPerson(staffing);
                Fte fte = SamplePosition.cut(staffing.pattern(), person.chance());
                person.hire(new SamplePosition(positions.role(), staffing.unit(), fte));
            }
            for (int i = 0; i < positions.hourly(); i++) {
                newPerson(staffing).hireByTheHour(new SamplePosition(positions.role(), staffing.unit(), Fte.ZERO));
            }
        }
    }

    private void share(DoublePosition positions) {
        List<SamplePerson> holders = persons.stream()
                .filter(person -> person.canShare(positions.first()))
                .limit(positions.persons())
                .toList();
        if (holders.size() < positions.persons()) {
            throw new IllegalStateException("too few can share " + positions.first());
        }
        holders.forEach(person -> person.share(positions.first(), positions.second()));
    }

    private void substitute(SamplePerson absent, Period leave) {
        Employment left = absent.employments().get(absent.employments().size() - 1);
        if (absent.chance().of(SUBSTITUTED_OF_HUNDRED)) {
            newPerson(absent.staffing()).hire(new SamplePosition(left.role(), left.unit(), left.fte()), leave);
        }
    }

    private void hire(Stay stay) {
        newPerson(staffing(stay.position().unit())).hire(stay.position(), stay.period());
    }

    private static Staffing staffing(UnitId unit) {
        return SampleStaffing.staffing().stream()
                .filter(staffing -> staffing.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private SamplePerson newPerson(Staffing staffing) {
        int position = personsByUnit.getOrDefault(staffing.unit(), 0) + 1;
        personsByUnit.put(staffing.unit(), position);
        boolean silent = silentUpTo(position, staffing) > silentUpTo(position - 1, staffing);
        SamplePerson person = new SamplePerson(persons.size() + 1, staffing, silent);
        persons.add(person);
        return person;
    }

    /** Spread evenly and not by chance, so that small units come near their share too. */
    private static int silentUpTo(int position, Staffing staffing) {
        return (position * staffing.silentOfHundred() + 50) / 100;
    }
}
