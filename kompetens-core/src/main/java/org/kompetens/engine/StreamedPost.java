package org.kompetens.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** What is summed of one role in one unit, person by person. */
final class StreamedPost {

    final Post post;
    final int unit;
    final int role;

    /** Another one in the same unit. */
    final @Nullable StreamedPost next;

    private final int most;
    private final List<long[]> full = new ArrayList<>();
    private long[] sums;
    private int booked;

    /**
     * Nobody yet.
     *
     * @param most how many can be booked before the sums have to be begun anew
     */
    StreamedPost(Post post, int unit, int role, @Nullable StreamedPost next, int most) {
        this.post = post;
        this.unit = unit;
        this.role = role;
        this.next = next;
        this.most = most;
        this.sums = new long[post.size()];
    }

    void book(byte[] states, boolean[] merged, long person) {
        if (booked == most) {
            full.add(sums);
            sums = new long[post.size()];
            booked = 0;
        }
        booked++;
        PostSums.book(sums, post, states, merged, person);
    }

    long booked() {
        return (long) full.size() * most + booked;
    }

    /** Has all sums taken, each with how many were booked to it. */
    void forEach(ObjIntConsumer<long[]> action) {
        full.forEach(sum -> action.accept(sum, most));
        action.accept(sums, booked);
    }

    void addAll(StreamedPost other) {
        other.forEach((more, persons) -> {
            if (booked + persons > most) {
                full.add(more.clone());
            } else {
                booked += persons;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += more[i];
                }
            }
        });
    }
}
