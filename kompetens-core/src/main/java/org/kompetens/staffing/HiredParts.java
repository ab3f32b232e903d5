package org.kompetens.staffing;

import java.util.Arrays;

/** How many are hired of each part of a plan: as many as are expected, or whole people drawn at random. For one thread. */
final class HiredParts {

    private long[] heads = new long[0];
    private long[] ftes = new long[0];

    /**
     * Divides hires among the parts of a plan.
     *
     * @param fte how much is to be hired
     */
    void draw(HirePlan plan, long fte, Draw draw) {
        if (heads.length < plan.parts()) {
            heads = new long[plan.parts()];
            ftes = new long[plan.parts()];
        }
        if (draw.isOfWholePeople()) {
            drawWhole(plan, fte, draw);
        } else {
            divide(plan, fte);
        }
    }

    private void divide(HirePlan plan, long fte) {
        long headsGiven = 0;
        long fteGiven = 0;
        for (int part = 0; part < plan.parts(); part++) {
            long headsUpTo = plan.headsUpTo(part, fte);
            long fteUpTo = plan.fteUpTo(part, fte);
            heads[part] = headsUpTo - headsGiven;
            ftes[part] = fteUpTo - fteGiven;
            headsGiven = headsUpTo;
            fteGiven = fteUpTo;
        }
    }

    /** Of a fraction of a person there is one with this probability, so that the FTE is right in the mean. */
    private void drawWhole(HirePlan plan, long fte, Draw draw) {
        long left = draw.whole(plan.heads(fte), 0, Draw.FRACTION_OF_A_HIRE);
        Arrays.fill(heads, 0);
        Arrays.fill(ftes, 0);
        for (int part = 0; left > 0; part++) {
            heads[part] = draw.heads(plan.ofRest(part), left, part, Draw.PART_OF_HIRES);
            ftes[part] = heads[part] / Quantity.ONE_IN_BILLIONTHS * plan.sizeInBillionths(part);
            left -= heads[part];
        }
    }

    long heads(int part) {
        return heads[part];
    }

    long fte(int part) {
        return ftes[part];
    }
}
