package org.kompetens.testkit.mistakes;

import static org.kompetens.testkit.mistakes.Asked.reads;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** Mistakes in which of several valid assessments counts. */
final class PolicyMistakes {

    private PolicyMistakes() {}

    /** Which of two assessments stands first, in a situation. */
    @FunctionalInterface
    private interface Order {
        Comparator<Assessment> in(Situation situation);
    }

    private static final Comparator<Assessment> LATEST =
            Comparator.comparing(Assessment::date).reversed();
    private static final Comparator<Assessment> STRONGEST =
            Comparator.comparing(Assessment::source).reversed();
    private static final Comparator<Assessment> FIRST_ID =
            Comparator.comparing(one -> one.id().value());

    static List<Mistake<GapSystem>> all() {
        return List.of(
                policy("The latest assessment counts, whatever the policy", policy -> new SuppliedPolicy.Latest()),
                policy("The highest assessment counts, whatever the policy", policy -> new SuppliedPolicy.Highest()),
                policy(
                        "The latest counts where the highest should",
                        policy -> policy instanceof SuppliedPolicy.Highest ? new SuppliedPolicy.Latest() : policy),
                policy(
                        "The highest counts where the latest should",
                        policy -> policy instanceof SuppliedPolicy.Latest ? new SuppliedPolicy.Highest() : policy),
                policy("The sources that are named are not looked at", policy -> bySource(policy, named -> List.of())),
                policy("The order of sources is reversed", policy -> bySource(policy, Lists::reversed)),
                policy("The first two sources are swapped", policy -> bySource(policy, PolicyMistakes::swapped)),
                policy(
                        "Of the sources named only the first is looked at",
                        policy -> bySource(policy, named -> named.subList(0, Math.min(1, named.size())))),
                latest(
                        "The oldest assessment counts",
                        situation -> LATEST.reversed()
                                .thenComparing(STRONGEST)
                                .thenComparing(lowest(situation))
                                .thenComparing(FIRST_ID)),
                latest("Of assessments of one day the first in the record counts", situation -> LATEST),
                latest(
                        "Of assessments of one day that of the weakest source counts",
                        situation -> LATEST.thenComparing(STRONGEST.reversed())
                                .thenComparing(lowest(situation))
                                .thenComparing(FIRST_ID)),
                latest(
                        "Of assessments of one day the highest counts, whatever its source",
                        situation -> LATEST.thenComparing(lowest(situation).reversed())
                                .thenComparing(STRONGEST)
                                .thenComparing(FIRST_ID)),
                latest(
                        "Of assessments of one day the lowest counts, whatever its source",
                        situation -> LATEST.thenComparing(lowest(situation))
                                .thenComparing(STRONGEST)
                                .thenComparing(FIRST_ID)),
                latest(
                        "Of assessments of one day and one source the highest counts",
                        situation -> LATEST.thenComparing(STRONGEST)
                                .thenComparing(lowest(situation).reversed())
                                .thenComparing(FIRST_ID)),
                latest(
                        "Of equal assessments the last id is named",
                        situation -> LATEST.thenComparing(STRONGEST)
                                .thenComparing(lowest(situation))
                                .thenComparing(FIRST_ID.reversed())),
                chooses(
                        "Of equally high assessments the oldest counts",
                        SuppliedPolicy.Highest.class,
                        situation -> lowest(situation)
                                .reversed()
                                .thenComparing(LATEST.reversed())
                                .thenComparing(STRONGEST)
                                .thenComparing(FIRST_ID)),
                chooses(
                        "Of equally high assessments that of the strongest source counts, whatever its date",
                        SuppliedPolicy.Highest.class,
                        situation -> lowest(situation)
                                .reversed()
                                .thenComparing(STRONGEST)
                                .thenComparing(LATEST)
                                .thenComparing(FIRST_ID)));
    }

    private static Mistake<GapSystem> policy(String name, UnaryOperator<SuppliedPolicy> change) {
        return reads(
                name,
                situation -> new Situation(situation.inventory(), situation.asOf(), change.apply(situation.policy())));
    }

    private static SuppliedPolicy bySource(SuppliedPolicy policy, UnaryOperator<List<AssessmentSource>> change) {
        return policy instanceof SuppliedPolicy.BySource by
                ? new SuppliedPolicy.BySource(change.apply(by.first()))
                : policy;
    }

    private static List<AssessmentSource> swapped(List<AssessmentSource> named) {
        return named.size() < 2
                ? named
                : Lists.plus(List.of(named.get(1), named.get(0)), named.subList(2, named.size()));
    }

    private static Comparator<Assessment> lowest(Situation situation) {
        return Comparator.comparing(one -> Ranks.of(situation, one));
    }

    private static Mistake<GapSystem> latest(String name, Order order) {
        return chooses(name, SuppliedPolicy.Latest.class, order);
    }

    /** Of the valid assessments of a competence only the first in an order is seen. */
    private static Mistake<GapSystem> chooses(String name, Class<? extends SuppliedPolicy> by, Order order) {
        return reads(
                name,
                situation -> by.isInstance(situation.policy())
                        ? Altered.employees(situation, one -> chosen(situation, one, order.in(situation)))
                        : situation);
    }

    private static Employee chosen(Situation situation, Employee employee, Comparator<Assessment> order) {
        Set<CompetenceId> competences = new HashSet<>();
        employee.assessments().forEach(one -> competences.add(one.competence()));
        Set<Assessment> kept = new HashSet<>();
        for (CompetenceId competence : competences) {
            Optional<Assessment> first = employee.assessments().stream()
                    .filter(one -> one.competence().equals(competence) && isValid(situation, one))
                    .min(order);
            first.ifPresent(kept::add);
        }
        return employee.withAssessments(employee.assessments().stream()
                .filter(one -> !isValid(situation, one) || kept.contains(one))
                .toList());
    }

    private static boolean isValid(Situation situation, Assessment one) {
        return Ranks.of(situation, one) != Ranks.NONE
                && !one.date().isAfter(situation.asOf())
                && !one.isExpired(situation.asOf());
    }
}
