package org.kompetens.choice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kompetens.cost.FundId;
import org.kompetens.planning.ActivityId;
import org.kompetens.selection.Payment;

/**
 * What one fund pays, in integers. Claims are paid in the order of dates, those for nobody in particular as on the first day of the
 * year; of one day in the order of activities, and of one activity in the order of caps, nobody in particular first. Ceilings are the frames of years, and, for each person with a cap, every window of so many months that ends on the date of a
 * claim.
 */
final class FundLimits {

    private final ChoiceQuestion question;
    private final FundId fund;
    private final List<Claim> claims = new ArrayList<>();

    /** A claim; of a person with a cap by the place of the cap, of nobody in particular with -1. */
    private record Claim(int thing, LocalDate date, long amount, int cap) {

        static final int NOBODY = -1;
    }

    FundLimits(ChoiceQuestion question, FundId fund, List<Candidate> candidates) {
        this.question = question;
        this.fund = fund;
        Map<ActivityId, Integer> indexes = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            indexes.put(candidates.get(i).activity(), i);
        }
        Map<List<Integer>, Long> parts = new HashMap<>();
        for (int c = 0; c < question.caps().size(); c++) {
            CappedGrants grants = question.caps().get(c);
            if (grants.fund().equals(fund)) {
                for (GrantPart part : grants.parts()) {
                    Integer thing = indexes.get(part.activity());
                    if (thing == null) {
                        throw new IllegalArgumentException("not a candidate: " + part.activity());
                    }
                    long amount = ChoiceNumbers.whole(part.amount());
                    claims.add(new Claim(thing, part.date(), amount, c));
                    parts.merge(List.of(thing, part.date().getYear()), amount, Math::addExact);
                }
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            int thing = i;
            Map<Integer, Long> byYear = new HashMap<>();
            candidates.get(i).grants().stream()
                    .filter(grant -> grant.fund().equals(fund))
                    .forEach(grant -> byYear.merge(grant.year(), ChoiceNumbers.whole(grant.amount()), Math::addExact));
            byYear.forEach((year, amount) -> claims.add(new Claim(
                    thing,
                    LocalDate.of(year, 1, 1),
                    amount - parts.getOrDefault(List.of(thing, year), 0L),
                    Claim.NOBODY)));
        }
        claims.sort(Comparator.comparing(Claim::date)
                .thenComparing(Claim::thing)
                .thenComparing(Claim::cap)
                .thenComparing(Claim::amount));
    }

    /** What it pays in some years; what it pays in others uses up the caps all the same. */
    Payment payment(IntPredicate years) {
        List<Payment.Ceiling> ceilings = new ArrayList<>();
        question.frames().stream()
                .filter(frame -> frame.fund().equals(fund))
                .sorted(Comparator.comparing(FundFrame::year))
                .forEach(frame -> add(
                        ceilings,
                        ChoiceNumbers.whole(frame.most()),
                        claimsWhere(claim -> claim.date().getYear() == frame.year())));
        Set<Integer> caps = new HashSet<>();
        for (Claim claim : claims) {
            if (claim.cap() != Claim.NOBODY && caps.add(claim.cap())) {
                addWindows(ceilings, claim.cap());
            }
        }
        return joined(
                claims.stream()
                        .map(claim -> new Payment.Claim(
                                claim.thing(),
                                claim.amount(),
                                years.test(claim.date().getYear())))
                        .toList(),
                ceilings);
    }

    /** The same with what is claimed one after another for one thing and under the same ceilings as one claim. */
    private static Payment joined(List<Payment.Claim> claims, List<Payment.Ceiling> ceilings) {
        List<Set<Integer>> over = new ArrayList<>();
        claims.forEach(claim -> over.add(new HashSet<>()));
        for (int c = 0; c < ceilings.size(); c++) {
            for (int claim : ceilings.get(c).claims()) {
                over.get(claim).add(c);
            }
        }
        List<Payment.Claim> joined = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Payment.Claim claim = claims.get(i);
            int last = joined.size() - 1;
            if (i > 0
                    && joined.get(last).thing() == claim.thing()
                    && joined.get(last).counts() == claim.counts()
                    && over.get(i).equals(over.get(i - 1))) {
                long sum = Math.addExact(joined.get(last).amount(), claim.amount());
                joined.set(last, new Payment.Claim(claim.thing(), sum, claim.counts()));
            } else {
                joined.add(claim);
            }
            places.add(joined.size() - 1);
        }
        return new Payment(
                joined,
                ceilings.stream()
                        .map(ceiling -> new Payment.Ceiling(
                                ceiling.most(),
                                ceiling.claims().stream()
                                        .map(places::get)
                                        .distinct()
                                        .toList()))
                        .toList());
    }

    private void addWindows(List<Payment.Ceiling> ceilings, int cap) {
        CappedGrants grants = question.caps().get(cap);
        Set<LocalDate> ends = new TreeSet<>();
        grants.parts().forEach(part -> ends.add(part.date()));
        grants.paid().forEach(paid -> ends.add(paid.date()));
        for (LocalDate end : ends) {
            long most = ChoiceNumbers.whole(grants.cap().most());
            for (PaidGrant paid : grants.paid()) {
                most -= isWithin(paid.date(), end, grants) ? ChoiceNumbers.whole(paid.amount()) : 0;
            }
            add(
                    ceilings,
                    Math.max(0, most),
                    claimsWhere(claim -> claim.cap() == cap && isWithin(claim.date(), end, grants)));
        }
    }

    /** Whether a date is in the window that ends with another. */
    private static boolean isWithin(LocalDate date, LocalDate end, CappedGrants grants) {
        return !date.isAfter(end) && date.plusMonths(grants.cap().months()).isAfter(end);
    }

    private List<Integer> claimsWhere(Predicate<Claim> wanted) {
        return IntStream.range(0, claims.size())
                .filter(i -> wanted.test(claims.get(i)))
                .boxed()
                .toList();
    }

    /** A ceiling that cannot be reached is none. */
    private void add(List<Payment.Ceiling> ceilings, long most, List<Integer> under) {
        long claimed = under.stream().mapToLong(i -> claims.get(i).amount()).reduce(0, Math::addExact);
        if (claimed > most) {
            ceilings.add(new Payment.Ceiling(most, under));
        }
    }
}
