package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityCosts;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.PlanRegister;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.PlannedSituations;
import org.kompetens.testkit.reference.ReferenceChoiceSystem;
import org.kompetens.testkit.system.LibraryPlannedChoiceSystem;
import org.kompetens.testkit.system.PlannedSituation;

/**
 * What a choice of plans reckons that a set of activities costs is what the budget has for it more: with frames of years and caps for
 * persons by date together, beside approved activities that have grants of the same funds, in any year and in all, of all sets,
 * as long as nothing of it is decided and once it is approved.
 * So no budget is exceeded that way.
 */
@Tag("slow")
final class PaidAsPlannedTest {

    @Provide
    Arbitrary<PlannedSituation> planned() {
        return PlannedSituations.situations().filter(PaidAsPlannedTest::isAllReported);
    }

    /** What is reported on the day of the approval would change what is to be paid from that day on. */
    private static boolean isAllReported(PlannedSituation situation) {
        return situation.register().activities().stream()
                .flatMap(activity -> activity.reports().stream())
                .noneMatch(report -> report.date().isAfter(situation.situation().asOf()));
    }

    @Property(tries = 300)
    void everySetCostsWhatIsReckoned(@ForAll("planned") PlannedSituation situation) {
        ChoiceQuestion question = new LibraryPlannedChoiceSystem().question(situation);
        LocalDate date = situation.situation().asOf();
        Map<ActivityId, Activity> byId = new HashMap<>();
        situation.register().activities().forEach(activity -> byId.put(activity.id(), activity));
        List<ActivityId> candidates =
                question.candidates().stream().map(Candidate::activity).toList();
        LocalDate later = date.plusDays(1);
        List<Activity> approved = situation.register().activities().stream()
                .filter(activity -> activity.statusAt(date).decision() == DecisionStatus.APPROVED)
                .toList();
        for (int bits = 1; bits < 1 << candidates.size(); bits++) {
            TreeSet<ActivityId> set = new TreeSet<>();
            for (int i = 0; i < candidates.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(candidates.get(i));
                }
            }
            List<Activity> chosen = set.stream().map(id -> byId.get(id)).toList();
            if (chosen.stream().anyMatch(one -> asksForMoreThanItCosts(one, situation.register()))) {
                continue;
            }
            List<Integer> years = chosen.stream()
                    .flatMap(one -> one.costYears().stream())
                    .distinct()
                    .collect(Collectors.toCollection(ArrayList::new));
            approved.forEach(one -> years.addAll(one.costYears()));
            List<IntPredicate> cuts = new ArrayList<>(List.of(year -> true));
            years.forEach(only -> cuts.add(year -> year == only));
            for (IntPredicate cut : cuts) {
                BigDecimal reckoned = ReferenceChoiceSystem.cost(question, set, cut);
                for (List<Activity> all : List.of(with(approved, chosen), with(approved, approved(chosen, later)))) {
                    LocalDate day = all.containsAll(chosen) ? date : later;
                    BigDecimal real = net(situation, all, day, cut).subtract(net(situation, approved, date, cut));
                    assertThat(reckoned).as("%s", set).isEqualByComparingTo(real);
                }
            }
        }
    }

    private static List<Activity> with(List<Activity> some, List<Activity> others) {
        List<Activity> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** Approved on a day after all that is decided by now. */
    private static List<Activity> approved(List<Activity> some, LocalDate day) {
        return some.stream()
                .map(one ->
                        one.with(now -> now.decision(new Decision("board", day, DecisionStatus.APPROVED, List.of()))))
                .toList();
    }

    /** Whether the shares of its funds are more than one: then a choice reckons with what it costs, and leaves out the rest. */
    private static boolean asksForMoreThanItCosts(Activity activity, PlanRegister register) {
        Set<FundId> asked = new HashSet<>();
        activity.funding().stream().filter(line -> line.status().isCertain()).forEach(line -> asked.add(line.fund()));
        Fraction shares = Fraction.ZERO;
        for (Fund fund : register.funds()) {
            shares = asked.contains(fund.id()) ? shares.plus(fund.share()) : shares;
        }
        return shares.compareTo(Fraction.of(1, 1)) > 0;
    }

    private static BigDecimal net(
            PlannedSituation situation, List<Activity> activities, LocalDate date, IntPredicate cut) {
        ActivityCosts costs = ActivityCosts.of(activities, situation.register().funds(), date);
        BigDecimal net = BigDecimal.ZERO;
        for (Activity activity : activities) {
            for (var year : costs.byYear(activity.id()).entrySet()) {
                if (cut.test(year.getKey())) {
                    net = net.add(year.getValue().net().in(situation.currency()));
                }
            }
        }
        return net;
    }
}
