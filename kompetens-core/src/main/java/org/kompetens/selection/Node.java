package org.kompetens.selection;

import java.util.Arrays;

/** A place in the search: of some things it is decided whether they are chosen, of the others it is open. */
final class Node {

    static final byte OPEN = 0;
    static final byte IN = 1;
    static final byte OUT = -1;

    final byte[] state;

    /** Prices of value, of demands, and of a unit of each row; not exact, and none the less safe. */
    double valuePrice;

    final double[] demandPrices;
    final double[] rowPrices;

    private Node(byte[] state, double valuePrice, double[] demandPrices, double[] rowPrices) {
        this.state = state;
        this.valuePrice = valuePrice;
        this.demandPrices = demandPrices;
        this.rowPrices = rowPrices;
    }

    /** Nothing is decided; each demand's value is shared by those that serve it. */
    static Node root(Numbers numbers) {
        double[] prices = new double[numbers.values.length];
        for (int k = 0; k < prices.length; k++) {
            prices[k] = (double) numbers.values[k] / numbers.servedBy[k].length;
        }
        return new Node(new byte[numbers.size], 1, prices, new double[numbers.limits.length]);
    }

    Node copy() {
        return new Node(state.clone(), valuePrice, demandPrices.clone(), rowPrices.clone());
    }

    Node with(int index, byte decided) {
        Node copy = copy();
        copy.state[index] = decided;
        return copy;
    }

    /** Takes over another's prices. */
    void price(Node like) {
        valuePrice = like.valuePrice;
        System.arraycopy(like.demandPrices, 0, demandPrices, 0, demandPrices.length);
        System.arraycopy(like.rowPrices, 0, rowPrices, 0, rowPrices.length);
    }

    boolean isDecided() {
        for (byte one : state) {
            if (one == OPEN) {
                return false;
            }
        }
        return true;
    }

    boolean[] chosen() {
        boolean[] chosen = new boolean[state.length];
        for (int i = 0; i < state.length; i++) {
            chosen[i] = state[i] == IN;
        }
        return chosen;
    }

    /**
     * Decides what no row leaves open: whatever would break one together with what is decided, even if all else were as good
     * for it as can be. Returns false where no choice is left.
     */
    boolean decideWhatFollows(Numbers numbers) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int r = 0; r < numbers.limits.length; r++) {
                long room = numbers.limits[r] - least(numbers, r);
                if (room < 0) {
                    return false;
                }
                for (int j = 0; j < numbers.things[r].length; j++) {
                    int i = numbers.things[r][j];
                    long use = numbers.uses[r][j];
                    if (state[i] == OPEN && Math.abs(use) > room) {
                        state[i] = use > 0 ? OUT : IN;
                        changed = true;
                    }
                }
            }
        }
        return true;
    }

    private long least(Numbers numbers, int r) {
        long least = 0;
        for (int j = 0; j < numbers.things[r].length; j++) {
            long use = numbers.uses[r][j];
            byte one = state[numbers.things[r][j]];
            if (one == IN || (one == OPEN && use < 0)) {
                least += use;
            }
        }
        return least;
    }

    /** Nothing of the numbers, which are many. */
    @Override
    public String toString() {
        return "Node" + Arrays.toString(state);
    }
}
