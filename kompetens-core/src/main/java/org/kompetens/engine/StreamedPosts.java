package org.kompetens.engine;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The posts that a stream of persons has come upon: found by unit and role, and gone through unit by unit. */
final class StreamedPosts {

    private static final int FIRST_CAPACITY = 1 << 8;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final Posts posts;
    private final @Nullable StreamedPost[] firstOfUnit;
    private @Nullable StreamedPost[] slots = new StreamedPost[FIRST_CAPACITY];
    private int size;

    /** None yet. */
    StreamedPosts(Posts posts, int units) {
        this.posts = posts;
        this.firstOfUnit = new StreamedPost[units];
    }

    /** The sums of a role in a unit, from now on there if they were not. */
    StreamedPost at(int unit, int role) {
        int slot = slot(unit, role);
        StreamedPost known = slots[slot];
        if (known != null) {
            return known;
        }
        StreamedPost added = new StreamedPost(posts.of(role, unit), unit, role, firstOfUnit[unit]);
        firstOfUnit[unit] = added;
        slots[slot] = added;
        if (++size * 2 > slots.length) {
            grow();
        }
        return added;
    }

    /** Where the post is, or would be. */
    private int slot(int unit, int role) {
        int mask = slots.length - 1;
        long key = ((long) unit << Integer.SIZE) | role;
        int slot = (int) ((key * FACTOR) >>> (Integer.SIZE + Integer.numberOfLeadingZeros(mask)));
        StreamedPost there = slots[slot];
        while (there != null && (there.unit != unit || there.role != role)) {
            slot = (slot + 1) & mask;
            there = slots[slot];
        }
        return slot;
    }

    private void grow() {
        slots = new StreamedPost[slots.length * 2];
        forEach(post -> slots[slot(post.unit, post.role)] = post);
    }

    /** How many employments are booked in a unit, or taken back. */
    long booked(int unit) {
        long booked = 0;
        for (StreamedPost post = firstOfUnit[unit]; post != null; post = post.next) {
            booked += post.booked();
        }
        return booked;
    }

    void forEachOf(int unit, Consumer<StreamedPost> action) {
        for (StreamedPost post = firstOfUnit[unit]; post != null; post = post.next) {
            action.accept(post);
        }
    }

    private void forEach(Consumer<StreamedPost> action) {
        for (int unit = 0; unit < firstOfUnit.length; unit++) {
            forEachOf(unit, action);
        }
    }

    void addAll(StreamedPosts other) {
        other.forEach(post -> at(post.unit, post.role).addAll(post));
    }
}
