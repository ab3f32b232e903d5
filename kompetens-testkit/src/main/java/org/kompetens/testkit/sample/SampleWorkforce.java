package org.kompetens.testkit.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.sample.SampleMobility.DoublePost;
import org.kompetens.testkit.sample.SampleMobility.Stay;
import org.kompetens.testkit.sample.SampleStaffing.Posts;
import org.kompetens.testkit.sample.SampleStaffing.Staffing;

/** Fills the posts: first those of every unit, then double posts, then substitutes, then who comes and who has left. */
final class SampleWorkforce {

    private static final int SUBSTITUTED_OF_HUNDRED = 75;

    private final List<SamplePerson> persons = new ArrayList<>();
    private final Map<UnitId, Integer> personsByUnit = new HashMap<>();

    SampleWorkforce() {
        SampleStaffing.staffing().forEach(this::fill);
        SampleMobility.doublePosts().forEach(this::share);
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
        for (Posts posts : staffing.posts()) {
            for (int i = 0; i < posts.salaried(); i++) {
                SamplePerson person = newPerson(staffing);
                Fte fte = SamplePost.cut(staffing.pattern(), person.chance());
                person.hire(new SamplePost(posts.role(), staffing.unit(), fte));
            }
            for (int i = 0; i < posts.hourly(); i++) {
                newPerson(staffing).hireByTheHour(new SamplePost(posts.role(), staffing.unit(), Fte.ZERO));
            }
        }
    }

    private void share(DoublePost posts) {
        List<SamplePerson> holders = persons.stream()
                .filter(person -> person.canShare(posts.first()))
                .limit(posts.persons())
                .toList();
        if (holders.size() < posts.persons()) {
            throw new IllegalStateException("too few can share " + posts.first());
        }
        holders.forEach(person -> person.share(posts.first(), posts.second()));
    }

    private void substitute(SamplePerson absent, Period leave) {
        Employment post = absent.employments().get(absent.employments().size() - 1);
        if (absent.chance().of(SUBSTITUTED_OF_HUNDRED)) {
            newPerson(absent.staffing()).hire(new SamplePost(post.role(), post.unit(), post.fte()), leave);
        }
    }

    private void hire(Stay stay) {
        newPerson(staffing(stay.post().unit())).hire(stay.post(), stay.period());
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
