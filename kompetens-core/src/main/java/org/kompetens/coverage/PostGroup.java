package org.kompetens.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.CoverageGroup;

/** Posts that exclude one another, by priority, and the people who can fill them. A post in no group is one by itself. */
final class PostGroup {

    private final List<Post> posts;
    private final boolean inFte;
    private final Filling filling;

    /** Of the people who can fill the same of these posts, the kind that they are in the filling. */
    private final Map<BitSet, Integer> kinds = new HashMap<>();

    private final Map<Holder, long[]> without = new HashMap<>();

    private PostGroup(List<Post> posts, Map<Holder, Long> holders) {
        this.posts = posts;
        this.inFte = posts.get(0).isInFte();
        Map<BitSet, Long> amounts = new LinkedHashMap<>();
        holders.forEach((holder, persons) -> {
            BitSet own = own(holder);
            if (!own.isEmpty()) {
                amounts.merge(own, Math.multiplyExact(persons, holder.amount(inFte)), Math::addExact);
            }
        });
        List<Filling.Supply> supplies = new ArrayList<>();
        amounts.forEach((own, amount) -> {
            kinds.put(own, supplies.size());
            supplies.add(new Filling.Supply(own, amount));
        });
        this.filling = new Filling(posts.stream().mapToLong(Post::needed).toArray(), supplies);
    }

    /** The groups of a unit's posts, in the order of their first posts. */
    static List<PostGroup> of(List<Post> posts, Map<Holder, Long> holders) {
        Map<Object, List<Post>> grouped = new LinkedHashMap<>();
        for (Post post : posts) {
            Object key =
                    post.requirement().group().<Object>map(CoverageGroup::id).orElse(post);
            grouped.computeIfAbsent(key, none -> new ArrayList<>()).add(post);
        }
        return grouped.values().stream()
                .map(group -> new PostGroup(group.stream().sorted(byPriority()).toList(), holders))
                .toList();
    }

    private static Comparator<Post> byPriority() {
        return Comparator.comparing(
                post -> post.requirement().group().map(CoverageGroup::priority).orElse(1));
    }

    List<Post> posts() {
        return posts;
    }

    /** The group's posts that a person could fill, by their positions here. */
    private BitSet own(Holder holder) {
        BitSet own = new BitSet();
        for (int i = 0; i < posts.size(); i++) {
            own.set(i, holder.posts().get(posts.get(i).index()));
        }
        return own;
    }

    /** What each of the {@link #posts} lacks. */
    long[] deficits() {
        return filling.deficits();
    }

    /** What each of them lacks without one person of a kind. */
    long[] deficitsWithout(Holder holder) {
        Holder alike = new Holder(own(holder), holder.amount(inFte));
        long[] known = without.get(alike);
        if (known == null) {
            Integer kind = kinds.get(alike.posts());
            known = kind == null ? deficits() : filling.deficitsWithout(kind, alike.fte());
            without.put(alike, known);
        }
        return known.clone();
    }

    Optional<Shortage> shortage() {
        Optional<String> id = posts.get(0).requirement().group().map(CoverageGroup::id);
        return id.isEmpty() ? Optional.empty() : filling.binding().map(binding -> shortage(id.get(), binding));
    }

    private Shortage shortage(String id, Filling.Binding binding) {
        List<Post> binds = binding.posts().stream().mapToObj(posts::get).toList();
        return new Shortage(
                id,
                binds.stream().map(Post::requirement).toList(),
                binds.stream().mapToLong(Post::needed).reduce(0, Math::addExact),
                binding.available());
    }
}
