package org.kompetens.selection;

import java.util.Arrays;

/**
 * Looks for prices at which the bound of a node is low, going down against the bound's slope (the subgradient), with step
 * lengths after Polyak and a part of the direction before. It does the same each time, and on every machine.
 */
final class PriceSearch {

    private static final int FIRST_ROUNDS = 400;
    private static final int ROUNDS = 30;
    private static final int FIRST_PATIENCE = 20;
    private static final int PATIENCE = 6;
    private static final double SHORTER = 0.6;
    private static final double SHORTEST = 0.01;
    private static final double INERTIA = 0.5;
    private static final double MEMORY = 0.9;

    private final Numbers numbers;
    private final PriceBound bound;

    /** How often each thing was among those that earn, of late: near to what an optimum in fractions has of it. */
    final double[] share;

    private final double[] demandSlope;
    private final double[] demandStep;
    private final double[] rowSlope;
    private final double[] rowStep;
    private final double[] room;

    /** What a mean cost is worth where the least cost is sought: about as much as a thing is. */
    private final double costPrice;

    private double valueSlope;
    private double valueStep;

    PriceSearch(Numbers numbers, PriceBound bound) {
        this.numbers = numbers;
        this.bound = bound;
        this.share = new double[numbers.size];
        this.demandSlope = new double[numbers.values.length];
        this.demandStep = new double[numbers.values.length];
        this.rowSlope = new double[numbers.limits.length];
        this.rowStep = new double[numbers.limits.length];
        this.room = new double[numbers.limits.length];
        this.costPrice = Math.max(1, (double) Arrays.stream(numbers.values).sum() / Math.max(1, numbers.size));
    }

    /**
     * Improves the prices of a node until they show that nothing reaches the target, or hardly improve.
     *
     * @param aboutCost whether the price of a mean cost is given, and that of value sought; or else the other way round
     * @return how many rounds it took
     */
    int improve(Node node, boolean isFirst, boolean aboutCost) {
        double aim = aboutCost ? -costPrice / 50 : -1;
        normalise(node, aboutCost);
        prepare(node);
        Node best = node.copy();
        double lowest = Double.MAX_VALUE;
        double length = isFirst ? 1 : 0.7;
        int idle = 0;
        int rounds = 0;
        while (rounds++ < (isFirst ? FIRST_ROUNDS : ROUNDS)) {
            double now = slope(node);
            idle = now < lowest - Math.max(1e-9, (lowest - aim) * 1e-3) ? 0 : idle + 1;
            if (now < lowest) {
                lowest = now;
                best.price(node);
                if (now < 0 && bound.excess(best) < 0) {
                    break;
                }
            }
            if (idle >= (isFirst ? FIRST_PATIENCE : PATIENCE)) {
                idle = 0;
                length *= SHORTER;
                node.price(best);
                if (length < SHORTEST) {
                    break;
                }
            } else if (step(node, length, now - aim, aboutCost)) {
                normalise(node, aboutCost);
            } else {
                break;
            }
        }
        node.price(best);
        return rounds;
    }

    /** Makes the price of value 1, or those of cost sum to what they should. */
    private void normalise(Node node, boolean aboutCost) {
        if (!aboutCost) {
            node.valuePrice = 1;
            return;
        }
        double sum = 0;
        for (int r = numbers.firstCostRow; r < node.rowPrices.length; r++) {
            sum += node.rowPrices[r];
        }
        for (int r = numbers.firstCostRow; r < node.rowPrices.length; r++) {
            node.rowPrices[r] = sum > 0
                    ? node.rowPrices[r] / sum * costPrice
                    : costPrice / (node.rowPrices.length - numbers.firstCostRow);
        }
    }

