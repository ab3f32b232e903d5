package org.kompetens.selection;

import java.util.Arrays;

/**
 * How far choices below a node may exceed a target, at most, from prices (Lagrange's method). Value has a price; each demand
 * gets a price up to that of its value; a unit of each row gets a price. A thing earns the prices of the demands that it
 * serves, and pays for what it uses. Whatever the prices are, no allowed choice is worth more than: what is served already; of
 * every other demand the part of its value above its price; what the rows still have room for, at their prices; and the
 * earnings of all things that earn anything. (For a demand is worth at most the part above its price and, if served, its
 * price; and what an allowed choice leaves of a row is at least nothing.) Where that is less than the target, no choice reaches
 * it.
 *
 * <p>Good prices are sought with numbers of limited precision, which decide nothing: the excess itself is reckoned in integers,
 * with the prices rounded to multiples of one small unit.
 */
final class PriceBound {

    private static final long LARGEST_TERM = 1L << 57;
    private static final double LARGEST_PRICES = 1L << 59;

    /** The price of value is at most this, and about 1. */
    static final double HIGHEST_VALUE_PRICE = 64;

    private final Numbers numbers;
    private final long unit;
    private final double[] rowScale;
    private final boolean[] wanted;
    private long spare;

    /** By how much the excess falls if a thing is decided against its earnings; below 0 for one that is better left out. */
    final long[] earnings;

    PriceBound(Numbers numbers) {
        this.numbers = numbers;
        this.earnings = new long[numbers.size];
        this.wanted = new boolean[numbers.values.length];
        this.rowScale =
                Arrays.stream(numbers.uses).mapToDouble(PriceBound::meanSize).toArray();
        long most = 1;
        for (int k = 0; k < numbers.values.length; k++) {
            most += numbers.values[k] * numbers.servedBy[k].length;
        }
        this.unit = Math.max(1, Long.highestOneBit(LARGEST_TERM / (long) HIGHEST_VALUE_PRICE / most));
    }

    private static double meanSize(long[] row) {
        double sum = 0;
        for (long number : row) {
            sum += Math.abs((double) number);
        }
        return row.length == 0 ? 1 : sum / row.length;
    }

    /** The numbers of a row are of any size; its price is for its own mean use, so that all prices are alike. */
    double scale(int row) {
        return rowScale[row];
    }

    /** Takes in what is decided, and by how much all demands that are not lost exceed the target. */
    void enter(Node node, long target) {
        spare = -target;
        for (int k = 0; k < wanted.length; k++) {
            boolean isServed = false;
            boolean isOpen = false;
            for (int i : numbers.servedBy[k]) {
                isServed |= node.state[i] == Node.IN;
                isOpen |= node.state[i] == Node.OPEN;
            }
            wanted[k] = isOpen && !isServed;
            spare += isServed || isOpen ? numbers.values[k] : 0;
        }
    }

    /** Whether a demand is not served by what is decided, and can be. */
    boolean isWanted(int demand) {
        return wanted[demand];
    }

    /** The value of all demands that are served or can be, less the target. */
    long spare() {
        return spare;
    }

    /** The excess at a node's prices, in units; afterwards the earnings of the open things are known. */
    long excess(Node node) {
        long valuePrice = (long) (Math.min(HIGHEST_VALUE_PRICE, node.valuePrice) * unit);
        long excess = valuePrice * spare;
        long[] prices = new long[wanted.length];
        for (int k = 0; k < wanted.length; k++) {
            if (wanted[k]) {
                long highest = valuePrice * numbers.values[k];
                prices[k] = Math.min(highest, Math.max(0, (long) (node.demandPrices[k] * unit)));
                excess -= prices[k];
            }
        }
        for (int i = 0; i < earnings.length; i++) {
            earnings[i] = 0;
            if (node.state[i] == Node.OPEN) {
                for (int k : numbers.serves[i]) {
                    earnings[i] += prices[k];
                }
            }
        }
        for (int r = 0; r < numbers.limits.length; r++) {
            excess += pay(node, r);
        }
        for (int i = 0; i < earnings.length; i++) {
            excess += Math.max(0, earnings[i]);
        }
        return excess;
    }

    /** Takes off what each open thing pays for a row; returns what the rest of the row is worth. */
    private long pay(Node node, int r) {
        long[] row = numbers.uses[r];
        double size = Math.abs((double) numbers.limits[r]) + 1 + rowScale[r] * row.length;
        double most = LARGEST_PRICES / numbers.limits.length / size;
        long price = (long) Math.min(most, Math.max(0, node.rowPrices[r] / rowScale[r] * unit));
        if (price == 0) {
            return 0;
        }
        long room = numbers.limits[r];
        for (int j = 0; j < row.length; j++) {
            int i = numbers.things[r][j];
            if (node.state[i] == Node.IN) {
                room -= row[j];
            } else if (node.state[i] == Node.OPEN) {
                earnings[i] -= price * row[j];
            }
        }
        return price * room;
    }

    /** How much more than the target a choice may be worth, where value has the price 1. */
    long inValue(long excess) {
        return Math.floorDiv(excess, unit);
    }
}
