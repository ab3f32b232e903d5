package org.kompetens.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.rollup.Fraction;

/** Reads all that can be said of one unit's coverage out of its histogram. */
final class CoverageReader {

    private final List<Post> posts;
    private final Map<Holder, Long> holders;
    private final List<PostGroup> groups;

    /** For each post: persons who hold the level, their FTE, what is lacking, and persons without whom it would be. */
    private final long[] persons;

    private final long[] fte;
    private final long[] deficits;
    private final long[] critical;
    private final SortedMap<Holder, List<PostLoss>> losses = new TreeMap<>(Holder.ORDER);

    CoverageReader(List<Post> posts, Map<Holder, Long> holders) {
        this.posts = posts;
        this.holders = holders;
        this.groups = PostGroup.of(posts, holders);
        this.persons = new long[posts.size()];
        this.fte = new long[posts.size()];
        this.deficits = new long[posts.size()];
        this.critical = new long[posts.size()];
        holders.forEach((holder, number) -> holder.posts().stream().forEach(post -> {
            persons[post] = Math.addExact(persons[post], number);
            fte[post] = Math.addExact(fte[post], Math.multiplyExact(number, holder.fte()));
        }));
        for (PostGroup group : groups) {
            long[] ofGroup = group.deficits();
            for (int i = 0; i < ofGroup.length; i++) {
                deficits[group.posts().get(i).index()] = ofGroup[i];
            }
        }
        holders.forEach((holder, number) -> losses.put(holder, losses(holder, number)));
    }

    /** What is lost without one person of a kind; notes for whom it is critical. */
    private List<PostLoss> losses(Holder holder, long number) {
        long[] after = deficits.clone();
        for (PostGroup group : groups) {
            long[] ofGroup = group.deficitsWithout(holder);
            for (int i = 0; i < ofGroup.length; i++) {
                after[group.posts().get(i).index()] = ofGroup[i];
            }
        }
        List<PostLoss> lost = new ArrayList<>();
        for (Post post : posts) {
            int i = post.index();
            boolean sole = persons[i] == 1 && holder.posts().get(i);
            PostLoss loss = new PostLoss(post.requirement(), deficits[i], after[i], sole);
            critical[i] = Math.addExact(critical[i], loss.isCritical() ? number : 0);
            if (sole || after[i] > deficits[i]) {
                lost.add(loss);
            }
        }
        return lost;
    }

    UnitCoverage read(OrganisationUnit unit) {
        List<PostCoverage> covered = posts.stream()
                .map(post -> new PostCoverage(
                        post.requirement(),
                        persons[post.index()],
                        fte[post.index()],
                        deficits[post.index()],
                        critical[post.index()]))
                .toList();
        List<Shortage> shortages = groups.stream()
                .map(PostGroup::shortage)
                .flatMap(Optional::stream)
                .toList();
        return new UnitCoverage(unit, covered, shortages, departures());
    }

    /** What is lost without a person of a kind; nothing where the kind is not among those counted. */
    List<PostLoss> losses(Holder holder) {
        return losses.getOrDefault(holder, List.of());
    }

    private List<Departure> departures() {
        Map<List<PostLoss>, Long> alike = new LinkedHashMap<>();
        losses.forEach((holder, lost) -> alike.merge(lost, holders.getOrDefault(holder, 0L), Math::addExact));
        alike.remove(List.<PostLoss>of());
        return alike.entrySet().stream()
                .map(entry -> new Departure(entry.getKey(), share(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Departure::share)
                        .thenComparing(departure -> departure.losses().size())
                        .reversed())
                .toList();
    }

    static Fraction share(List<PostLoss> losses) {
        return losses.stream()
                .map(loss -> Fraction.of(
                        loss.deficitAfter() - loss.deficitBefore(),
                        loss.requirement().amount().number()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
