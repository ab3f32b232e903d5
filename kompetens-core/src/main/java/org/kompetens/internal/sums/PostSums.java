package org.kompetens.internal.sums;

import org.jspecify.annotations.Nullable;

/** What is summed of one post, one employment after another: in few bits, and carried over before they might not fit. */
final class PostSums {

    private final Post post;
    private final Fields32 near;
    private int booked;

    /** What was booked before that, where it is more than fits there. */
    private @Nullable Fields carried;

    private long bookedBefore;

    /** Sums of nobody. */
    PostSums(Post post) {
        this.post = post;
        this.near = new Fields32(post.starts[post.keys.length]);
    }

    Post post() {
        return post;
    }

    /** Books one employment, as {@link Post#book} does. */
    void book(byte[] states, boolean[] merged, int person) {
        if (booked == Fields32.MOST) {
            carry();
        }
        booked++;
        post.book(near.both(), post.starts, states, merged, person);
    }

    private void carry() {
        bookedBefore += booked;
        carried().addAll(near);
        near.clear();
        booked = 0;
    }

    /** Fields for all that was booked before, which may not fit into what there was. */
    private Fields carried() {
        boolean fits = bookedBefore <= Fields64.MOST;
        Fields known = carried;
        if (known != null && (fits || known instanceof Fields128)) {
            return known;
        }
        Fields wider = fits ? new Fields64(near.size()) : new Fields128(near.size());
        if (known != null) {
            wider.addAll(known);
        }
        carried = wider;
        return wider;
    }

    /** How many employments were booked. */
    long booked() {
        return bookedBefore + booked;
    }

    void addTo(OpenSums unit) {
        unit.add(new UnitSums(post.keys, post.starts, near));
        if (carried != null) {
            unit.add(new UnitSums(post.keys, post.starts, carried));
        }
    }

    /** Adds what is summed of the same post elsewhere. */
    void addAll(PostSums other) {
        if (booked + other.booked > Fields32.MOST) {
            carry();
        }
        near.addAll(other.near);
        booked += other.booked;
        if (other.carried != null) {
            bookedBefore += other.bookedBefore;
            carried().addAll(other.carried);
        }
    }
}
