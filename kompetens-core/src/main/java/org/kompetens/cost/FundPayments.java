package org.kompetens.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What one fund pays on all claims: its share, as far as caps and frames reach. */
final class FundPayments {

    /** In what order claims are paid; those that are alike in all of it, as given. */
    private static final Comparator<FundClaim> ORDER = Comparator.<FundClaim, Boolean>comparing(
                    claim -> claim.status().isHopedFor())
            .thenComparing(claim -> claim.approved().orElse(LocalDate.MAX))
            .thenComparing(FundClaim::date);

    private final Fund fund;
    private final int coin;
    private final Map<String, NavigableMap<LocalDate, BigDecimal>> paidToPersons = new HashMap<>();
    private final Map<Integer, BigDecimal> paidInYears = new HashMap<>();

    FundPayments(Fund fund) {
        this.fund = fund;
        this.coin = fund.currency().getDefaultFractionDigits();
    }

    /** Of each claim, what is paid for each person; for nobody in particular under an empty name. */
    List<SortedMap<String, BigDecimal>> of(List<FundClaim> claims) {
        List<SortedMap<String, BigDecimal>> payments = new ArrayList<>();
        claims.forEach(claim -> payments.add(new TreeMap<>()));
        IntStream.range(0, claims.size())
                .filter(i -> claims.get(i).status().isCertain()
                        || claims.get(i).status().isHopedFor())
                .boxed()
                .sorted(Comparator.comparing(claims::get, ORDER))
                .forEach(i -> pay(claims.get(i), payments.get(i)));
        return payments;
    }

    private void pay(FundClaim claim, SortedMap<String, BigDecimal> payments) {
        if (fund.cap().isEmpty()) {
            payments.put("", withinFrame(claim.date(), share(claim.eligible(), 1)));
            return;
        }
        PersonCap cap = fund.cap().get();
        List<String> persons = claim.persons().isEmpty() ? List.of("") : claim.persons();
        BigDecimal wanted = share(claim.eligible(), persons.size());
        for (String person : persons) {
            // Nobody in particular has no other claim that could reach the cap together with this one.
            NavigableMap<LocalDate, BigDecimal> paid = claim.persons().isEmpty()
                    ? new TreeMap<>()
                    : paidToPersons.computeIfAbsent(person, first -> new TreeMap<>());
            BigDecimal left = left(cap, paid, claim.date());
            BigDecimal payment = withinFrame(claim.date(), wanted.min(left));
            paid.merge(claim.date(), payment, BigDecimal::add);
            payments.merge(person, payment, BigDecimal::add);
        }
    }

    private BigDecimal share(BigDecimal eligible, int persons) {
        return eligible.multiply(new BigDecimal(fund.share().numerator()))
                .divide(
                        new BigDecimal(fund.share().denominator()).multiply(BigDecimal.valueOf(persons)),
                        coin,
                        RoundingMode.DOWN);
    }

    /** What is paid first need not come first: so every window counts in which the date lies, not only that up to it. */
    private static BigDecimal left(PersonCap cap, NavigableMap<LocalDate, BigDecimal> paid, LocalDate date) {
        List<LocalDate> windowEnds = new ArrayList<>(List.of(date));
        windowEnds.addAll(
                paid.subMap(date, true, date.plusMonths(cap.months()), false).keySet());
        BigDecimal most = BigDecimal.ZERO;
        for (LocalDate end : windowEnds) {
            BigDecimal within = BigDecimal.ZERO;
            for (Map.Entry<LocalDate, BigDecimal> one :
                    paid.headMap(end, true).descendingMap().entrySet()) {
                if (!one.getKey().plusMonths(cap.months()).isAfter(end)) {
                    break;
                }
                within = within.add(one.getValue());
            }
            most = most.max(within);
        }
        return cap.most().amount().subtract(most).max(BigDecimal.ZERO);
    }

    private BigDecimal withinFrame(LocalDate date, BigDecimal wanted) {
        if (fund.framePerYear().isEmpty()) {
            return wanted;
        }
        BigDecimal paid = paidInYears.getOrDefault(date.getYear(), BigDecimal.ZERO);
        BigDecimal payment =
                wanted.min(fund.framePerYear().get().amount().subtract(paid)).max(BigDecimal.ZERO);
        paidInYears.put(date.getYear(), paid.add(payment));
        return payment;
    }
}