    private void prepare(Node node) {
        Arrays.fill(share, 0);
        Arrays.fill(demandStep, 0);
        Arrays.fill(rowStep, 0);
        valueStep = 0;
        for (int r = 0; r < room.length; r++) {
            double left = numbers.limits[r];
            for (int j = 0; j < numbers.things[r].length; j++) {
                left -= node.state[numbers.things[r][j]] == Node.IN ? numbers.uses[r][j] : 0;
            }
            room[r] = left / bound.scale(r);
        }
    }

    /** The excess, nearly, at the node's prices; and how it changes with each of them. */
    private double slope(Node node) {
        valueSlope = bound.spare();
        double now = node.valuePrice * valueSlope;
        for (int k = 0; k < demandSlope.length; k++) {
            demandSlope[k] = -1;
            now -= bound.isWanted(k) ? node.demandPrices[k] : 0;
        }
        for (int r = 0; r < rowSlope.length; r++) {
            rowSlope[r] = room[r];
            now += node.rowPrices[r] * room[r];
        }
        for (int i = 0; i < numbers.size; i++) {
            if (node.state[i] == Node.OPEN) {
                double earns = earns(node, i);
                share[i] *= MEMORY;
                if (earns > 0) {
                    now += earns;
                    share[i] += 1 - MEMORY;
                    take(i);
                }
            }
        }
        return now;
    }

    private double earns(Node node, int thing) {
        double earns = 0;
        for (int k : numbers.serves[thing]) {
            earns += bound.isWanted(k) ? node.demandPrices[k] : 0;
        }
        for (int j = 0; j < numbers.rowsOf[thing].length; j++) {
            int r = numbers.rowsOf[thing][j];
            earns -= node.rowPrices[r] * numbers.usesOf[thing][j] / bound.scale(r);
        }
        return earns;
    }

    private void take(int thing) {
        for (int k : numbers.serves[thing]) {
            demandSlope[k]++;
        }
        for (int j = 0; j < numbers.rowsOf[thing].length; j++) {
            int r = numbers.rowsOf[thing][j];
            rowSlope[r] -= numbers.usesOf[thing][j] / bound.scale(r);
        }
    }

    /** Goes a step; false where there is nowhere to go. */
    private boolean step(Node node, double length, double above, boolean aboutCost) {
        double square = 0;
        for (int k = 0; k < demandStep.length; k++) {
            demandStep[k] = bound.isWanted(k) ? demandSlope[k] + INERTIA * demandStep[k] : 0;
            boolean isHighest = node.demandPrices[k] >= node.valuePrice * numbers.values[k];
            boolean stays = demandStep[k] > 0 ? node.demandPrices[k] <= 0 : isHighest;
            square += stays ? 0 : demandStep[k] * demandStep[k];
            valueSlope += bound.isWanted(k) && isHighest ? Math.min(0, demandSlope[k]) * numbers.values[k] : 0;
        }
        if (aboutCost) {
            valueStep = valueSlope / costPrice + INERTIA * valueStep;
            square += valueStep > 0 && node.valuePrice <= 0 ? 0 : valueStep * valueStep;
        }
        for (int r = 0; r < rowStep.length; r++) {
            rowStep[r] = rowSlope[r] + INERTIA * rowStep[r];
            square += rowStep[r] > 0 && node.rowPrices[r] <= 0 ? 0 : rowStep[r] * rowStep[r];
        }
        if (square < 1e-12) {
            return false;
        }
        double by = length * above / square;
        if (aboutCost) {
            node.valuePrice =
                    Math.min(PriceBound.HIGHEST_VALUE_PRICE, Math.max(0, node.valuePrice - by * valueStep / costPrice));
        }
        for (int k = 0; k < demandStep.length; k++) {
            if (bound.isWanted(k)) {
                double price = node.demandPrices[k] - by * demandStep[k];
                node.demandPrices[k] = Math.min(node.valuePrice * numbers.values[k], Math.max(0, price));
            }
        }
        for (int r = 0; r < rowStep.length; r++) {
            node.rowPrices[r] = Math.max(0, node.rowPrices[r] - by * rowStep[r]);
        }
        return true;
    }
}
