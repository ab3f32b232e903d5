package org.kompetens.internal.sums;

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
            MeetingSums sums = meetings.at(meetings.tree().lowestCommonAncestor(units[0], units[1]));
            synchronized (sums) {
                bookPair(sums, meetings.shape(), held, sign);
            }
        } else if (size > 2) {
            new Places(meetings.tree()).book(meetings, held, sign);
        }
    }

    /** Tells sums by which keys what {@link #bookPair} books will be booked. */
    void tellPersonKeys(OpenSums sums, Shape shape) {
        for (int competence : posts[0].competences) {
            sums.tell(shape.keyOfPersons(competence));
        }
        for (int competence : posts[1].competences) {
            sums.tell(shape.keyOfPersons(competence));
            if (posts[0].requires(competence)) {
                sums.tell(shape.keyOfHeld(competence));
            }
        }
    }

    /** Books it where the person has two posts, as nearly all have who have several: their ways meet at one place. */
    void bookPair(PersonSums sums, Shape shape, byte[] held, int sign) {
        Post first = posts[0];
        Post second = posts[1];
        int firstShort = bookCompetences(0, 1, sums, shape, held, sign);
        int secondShort = bookCompetences(1, 0, sums, shape, held, sign);
        for (int dimension = 0; dimension <= Shape.EVERYTHING; dimension++) {
            int bit = 1 << dimension;
            boolean inFirst = (first.requiredIn & bit) != 0;
            boolean inSecond = (second.requiredIn & bit) != 0;
            boolean shortFirst = (firstShort & bit) != 0;
            boolean shortSecond = (secondShort & bit) != 0;
            int key = shape.keyOfDimension(dimension);
            if (inFirst && inSecond) {
                bookInBoth(sums, key, shortFirst, shortSecond, sign);
            } else if (inFirst || inSecond) {
                bookInOne(sums, key, shortFirst || shortSecond, sign * ftes[inFirst ? 1 : 0]);
            }
        }
        bookInBoth(sums, shape.keyOfEmployed(), false, false, sign);
        if (first.keyWithoutProfile >= 0 && first.keyWithoutProfile == second.keyWithoutProfile) {
            bookInBoth(sums, first.keyWithoutProfile, false, false, sign);
        } else {
            bookWithoutProfile(first, sums, sign * ftes[1]);
            bookWithoutProfile(second, sums, sign * ftes[0]);
        }
    }

    /** Books what one of two posts requires, and what both do with the first; and gives in what someone falls short. */
    private int bookCompetences(int one, int other, PersonSums sums, Shape shape, byte[] held, int sign) {
        Post post = posts[one];
        Post otherPost = posts[other];
        int otherFte = sign * ftes[other];
        int shorts = 0;
        for (int i = 0; i < post.competences.length; i++) {
            int competence = post.competences[i];
            int state = held[competence];
            int shortIn = post.shortIn(i, state);
            shorts |= shortIn;
            if (!otherPost.requires(competence)) {
                bookInOne(sums, shape.keyOfPersons(competence), shortIn != 0, otherFte);
            } else if (one < other) {
                boolean shortInOther = otherPost.isShort(competence, state);
                bookInBoth(sums, shape.keyOfPersons(competence), shortIn != 0, shortInOther, sign);
                sums.addHeld(shape.keyOfHeld(competence), state, -sign);
            }
        }
        return shorts;
    }

    /** In one post only: the person counts once anyway, but with all of their FTE. */
    private static void bookInOne(PersonSums sums, int key, boolean isShort, int otherFte) {
        sums.add(key, 0, otherFte);
        if (isShort) {
            sums.addShort(key, 0, otherFte);
        }
    }

    /** In both: the person came up twice, with all of their FTE; but as short perhaps once, with less. */
    private void bookInBoth(PersonSums sums, int key, boolean shortFirst, boolean shortSecond, int sign) {
        sums.add(key, -sign, 0);
        if (shortFirst && shortSecond) {
            sums.addShort(key, -sign, 0);
        } else if (shortFirst || shortSecond) {
            sums.addShort(key, 0, (long) sign * ftes[shortFirst ? 1 : 0]);
        }
    }

    private static void bookWithoutProfile(Post post, PersonSums sums, int otherFte) {
        if (post.keyWithoutProfile >= 0) {
            sums.add(post.keyWithoutProfile, 0, otherFte);
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

        private final int[] touched;

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
            this.touched = new int[units.length];
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
                bookAsOnePerson(meetings, key, held, from, until, sign);
                from = until;
            }
        }

        private void mark(Post post, int index, byte[] held, Shape shape) {
            int shorts = 0;
            for (int i = 0; i < post.competences.length; i++) {
                int shortIn = post.shortIn(i, held[post.competences[i]]);
                mark(shape.keyOfPersons(post.competences[i]), index, shortIn != 0);
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

        private void bookAsOnePerson(Meetings meetings, int key, byte[] held, int from, int until, int sign) {
            int size = 0;
            for (int i = from; i < until; i++) {
                int post = (int) presences[i] >>> 1;
                boolean isShort = (presences[i] & 1) != 0;
                int place = placeOfPost[post];
                shortOf[place] |= isShort;
                add(meetings, place, key, held, isShort, ftes[post], -sign);
                for (int at = place; at != UnitTree.NO_PARENT && !required[at]; at = above[at]) {
                    required[at] = true;
                    touched[size++] = at;
                }
            }
            Arrays.sort(touched, 0, size);
            for (int i = size - 1; i >= 0; i--) {
                int place = touched[i];
                add(meetings, place, key, held, shortOf[place], fte[place], sign);
                if (place > 0) {
                    shortOf[above[place]] |= shortOf[place];
                    add(meetings, above[place], key, held, shortOf[place], fte[place], -sign);
                }
                required[place] = false;
                shortOf[place] = false;
            }
        }

        private void add(
                Meetings meetings, int place, int key, byte[] held, boolean isShort, long personFte, int sign) {
            Shape shape = meetings.shape();
            MeetingSums sums = meetings.at(units[place]);
            synchronized (sums) {
                long signed = sign * personFte;
                sums.add(key, sign, signed);
                if (isShort) {
                    sums.addShort(key, sign, signed);
                }
                if (shape.isOfCompetence(key)) {
                    int competence = shape.competence(key);
                    sums.addHeld(shape.keyOfHeld(competence), held[competence], sign);
                }
            }
        }
    }
}
