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

    HirePlan(HireProfile profile) {
        long fte = profile.shares().stream().mapToLong(HirePlan::fte).reduce(0, Math::addExact);
        List<HireProfile.Share> lastOfEach = new ArrayList<>();
        List<Ratio> ftes = new ArrayList<>();
        List<Ratio> heads = new ArrayList<>();
        long fteSoFar = 0;
        long weightSoFar = 0;
        for (HireProfile.Share share : profile.shares()) {
            if (!lastOfEach.isEmpty() && isLike(share, lastOfEach.get(lastOfEach.size() - 1))) {
                lastOfEach.remove(lastOfEach.size() - 1);
                ftes.remove(ftes.size() - 1);
                heads.remove(heads.size() - 1);
            }
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

    private static long times(long fte, Ratio ratio) {
        return Rounding.part(fte, ratio.numerator(), ratio.denominator());
    }
}
