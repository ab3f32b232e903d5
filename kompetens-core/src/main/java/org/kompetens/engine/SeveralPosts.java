package org.kompetens.engine;

import java.util.Arrays;
import org.kompetens.organisation.UnitTree;

/**
 * The active posts of one person who may have several, and what makes the person count once in every unit.
 *
 * <p>Each employment is booked as if it were a person of its own. Where the ways up from two of them meet, the person
 * has thus come up twice. So the units where ways meet are the places; they form a small tree together with the person's
 * own units. At each, what the person is in its whole subtree is booked, and what came up is taken off. Kept and filled
 * anew for one person after another.
 */
final class SeveralPosts {

    private static final int FIRST_CAPACITY = 8;
    private static final int NO_STATE = 0;

    private int size;
    private int[] units = new int[FIRST_CAPACITY];
    private int[] ftes = new int[FIRST_CAPACITY];
    private Post[] posts = new Post[FIRST_CAPACITY];

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int unit(int i) {
        return units[i];
    }

    Post post(int i) {
        return posts[i];
    }

    int fte(int i) {
        return ftes[i];
    }

    boolean isSameAs(SeveralPosts other) {
        return Arrays.equals(units, 0, size, other.units, 0, other.size)
                && Arrays.equals(posts, 0, size, other.posts, 0, other.size)
                && Arrays.equals(ftes, 0, size, other.ftes, 0, other.size);
    }

    void add(int unit, Post post, int fte) {
        if (size == units.length) {
            units = Arrays.copyOf(units, size * 2);
            ftes = Arrays.copyOf(ftes, size * 2);
            posts = Arrays.copyOf(posts, size * 2);
        }
        units[size] = unit;
        posts[size] = post;
        ftes[size] = fte;
        size++;
    }

    /**
     * Books what makes the person count once.
     *
     * @param sign 1, or -1 to take back
     */
    void book(Meetings meetings, byte[] held, int sign) {
        if (size == 2) {
            bookPair(meetings, held, sign);
        } else if (size > 2) {
            new Places(meetings.tree()).book(meetings, held, sign);
        }
    }

    /** The way of nearly all who have several posts: two, whose ways meet at one place. */
    private void bookPair(Meetings meetings, byte[] held, int sign) {
        MeetingSums sums = meetings.at(meetings.tree().lowestCommonAncestor(units[0], units[1]));
        Shape shape = meetings.shape();
        Post first = posts[0];
        Post second = posts[1];
        synchronized (sums) {
            int firstShort = 0;
            int secondShort = 0;
            int i = 0;
            int j = 0;
            while (i < first.competences.length || j < second.competences.length) {
                int a = i < first.competences.length ? first.competences[i] : Integer.MAX_VALUE;
                int b = j < second.competences.length ? second.competences[j] : Integer.MAX_VALUE;
                int key = Math.min(a, b);
                int state = held[key];
                int shortFirst = key == a ? first.shortIn[first.places[i] + state] : 0;
                int shortSecond = key == b ? second.shortIn[second.places[j] + state] : 0;
                bookPair(sums, key, state, key == a, key == b, shortFirst != 0, shortSecond != 0, sign);
                firstShort |= shortFirst;
                secondShort |= shortSecond;
                i += key == a ? 1 : 0;
                j += key == b ? 1 : 0;
            }
            for (int dimension = 0; dimension <= Shape.EVERYTHING; dimension++) {
                int bit = 1 << dimension;
                bookPair(
                        sums,
                        shape.keyOfDimension(dimension),
                        NO_STATE,
                        (first.requiredIn & bit) != 0,
                        (second.requiredIn & bit) != 0,
                        (firstShort & bit) != 0,
                        (secondShort & bit) != 0,
                        sign);
            }
            bookPair(sums, shape.keyOfEmployed(), NO_STATE, true, true, false, false, sign);
            int role = first.keyWithoutProfile;
            int otherRole = second.keyWithoutProfile;
            if (role >= 0) {
                bookPair(sums, role, NO_STATE, true, role == otherRole, false, false, sign);
            }
            if (otherRole >= 0 && otherRole != role) {
                bookPair(sums, otherRole, NO_STATE, false, true, false, false, sign);
            }
        }
    }

    private void bookPair(
            MeetingSums sums,
            int key,
            int state,
            boolean first,
            boolean second,
            boolean shortFirst,
            boolean shortSecond,
            int sign) {
        if (first || second) {
            int persons = first && second ? -1 : 0;
            int missingFte = (first ? 0 : ftes[0]) + (second ? 0 : ftes[1]);
            int shorts = shortFirst && shortSecond ? -1 : 0;
            int missingShortFte =
                    shortFirst || shortSecond ? (shortFirst ? 0 : ftes[0]) + (shortSecond ? 0 : ftes[1]) : 0;
            if ((persons | missingFte | shorts | missingShortFte) != 0) {
                sums.add(
                        key,
                        state,
                        sign * persons,
                        (long) sign * missingFte,
                        sign * shorts,
                        (long) sign * missingShortFte);
            }
        }
    }

