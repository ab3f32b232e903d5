package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityCosts;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.testkit.PlannedSituations;
import org.kompetens.testkit.reference.ReferenceChoiceSystem;
import org.kompetens.testkit.system.LibraryPlannedChoiceSystem;
import org.kompetens.testkit.system.PlannedSituation;

/**
 * No set of activities costs more, after what funds pay by their own rules, than a choice of plans reckons: not with frames of
 * years and caps for persons by date together, in any year and in all, of all sets. So no budget is exceeded that way.
 */
@Tag("slow")
final class PaidAsPlannedTest {

    @Provide
    Arbitrary<PlannedSituation> planned() {
        return PlannedSituations.situations();
    }

    @Property(tries = 300)
    void noSetCostsMoreThanIsReckoned(@ForAll("planned") PlannedSituation situation) {
        ChoiceQuestion question = new LibraryPlannedChoiceSystem().question(situation);
        LocalDate date = situation.situation().asOf();
        Map<ActivityId, Activity> byId = new HashMap<>();
        situation.register().activities().forEach(activity -> byId.put(activity.id(), activity));
        List<ActivityId> candidates =
                question.candidates().stream().map(Candidate::activity).toList();
        List<Activity> approved = situation.register().activities().stream()
                .filter(activity -> !candidates.contains(activity.id()))
                .filter(activity -> activity.statusAt(date).decision() == DecisionStatus.APPROVED)
                .toList();
        // What is approved is paid first here, and by date in the budget: so only where it asks no fund they are the
        // same.
        Assume.that(approved.stream().allMatch(activity -> activity.funding().isEmpty()));
        for (int bits = 1; bits < 1 << candidates.size(); bits++) {
            TreeSet<ActivityId> set = new TreeSet<>();
            for (int i = 0; i < candidates.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(candidates.get(i));
                }
            }
            List<Activity> chosen = set.stream().map(id -> byId.get(id)).toList();
            List<Integer> years = chosen.stream()
                    .flatMap(one -> one.costYears().stream())
                    .distinct()
                    .toList();
            BigDecimal both = BigDecimal.ZERO;
            List<IntPredicate> cuts = new ArrayList<>(List.of(year -> true));
            years.forEach(only -> cuts.add(year -> year == only));
            for (IntPredicate cut : cuts) {
                BigDecimal reckoned = ReferenceChoiceSystem.cost(question, set, cut);
                BigDecimal real = net(situation, chosen, cut);
                assertThat(reckoned)
                        .as("%s, of which funds leave %s", set, real)
                        .isGreaterThanOrEqualTo(real);
            }
        }
    }

    private static BigDecimal net(PlannedSituation situation, List<Activity> activities, IntPredicate cut) {
        ActivityCosts costs = ActivityCosts.of(
                activities, situation.register().funds(), situation.situation().asOf());
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
