package org.kompetens.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is summed of one role in one unit, person by person. */
final class StreamedPost {

    final Post post;
    final int unit;
    final int role;

    /** Another one in the same unit. */
    final @Nullable StreamedPost next;

    private final List<long[]> full = new ArrayList<>();
    private long[] sums;
    private int booked;

    StreamedPost(Post post, int unit, int role, @Nullable StreamedPost next) {
        this.post = post;
        this.unit = unit;
        this.role = role;
        this.next = next;
        this.sums = sumsOfNobody();
    }

    private long[] sumsOfNobody() {
        return new long[post.starts[post.keys.length]];
    }

    void book(byte[] states, boolean[] merged, long person) {
        if (booked == Shape.mostInInts()) {
            full.add(sums);
            sums = sumsOfNobody();
            booked = 0;
        }
        booked++;
        post.book(sums, post.starts, states, merged, person);
    }

    long booked() {
        return (long) full.size() * Shape.mostInInts() + booked;
    }

    void addTo(OpenSums unit) {
        full.forEach(more -> unit.add(new UnitSums(post.keys, post.starts, more, null)));
        unit.add(new UnitSums(post.keys, post.starts, sums, null));
    }

    void addAll(StreamedPost other) {
        other.full.forEach(more -> full.add(more.clone()));
        if (booked + other.booked > Shape.mostInInts()) {
            full.add(other.sums.clone());
        } else {
            booked += other.booked;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += other.sums[i];
            }
        }
    }
}
