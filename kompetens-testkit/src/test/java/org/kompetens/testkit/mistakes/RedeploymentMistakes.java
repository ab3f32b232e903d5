package org.kompetens.testkit.mistakes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.redeployment.EndingRole;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.RedeploymentReport;
import org.kompetens.testkit.system.RedeploymentReport.Standing;
import org.kompetens.testkit.system.RedeploymentSystem;
import org.kompetens.testkit.system.Situation;

/** Mistakes in how people stand in open roles, and in who is placed where. */
final class RedeploymentMistakes {

    private RedeploymentMistakes() {}

    static List<Mistake<RedeploymentSystem>> all() {
        return List.of(
                asks(
                        "Everybody is concerned, whatever ends",
                        question -> with(question, List.of(), question.positions(), question.measure())),
                asks(
                        "A role that ends in one unit ends everywhere",
                        question -> with(
                                question,
                                question.endings().stream()
                                        .map(one -> new EndingRole(one.role(), Optional.empty()))
                                        .toList(),
                                question.positions(),
                                question.measure())),
                asks(
                        "Of each open role there is one position",
                        question -> with(
                                question,
                                question.endings(),
                                question.positions().stream()
                                        .map(one -> new OpenPosition(one.role(), one.unit(), 1))
                                        .toList(),
                                question.measure())),
                asks(
                        "Shortfall is in steps, whatever the measure",
                        question -> with(
                                question, question.endings(), question.positions(), ShortfallMeasure.WEIGHTED_STEPS)),
                asks(
                        "Shortfall is in shares, whatever the measure",
                        question -> with(
                                question, question.endings(), question.positions(), ShortfallMeasure.WEIGHTED_SHARES)),
                sees(
                        "What has expired is held all the same",
                        situation -> Altered.assessments(situation, one -> Optional.of(Altered.withoutExpiry(one)))),
                sees(
                        "What the units above require is passed over",
                        situation -> Altered.unitRequirements(situation, (unit, list) -> List.of())),
                sees("Exemptions are passed over", situation -> Altered.exemptions(situation, one -> Optional.empty())),
                stands(
                        "What is not known is missing in full",
                        one -> new Standing(one.atMost(), one.atMost(), one.steps() + one.unknown(), one.met(), 0)),
                stands(
                        "Weights are passed over",
                        one -> new Standing(
                                Fraction.of(one.steps(), 1), one.atMost(), one.steps(), one.met(), one.unknown())),
                stands(
                        "What is not known is missing in no case",
                        one -> new Standing(one.shortfall(), one.shortfall(), one.steps(), one.met(), one.unknown())),
                places("Nobody is placed", (question, report) -> Map.of()),
                places("One after the other takes the best that is left", RedeploymentMistakes::greedily),
                places("Everybody takes the first position that is left", RedeploymentMistakes::first),
                places("Everybody is placed where they stand best, however many are there", (question, report) -> {
                    Map<EmployeeId, OpenPosition> placed = new HashMap<>();
                    report.standings().forEach((employee, own) -> placed.put(employee, best(own)));
                    return placed;
                }),
                new Mistake<>("Nothing is wrong with questions", right -> new RedeploymentSystem() {
                    @Override
                    public Findings findings(Situation situation, RedeploymentQuestion question) {
                        return Findings.NONE;
                    }

                    @Override
                    public RedeploymentReport redeploy(Situation situation, RedeploymentQuestion question) {
                        return right.redeploy(situation, question);
                    }
                }));
    }

    private static RedeploymentQuestion with(
            RedeploymentQuestion one,
            List<EndingRole> endings,
            List<OpenPosition> positions,
            ShortfallMeasure measure) {
        return new RedeploymentQuestion(endings, positions, one.prices(), measure);
    }

