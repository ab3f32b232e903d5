package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.organisation.Fte;

/**
 * How hires divide among ages and position sizes. What has been given out up to each part is rounded, so that the parts
 * sum exactly and each is right to a thousand-millionth.
 */
final class HirePlan {

    private final int[] ages;
    private final PositionSize[] sizes;
    private final Ratio[] fteUpTo;
    private final Ratio[] headsUpTo;
    private final Rate[] ofRest;
    private final long[] sizeInBillionths;

    HirePlan(HireProfile profile) {
        long fte = profile.shares().stream().mapToLong(HirePlan::fte).reduce(0, Math::addExact);
        List<HireProfile.Share> lastOfEach = new ArrayList<>();
        List<Ratio> ftes = new ArrayList<>();
        List<Ratio> heads = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        List<Long> weightedFte = new ArrayList<>();
        long fteSoFar = 0;
        long weightSoFar = 0;
        for (HireProfile.Share share : profile.shares()) {
            long weight = share.weight();
            long fteOfShare = fte(share);
            int last = lastOfEach.size() - 1;
            if (last >= 0 && isLike(share, lastOfEach.get(last))) {
                lastOfEach.remove(last);
                ftes.remove(last);
                heads.remove(last);
                weight += weights.remove(last);
                fteOfShare += weightedFte.remove(last);
            }
            weights.add(weight);
            weightedFte.add(fteOfShare);
            fteSoFar += fte(share);
            weightSoFar += share.weight();
            lastOfEach.add(share);
            ftes.add(new Ratio(fteSoFar, fte));
            heads.add(new Ratio(Math.multiplyExact(weightSoFar, (long) Fte.UNIT), fte));
        }
        ages = lastOfEach.stream().mapToInt(HireProfile.Share::age).toArray();
        sizes = lastOfEach.stream().map(share -> PositionSize.of(share.size())).toArray(PositionSize[]::new);
        fteUpTo = ftes.toArray(Ratio[]::new);
        headsUpTo = heads.toArray(Ratio[]::new);
        ofRest = new Rate[ages.length];
        sizeInBillionths = new long[ages.length];
        for (int part = 0; part < ages.length; part++) {
            long weight = weights.get(part);
            long rest = weights.stream().skip(part).mapToLong(Long::longValue).sum();
            ofRest[part] = new Rate(weight, rest);
            sizeInBillionths[part] =
                    Rounding.part(Quantity.ONE_IN_BILLIONTHS, weightedFte.get(part), weight * Fte.UNIT);
        }
    }

    private static long fte(HireProfile.Share share) {
        return (long) share.weight() * share.size().tenThousandths();
    }

    private static boolean isLike(HireProfile.Share one, HireProfile.Share other) {
        return one.age() == other.age() && PositionSize.of(one.size()) == PositionSize.of(other.size());
    }

    /** How many parts there are. */
    int parts() {
        return ages.length;
    }

    /** Who is in a part, hired at the end of a year; in ascending order from part to part. */
    int cohort(int part, int year) {
        return Cohort.ofAge(ages[part] - year, sizes[part]);
    }

    /** Of so much FTE, the FTE of all parts up to one. */
    long fteUpTo(int part, long fte) {
        return times(fte, fteUpTo[part]);
    }

    /** How many heads there are in all parts up to one, of so much FTE in all. */
    long headsUpTo(int part, long fte) {
        return times(fte, headsUpTo[part]);
    }

    /** How many heads so much FTE is. */
    long heads(long fte) {
        return headsUpTo(parts() - 1, fte);
    }

    /** Of the heads in a part and all after it, the share of those in the part. */
    Rate ofRest(int part) {
        return ofRest[part];
    }

    /** The mean size of the positions of a part. */
    long sizeInBillionths(int part) {
        return sizeInBillionths[part];
    }

    private static long times(long fte, Ratio ratio) {
        return Rounding.part(fte, ratio.numerator(), ratio.denominator());
    }
}
