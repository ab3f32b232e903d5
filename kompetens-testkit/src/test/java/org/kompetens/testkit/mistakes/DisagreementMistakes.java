package org.kompetens.testkit.mistakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.testkit.system.DisagreementReport;
import org.kompetens.testkit.system.DisagreementSystem;
import org.kompetens.testkit.system.Situation;

/** Mistakes in where sources do not agree. */
final class DisagreementMistakes {

    private DisagreementMistakes() {}

    static List<Mistake<DisagreementSystem>> all() {
        return List.of(
                reads(
                        "What has expired is still compared",
                        situation -> Altered.assessments(situation, one -> Optional.of(Altered.withoutExpiry(one)))),
                reads(
                        "Only employee and manager are compared",
                        situation -> Altered.assessments(
                                situation,
                                one -> Optional.of(one)
                                        .filter(it -> it.source().compareTo(AssessmentSource.MANAGER) <= 0))),
                reads(
                        "What employees say is not compared",
                        situation -> Altered.assessments(
                                situation,
                                one -> Optional.of(one)
                                        .filter(it -> !it.source().equals(AssessmentSource.SELF)))),
                reads(
                        "That nothing is held is not compared",
                        situation -> Altered.assessments(
                                situation, one -> Optional.of(one).filter(it -> Ranks.of(situation, it) != 0))),
                new Mistake<>("Every disagreement is one step", right -> new Other(right) {
                    @Override
                    public Map<CompetenceId, Integer> disagreements(Situation situation, Employee employee) {
                        Map<CompetenceId, Integer> steps = new LinkedHashMap<>();
                        super.disagreements(situation, employee).keySet().forEach(one -> steps.put(one, 1));
                        return steps;
                    }
                }),
                new Mistake<>("Only disagreements of two steps and more count", right -> new Other(right) {
                    @Override
                    public Map<CompetenceId, Integer> disagreements(Situation situation, Employee employee) {
                        Map<CompetenceId, Integer> steps =
                                new LinkedHashMap<>(super.disagreements(situation, employee));
                        steps.values().removeIf(one -> one < 2);
                        return steps;
                    }
                }),
                new Mistake<>("No warnings are given", right -> new Other(right) {
                    @Override
                    public Findings findings(Situation situation, Employee employee) {
                        return Findings.NONE;
                    }
                }),
                new Mistake<>("Units have none of those below", right -> new Other(right) {
                    @Override
                    public DisagreementReport count(Situation situation) {
                        DisagreementReport all = super.count(situation);
                        return new DisagreementReport(
                                all.byCompetence(),
                                Map.of(),
                                all.counted(),
                                all.refused(),
                                all.findingCounts(),
                                all.findings());
                    }
                }),
                new Mistake<>("Of merged groups the first counts", right -> new Other(right) {
                    @Override
                    public DisagreementReport merge(Situation situation, List<List<Employee>> groups) {
                        return super.merge(situation, groups.subList(0, 1));
                    }
                }));
    }

    private static Mistake<DisagreementSystem> reads(String name, UnaryOperator<Situation> change) {
        return new Mistake<>(name, right -> new Other(right) {
            @Override
            Situation read(Situation situation) {
                return change.apply(situation);
            }
        });
    }

    /** One that answers as another, of what it reads. */
    private static class Other implements DisagreementSystem {

        private final DisagreementSystem right;

        Other(DisagreementSystem right) {
            this.right = right;
        }

        Situation read(Situation situation) {
            return situation;
        }

        private Employee read(Situation situation, Employee employee) {
            return read(situation.withEmployees(List.of(employee))).employees().get(0);
        }

        @Override
        public Map<CompetenceId, Integer> disagreements(Situation situation, Employee employee) {
            return right.disagreements(situation, read(situation, employee));
        }

        @Override
        public Findings findings(Situation situation, Employee employee) {
            return right.findings(situation, read(situation, employee));
        }

        @Override
        public DisagreementReport count(Situation situation) {
            return right.count(read(situation));
        }

        @Override
        public DisagreementReport merge(Situation situation, List<List<Employee>> groups) {
            return right.merge(
                    situation,
                    groups.stream()
                            .map(group -> read(situation.withEmployees(group)).employees())
                            .toList());
        }
    }
}
