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
    private final Map<BitSet, Long> supplies = new LinkedHashMap<>();
    private final Filling filling;
    private final Map<Holder, long[]> without = new HashMap<>();

    private PostGroup(List<Post> posts, Map<Holder, Long> holders) {
        this.posts = posts;
        this.inFte = posts.get(0).isInFte();
        holders.forEach((holder, persons) -> {
            BitSet own = own(holder);
            if (!own.isEmpty()) {
                supplies.merge(own, Math.multiplyExact(persons, holder.amount(inFte)), Math::addExact);
            }
        });
        this.filling = filling(supplies);
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

    private Filling filling(Map<BitSet, Long> supplied) {
        List<Filling.Supply> list = new ArrayList<>();
        supplied.forEach((own, amount) -> list.add(new Filling.Supply(own, amount)));
        return new Filling(posts.stream().mapToLong(Post::needed).toArray(), list);
    }

    /** What each of the {@link #posts} lacks. */
    long[] deficits() {
        return filling.deficits();
    }

    /** What each of them lacks without one person of a kind. */
    long[] deficitsWithout(Holder holder) {
        Holder kind = new Holder(own(holder), holder.amount(inFte));
        long[] known = without.get(kind);
        if (known == null) {
            Map<BitSet, Long> rest = new LinkedHashMap<>(supplies);
            rest.computeIfPresent(kind.posts(), (own, amount) -> amount - kind.fte());
            known = filling(rest).deficits();
            without.put(kind, known);
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
