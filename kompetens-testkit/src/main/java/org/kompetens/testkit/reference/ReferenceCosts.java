package org.kompetens.testkit.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.CostSum;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Price;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.Recipients;

/**
 * What activities cost and who pays, in whole hundred-millionths of a currency's unit. Caps are seen to by trying every day
 * on which a window could begin. Knows the years from 2020 to 2040 alone.
 */
final class ReferenceCosts {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2040;
    private static final int SCALE = 8;

    private final PlanRegister register;
    private final LocalDate asOf;
    private final Months months;

    /** What somebody was paid. */
    private record Paid(
            Fund fund, Activity activity, String person, LocalDate date, BigInteger amount, boolean certain) {}

    private final List<Paid> all = new ArrayList<>();

    ReferenceCosts(PlanRegister register, LocalDate asOf) {
        this(register, asOf, LocalDate::plusMonths);
    }

    ReferenceCosts(PlanRegister register, LocalDate asOf, Months months) {
        this.register = register;
        this.asOf = asOf;
        this.months = months;
    }

    Map<ActivityId, SortedMap<Integer, CostSum>> all() {
        Map<ActivityId, SortedMap<Integer, CostSum>> costs = new LinkedHashMap<>();
        for (Activity activity : register.activities()) {
            SortedMap<Integer, CostSum> years = new TreeMap<>();
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                for (CostLine line : activity.costs()) {
                    if (line.years().first() <= year && year <= line.years().last() && !isOver(activity, year, asOf)) {
                        add(years, year, new CostSum(of(cost(line), line), Amounts.NONE, Amounts.NONE));
                    }
                }
            }
            costs.put(activity.id(), years);
        }
        // What is certain is paid before what is hoped for; of each, what was approved earlier before what was later,
        // and what
        // is not approved last; of these, what is earlier before what is later.
        for (boolean certain : new boolean[] {true, false}) {
            for (LocalDate approved : approvals()) {
                for (Fund fund : register.funds()) {
                    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                        payYear(fund, year, certain, of(approved), costs);
                    }
                }
            }
        }
        return costs;
    }

    /** The days on which anything was approved, and then the end of time, for what is not. */
    private Set<LocalDate> approvals() {
        Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MAX));
        register.activities().forEach(activity -> days.add(approved(activity)));
        return days;
    }

    private List<Activity> of(LocalDate approved) {
        return register.activities().stream()
                .filter(activity -> approved(activity).equals(approved))
                .sorted(Comparator.comparing(Activity::id))
                .toList();
    }

    /** The day of the earliest approval after which nothing else was decided; the end of time where there is none. */
    private LocalDate approved(Activity activity) {
        LocalDate approved = LocalDate.MAX;
        List<Decision> known = activity.decisions().stream()
                .filter(decision -> !decision.date().isAfter(asOf))
                .toList();
        for (int i = known.size() - 1; i >= 0 && known.get(i).outcome() == DecisionStatus.APPROVED; i--) {
            approved = known.get(i).date();
        }
        return approved;
    }

    private void payYear(
            Fund fund,
            int year,
            boolean certain,
            List<Activity> some,
            Map<ActivityId, SortedMap<Integer, CostSum>> costs) {
        for (int day = 1; day <= LocalDate.of(year, 12, 31).getDayOfYear(); day++) {
            LocalDate date = LocalDate.ofYearDay(year, day);
            for (Activity activity : some) {
                SortedMap<Integer, CostSum> years = costs.getOrDefault(activity.id(), new TreeMap<>());
                for (FundingLine line : activity.funding()) {
                    if (line.fund().equals(fund.id())
                            && line.years().first() <= year
                            && year <= line.years().last()
                            && isPaid(line.status(), certain)
                            && !isLost(fund, line.status(), asOf)
                            && date(activity, year).equals(date)
                            && years.containsKey(year)) {
                        Amounts payment = Amounts.of(
                                new BigDecimal(pay(fund, activity, year, date, certain), SCALE), fund.currency());
                        add(
                                years,
                                year,
                                new CostSum(
                                        Amounts.NONE,
                                        certain ? payment : Amounts.NONE,
                                        certain ? Amounts.NONE : payment));
                    }
                }
            }
        }
    }

    /** What is certainly paid of an activity for a person in each year, once all was worked out; by date. */
    Map<LocalDate, BigDecimal> certain(Activity activity, String person) {
        Map<LocalDate, BigDecimal> paid = new TreeMap<>();
        for (Paid one : all) {
            if (one.certain()
                    && one.activity().equals(activity)
                    && one.person().equals(person)
                    && one.amount().signum() > 0) {
                paid.merge(one.date(), new BigDecimal(one.amount(), SCALE), BigDecimal::add);
            }
        }
        return paid;
    }

    private static boolean isPaid(GrantStatus status, boolean certain) {
        return switch (status) {
            case GRANTED, CLAIMED, PAID -> certain;
            case APPLIED -> !certain;
            case REFUSED, REPAID -> false;
        };
    }

    /** What is only applied for or granted when the last day for claims is over. */
    static boolean isLost(Fund fund, GrantStatus status, LocalDate asOf) {
        boolean isOver =
                fund.lastClaimDay().isPresent() && fund.lastClaimDay().get().isBefore(asOf);
        return isOver && status != GrantStatus.CLAIMED && status != GrantStatus.PAID;
    }

    /** Whether a year comes after that in which the work was stopped or carried over, and nothing else was said since. */
    static boolean isOver(Activity activity, int year, LocalDate asOf) {
        Set<ImplementationStatus> ends = Set.of(ImplementationStatus.STOPPED, ImplementationStatus.CARRIED_OVER);
        int last = Integer.MAX_VALUE;
        List<ImplementationReport> known = activity.reports().stream()
                .filter(report -> !report.date().isAfter(asOf))
                .toList();
        for (int i = known.size() - 1; i >= 0 && ends.contains(known.get(i).status()); i--) {
            last = known.get(i).date().getYear();
        }
        return year > last;
    }

    static LocalDate date(Activity activity, int year) {
        return activity.period().from().isPresent()
                        && activity.period().from().get().getYear() == year
                ? activity.period().from().get()
                : LocalDate.of(year, 1, 1);
    }

    /** What would be paid for each person if nothing else were. */
    static BigDecimal wanted(Fund fund, Activity activity, int year) {
        List<String> persons = fund.cap().isPresent() ? persons(activity) : List.of("all");
        BigDecimal wanted = new BigDecimal(wanted(fund, activity, year, persons.size()), SCALE);
        return fund.cap().map(cap -> wanted.min(cap.most().amount())).orElse(wanted);
    }

    private static BigInteger wanted(Fund fund, Activity activity, int year, int persons) {
        BigInteger eligible = BigInteger.ZERO;
        for (CostLine line : activity.costs()) {
            boolean kind = fund.pays().isEmpty() || fund.pays().contains(line.kind());
            if (kind
                    && line.price().currency().equals(fund.currency())
                    && line.years().first() <= year
                    && year <= line.years().last()) {
                eligible = eligible.add(cost(line));
            }
        }
        BigInteger coin = BigInteger.TEN.pow(SCALE - fund.currency().getDefaultFractionDigits());
        return eligible.multiply(fund.share().numerator())
                .divide(fund.share().denominator().multiply(BigInteger.valueOf(persons)))
                .divide(coin)
                .multiply(coin);
    }

    private BigInteger pay(Fund fund, Activity activity, int year, LocalDate date, boolean certain) {
        List<String> persons = fund.cap().isPresent() ? persons(activity) : List.of("all");
        BigInteger wanted = wanted(fund, activity, year, persons.size());
        BigInteger sum = BigInteger.ZERO;
        for (String person : persons) {
            BigInteger payment = wanted;
            if (fund.cap().isPresent()) {
                payment = payment.min(left(fund, person, date));
            }
            if (fund.framePerYear().isPresent()) {
                payment = payment.min(frameLeft(fund, year));
            }
            all.add(new Paid(fund, activity, person, date, payment, certain));
            sum = sum.add(payment);
        }
        return sum;
    }

    /** Places without a name before those who are named. */
    static List<String> persons(Activity activity) {
        List<String> persons = new ArrayList<>();
        if (activity.recipients().isPresent()) {
            Recipients recipients = activity.recipients().get();
            for (EmployeeId employee : recipients.named()) {
                persons.add("who: " + employee.value());
            }
            while (persons.size() < recipients.seats().orElse(0)) {
                persons.add("a place: " + activity.id() + ", " + persons.size());
            }
        }
        persons.sort(Comparator.naturalOrder());
        return persons.isEmpty() ? List.of("one, whoever it is: " + activity.id()) : persons;
    }

    private BigInteger left(Fund fund, String person, LocalDate date) {
        int of = fund.cap().orElseThrow().months();
        BigInteger most = BigInteger.ZERO;
        for (LocalDate begin = date.minusMonths(of).minusDays(3); !begin.isAfter(date); begin = begin.plusDays(1)) {
            LocalDate end = months.later(begin, of);
            if (date.isBefore(end)) {
                BigInteger within = BigInteger.ZERO;
                for (Paid paid : all) {
                    if (paid.fund().id().equals(fund.id())
                            && paid.person().equals(person)
                            && !paid.date().isBefore(begin)
                            && paid.date().isBefore(end)) {
                        within = within.add(paid.amount());
                    }
                }
                most = most.max(within);
            }
        }
        return scaled(fund.cap().orElseThrow().most().amount()).subtract(most).max(BigInteger.ZERO);
    }

    private BigInteger frameLeft(Fund fund, int year) {
        BigInteger left = scaled(fund.framePerYear().orElseThrow().amount());
        for (Paid paid : all) {
            if (paid.fund().id().equals(fund.id()) && paid.date().getYear() == year) {
                left = left.subtract(paid.amount());
            }
        }
        return left.max(BigInteger.ZERO);
    }

    private static BigInteger cost(CostLine line) {
        if (line.price() instanceof Price.Rated rated) {
            BigInteger coin = BigInteger.TEN.pow(SCALE - rated.currency().getDefaultFractionDigits());
            BigInteger exact = scaled(rated.quantity().multiply(rated.rate().amount()));
            return exact.add(coin.shiftRight(1)).divide(coin).multiply(coin);
        }
        return scaled(((Price.Fixed) line.price()).money().amount());
    }

    private static BigInteger scaled(BigDecimal amount) {
        return amount.setScale(SCALE).unscaledValue();
    }

    private static Amounts of(BigInteger scaled, CostLine line) {
        return Amounts.of(new BigDecimal(scaled, SCALE), line.price().currency());
    }

    private static void add(SortedMap<Integer, CostSum> years, int year, CostSum more) {
        CostSum before = years.getOrDefault(year, CostSum.NONE);
        years.put(year, before.plus(more));
    }
}
