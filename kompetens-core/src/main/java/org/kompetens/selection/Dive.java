package org.kompetens.selection;

/**
 * One good choice below a node: again and again what is worth most for what it uses is chosen, with whatever follows from it,
 * until nothing that fits is worth anything.
 */
final class Dive {

    private final Numbers numbers;
    private final PriceBound bound;

    Dive(Numbers numbers, PriceBound bound) {
        this.numbers = numbers;
        this.bound = bound;
    }

    /**
     * Goes down; how often each thing was among those that earn speaks for it.
     *
     * @return true where the node is decided now, and keeps within all rows
     */
    boolean go(Node node, double[] share) {
        if (!node.decideWhatFollows(numbers)) {
            return false;
        }
        boolean[] served = new boolean[numbers.values.length];
        for (int i = 0; i < numbers.size; i++) {
            serve(node, i, served);
        }
        for (int next = best(node, served, share); next >= 0; next = best(node, served, share)) {
            byte[] before = node.state.clone();
            node.state[next] = Node.IN;
            if (!node.decideWhatFollows(numbers)) {
                System.arraycopy(before, 0, node.state, 0, before.length);
                node.state[next] = Node.OUT;
                if (!node.decideWhatFollows(numbers)) {
                    return false;
                }
            }
            for (int i = 0; i < numbers.size; i++) {
                if (before[i] != Node.IN) {
                    serve(node, i, served);
                }
            }
        }
        for (int i = 0; i < numbers.size; i++) {
            if (node.state[i] == Node.OPEN) {
                node.state[i] = Node.OUT;
                if (!node.decideWhatFollows(numbers)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void serve(Node node, int thing, boolean[] served) {
        if (node.state[thing] == Node.IN) {
            for (int k : numbers.serves[thing]) {
                served[k] = true;
            }
        }
    }

    private int best(Node node, boolean[] served, double[] share) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < numbers.size; i++) {
            if (node.state[i] == Node.OPEN) {
                double worth = worth(i, served) * (0.1 + share[i]) / use(i);
                if (worth > most) {
                    most = worth;
                    best = i;
                }
            }
        }
        return best;
    }

    private double worth(int thing, boolean[] served) {
        double worth = 0;
        for (int k : numbers.serves[thing]) {
            worth += served[k] ? 0 : numbers.values[k];
        }
        return worth;
    }

    /** What it uses of the row of which it uses most. */
    private double use(int thing) {
        double use = 1e-9;
        for (int j = 0; j < numbers.rowsOf[thing].length; j++) {
            use = Math.max(use, numbers.usesOf[thing][j] / bound.scale(numbers.rowsOf[thing][j]));
        }
        return use;
    }
}