    /** The positions as they were asked for stand in the answer, whatever the system makes of them. */
    private static RedeploymentReport asAsked(RedeploymentQuestion question, RedeploymentReport report) {
        Map<EmployeeId, Map<OpenPosition, Standing>> standings = new HashMap<>();
        report.standings().forEach((employee, own) -> {
            Map<OpenPosition, Standing> asked = new TreeMap<>();
            own.forEach((position, standing) -> asked.put(asked(question, position), standing));
            standings.put(employee, asked);
        });
        Map<EmployeeId, OpenPosition> placements = new HashMap<>();
        report.placements().forEach((employee, position) -> placements.put(employee, asked(question, position)));
        return new RedeploymentReport(standings, placements);
    }

    private static OpenPosition asked(RedeploymentQuestion question, OpenPosition position) {
        return question.positions().stream()
                .filter(one -> one.role().equals(position.role()) && one.unit().equals(position.unit()))
                .findFirst()
                .orElseThrow();
    }

    private static Mistake<RedeploymentSystem> asks(String name, UnaryOperator<RedeploymentQuestion> change) {
        return answers(
                name,
                right -> (situation, question) -> asAsked(question, right.redeploy(situation, change.apply(question))));
    }

    private static Mistake<RedeploymentSystem> sees(String name, UnaryOperator<Situation> change) {
        return answers(name, right -> (situation, question) -> right.redeploy(change.apply(situation), question));
    }

    private static Mistake<RedeploymentSystem> stands(String name, UnaryOperator<Standing> change) {
        return answers(name, right -> (situation, question) -> {
            RedeploymentReport report = right.redeploy(situation, question);
            Map<EmployeeId, Map<OpenPosition, Standing>> standings = new HashMap<>();
            report.standings().forEach((employee, own) -> {
                Map<OpenPosition, Standing> changed = new TreeMap<>(own);
                changed.replaceAll((position, standing) -> change.apply(standing));
                standings.put(employee, changed);
            });
            return new RedeploymentReport(standings, report.placements());
        });
    }

    private interface Placing {
        Map<EmployeeId, OpenPosition> of(RedeploymentQuestion question, RedeploymentReport report);
    }

    private static Mistake<RedeploymentSystem> places(String name, Placing placing) {
        return answers(name, right -> (situation, question) -> {
            RedeploymentReport report = right.redeploy(situation, question);
            return new RedeploymentReport(report.standings(), placing.of(question, report));
        });
    }

    private static Map<EmployeeId, OpenPosition> greedily(RedeploymentQuestion question, RedeploymentReport report) {
        Map<EmployeeId, OpenPosition> placed = new HashMap<>();
        report.standings().forEach((employee, own) -> {
            Map<OpenPosition, Standing> left = new TreeMap<>(own);
            left.keySet()
                    .removeIf(position -> Collections.frequency(placed.values(), position) >= position.positions());
            if (!left.isEmpty()) {
                placed.put(employee, best(left));
            }
        });
        return placed;
    }

    private static OpenPosition best(Map<OpenPosition, Standing> own) {
        return own.entrySet().stream()
                .min(Map.Entry.comparingByValue((one, other) -> one.atMost().compareTo(other.atMost())))
                .orElseThrow()
                .getKey();
    }

    private static Map<EmployeeId, OpenPosition> first(RedeploymentQuestion question, RedeploymentReport report) {
        Map<EmployeeId, OpenPosition> placed = new HashMap<>();
        Iterator<OpenPosition> places = question.positions().stream()
                .flatMap(position -> Collections.nCopies(position.positions(), position).stream())
                .iterator();
        for (EmployeeId employee : report.standings().keySet()) {
            if (places.hasNext()) {
                placed.put(employee, places.next());
            }
        }
        return placed;
    }

    private interface Redeploying {
        RedeploymentReport redeploy(Situation situation, RedeploymentQuestion question);
    }

    private static Mistake<RedeploymentSystem> answers(String name, Function<RedeploymentSystem, Redeploying> wrong) {
        return new Mistake<>(name, right -> {
            Redeploying redeploying = wrong.apply(right);
            return new RedeploymentSystem() {
                @Override
                public Findings findings(Situation situation, RedeploymentQuestion question) {
                    return right.findings(situation, question);
                }

                @Override
                public RedeploymentReport redeploy(Situation situation, RedeploymentQuestion question) {
                    return redeploying.redeploy(situation, question);
                }
            };
        });
    }
}