    /** Any number of posts. */
    private final class Places {

        private static final int PLACE_BITS = 32;

        /** The units of the places, in preorder; for each the place above, and the person's FTE in the subtree. */
        private final int[] units;

        private final int[] above;
        private final long[] fte;
        private final int[] placeOfPost;

        /** Whether the person has a cell, and a short one, in the subtree of each place; for one key at a time. */
        private final boolean[] required;

        private final boolean[] shortOf;

        private long[] presences = new long[FIRST_CAPACITY];
        private int marked;

        Places(UnitTree tree) {
            this.units = unitsOfPlaces(tree);
            this.above = new int[units.length];
            above[0] = UnitTree.NO_PARENT;
            for (int place = 1; place < units.length; place++) {
                int candidate = place - 1;
                while (tree.subtreeEnd(units[candidate]) <= units[place]) {
                    candidate = above[candidate];
                }
                above[place] = candidate;
            }
            this.fte = new long[units.length];
            this.placeOfPost = new int[size];
            for (int post = 0; post < size; post++) {
                placeOfPost[post] = Arrays.binarySearch(units, SeveralPosts.this.units[post]);
                fte[placeOfPost[post]] += ftes[post];
            }
            for (int place = units.length - 1; place > 0; place--) {
                fte[above[place]] += fte[place];
            }
            this.required = new boolean[units.length];
            this.shortOf = new boolean[units.length];
        }

        /** The ways up from two units meet above all units that stand between them; neighbours in preorder suffice. */
        private int[] unitsOfPlaces(UnitTree tree) {
            int[] own = Arrays.stream(SeveralPosts.this.units, 0, size)
                    .sorted()
                    .distinct()
                    .toArray();
            int[] places = Arrays.copyOf(own, own.length * 2 - 1);
            for (int i = 1; i < own.length; i++) {
                places[own.length + i - 1] = tree.lowestCommonAncestor(own[i - 1], own[i]);
            }
            return Arrays.stream(places).sorted().distinct().toArray();
        }

        void book(Meetings meetings, byte[] held, int sign) {
            Shape shape = meetings.shape();
            for (int post = 0; post < size; post++) {
                mark(posts[post], post, held, shape);
            }
            Arrays.sort(presences, 0, marked);
            int from = 0;
            while (from < marked) {
                int key = (int) (presences[from] >>> PLACE_BITS);
                int until = from;
                while (until < marked && presences[until] >>> PLACE_BITS == key) {
                    until++;
                }
                int state = key < shape.competences() ? held[key] : NO_STATE;
                bookAsOnePerson(meetings, key, state, from, until, sign);
                from = until;
            }
        }

        private void mark(Post post, int index, byte[] held, Shape shape) {
            int shorts = 0;
            for (int i = 0; i < post.competences.length; i++) {
                int shortIn = post.shortIn[post.places[i] + held[post.competences[i]]];
                mark(post.competences[i], index, shortIn != 0);
                shorts |= shortIn;
            }
            for (int dimension = 0; dimension <= Shape.EVERYTHING; dimension++) {
                if ((post.requiredIn & (1 << dimension)) != 0) {
                    mark(shape.keyOfDimension(dimension), index, (shorts & (1 << dimension)) != 0);
                }
            }
            mark(shape.keyOfEmployed(), index, false);
            if (post.keyWithoutProfile >= 0) {
                mark(post.keyWithoutProfile, index, false);
            }
        }

        private void mark(int key, int post, boolean isShort) {
            if (marked == presences.length) {
                presences = Arrays.copyOf(presences, marked * 2);
            }
            presences[marked++] = ((long) key << PLACE_BITS) | ((long) post << 1) | (isShort ? 1 : 0);
        }

        private void bookAsOnePerson(Meetings meetings, int key, int state, int from, int until, int sign) {
            for (int i = from; i < until; i++) {
                int post = (int) presences[i] >>> 1;
                boolean isShort = (presences[i] & 1) != 0;
                int place = placeOfPost[post];
                required[place] = true;
                shortOf[place] |= isShort;
                add(meetings, place, key, state, isShort, ftes[post], -sign);
            }
            for (int place = units.length - 1; place >= 0; place--) {
                if (required[place]) {
                    add(meetings, place, key, state, shortOf[place], fte[place], sign);
                    if (place > 0) {
                        required[above[place]] = true;
                        shortOf[above[place]] |= shortOf[place];
                        add(meetings, above[place], key, state, shortOf[place], fte[place], -sign);
                    }
                }
                required[place] = false;
                shortOf[place] = false;
            }
        }

        private void add(Meetings meetings, int place, int key, int state, boolean isShort, long personFte, int sign) {
            MeetingSums sums = meetings.at(units[place]);
            synchronized (sums) {
                long signed = sign * personFte;
                sums.add(key, state, sign, signed, isShort ? sign : 0, isShort ? signed : 0);
            }
        }
    }
}
