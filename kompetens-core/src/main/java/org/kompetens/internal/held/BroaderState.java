package org.kompetens.internal.held;

/**
 * The state in which a broader competence is held that may be met by so many narrower ones, while what is held of these
 * changes. The states can be those of {@link HeldState}, or finer ones: then each in which something is held is one of
 * several assessments. Where nothing is held of a narrower one, that does not help. Each change and each question takes
 * time proportional to the logarithm of how many states there are. For one thread.
 */
public final class BroaderState {

    private final int states;
    private final int atLeast;
    private boolean expired;

    /**
     * How many narrower ones are held, as a Fenwick tree over the states, the best first: at each position, from 1, the
     * sum over so many states up to it as its lowest bit says.
     */
    private final int[] held;

    /**
     * Nothing is held yet.
     *
     * @param states how many states there are
     * @param atLeast how many of the narrower ones have to be held
     */
    public BroaderState(int states, int atLeast) {
        this.states = states;
        this.atLeast = atLeast;
        this.held = new int[states + 1];
    }

    /**
     * That the state of one of the narrower competences itself changes; before the first change, it is unassessed.
     *
     * @param before the state that it had
     * @param after the state that it has now
     */
    public void change(int before, int after) {
        count(before, -1);
        count(after, 1);
    }

    private void count(int state, int number) {
        if (HeldState.isSomething(state)) {
            for (int at = states - state; at <= states; at += Integer.lowestOneBit(at)) {
                held[at] += number;
            }
        }
    }

    /** That an assessment of the competence or of a narrower one has expired, whether another is valid or not. */
    public void expire() {
        expired = true;
    }

    /**
     * The state: the better of that of the competence itself and of the one that so many of the narrower ones reach.
     * Where neither is known, it has expired if any assessment has.
     *
     * @param itself the state of the competence itself
     */
    public int with(int itself) {
        int state = Math.max(itself, reached());
        return expired ? Math.max(state, HeldState.EXPIRED) : state;
    }

    /** The best state that so many reach; lower than all if there is none. */
    private int reached() {
        int better = 0;
        int missing = atLeast;
        for (int step = Integer.highestOneBit(states); step > 0; step /= 2) {
            if (better + step <= states && held[better + step] < missing) {
                better += step;
                missing -= held[better];
            }
        }
        return states - 1 - better;
    }
}
