package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.CappedGrants;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.FundFrame;
import org.kompetens.choice.Grant;
import org.kompetens.choice.LeastSpend;
import org.kompetens.choice.MoneyLimit;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.reference.ReferenceChoiceSystem;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.PlannedChoiceSystem;
import org.kompetens.testkit.system.ProposalReport;

/** Mistakes of systems that propose what to do first, and of those that make the question of plans and gaps. */
final class ChoiceMistakes {

    private ChoiceMistakes() {}

    /** A question as it is read. */
    private record Read(
            List<ClosableGap> gaps,
            List<Candidate> candidates,
            List<MoneyLimit> budgets,
            OptionalInt trainerHours,
            List<List<ActivityId>> eitherOr,
            List<LeastSpend> leastSpends,
            List<FundFrame> frames,
            List<CappedGrants> caps,
            ShortfallMeasure measure) {

        static Read of(ChoiceQuestion one) {
            return new Read(
                    one.gaps(),
                    one.candidates(),
                    one.budgets(),
                    one.trainerHours(),
                    one.eitherOr(),
                    one.leastSpends(),
                    one.frames(),
                    one.caps(),
                    one.measure());
        }

        ChoiceQuestion question(ChoiceQuestion like) {
            return new ChoiceQuestion(
                    like.currency(),
                    measure,
                    gaps,
                    candidates,
                    budgets,
                    trainerHours,
                    eitherOr,
                    leastSpends,
                    frames,
                    caps,
                    like.refused());
        }

        Read with(UnaryOperator<Candidate> change) {
            return new Read(
                    gaps,
                    candidates.stream().map(change).toList(),
                    budgets,
                    trainerHours,
                    eitherOr,
                    leastSpends,
                    frames,
                    caps,
                    measure);
        }

        Read without(boolean money, boolean hours, boolean groups, boolean least, boolean ofFunds) {
            return new Read(
                    gaps,
                    candidates,
                    money ? List.of() : budgets,
                    hours ? OptionalInt.empty() : trainerHours,
                    groups ? List.of() : eitherOr,
                    least ? List.of() : leastSpends,
                    ofFunds ? List.of() : frames,
                    ofFunds ? List.of() : caps,
                    measure);
        }

        Read withoutCaps() {
            return new Read(gaps, candidates, budgets, trainerHours, eitherOr, leastSpends, frames, List.of(), measure);
        }
    }

    static List<Mistake<ChoiceSystem>> all() {
        return List.of(
                reads("Budgets are passed over", one -> one.without(true, false, false, false, false)),
                reads("Hours of trainers are passed over", one -> one.without(false, true, false, false, false)),
                reads(
                        "Of activities of which one excludes the other both are chosen",
                        one -> one.without(false, false, true, false, false)),
                reads(
                        "What is to be spent in a unit at least is passed over",
                        one -> one.without(false, false, false, true, false)),
                reads("What funds have is passed over", one -> one.without(false, false, false, false, true)),
                reads("What a fund pays for one person has no cap", Read::withoutCaps),
                reads(
                        "The budget is spent before grants",
                        one -> one.without(false, false, false, false, true)
                                .with(candidate -> changed(
                                        candidate, Optional.of(List.of()), Optional.empty(), Optional.empty()))),
                reads(
                        "Nothing costs anything",
                        one -> one.without(false, false, false, false, true)
                                .with(candidate -> new Candidate(
                                        candidate.activity(),
                                        candidate.unit(),
                                        List.of(),
                                        List.of(),
                                        candidate.trainerHours(),
                                        candidate.closes(),
                                        candidate.needs()))),
                reads(
                        "What an activity needs is passed over",
                        one -> one.with(candidate ->
                                changed(candidate, Optional.empty(), Optional.empty(), Optional.of(List.of())))),
                reads(
                        "Activities take no hours of trainers",
                        one -> one.with(
                                candidate -> changed(candidate, Optional.empty(), Optional.of(0), Optional.empty()))),
                reads(
                        "Every gap weighs the same",
                        one -> new Read(
                                one.gaps().stream()
                                        .map(gap -> new ClosableGap(
                                                gap.id(), gap.competence(), 1, gap.requiredRank(), gap.missingSteps()))
                                        .toList(),
                                one.candidates(),
                                one.budgets(),
                                one.trainerHours(),
                                one.eitherOr(),
                                one.leastSpends(),
                                one.frames(),
                                one.caps(),
                                one.measure())),
                reads(
                        "Steps are taken for shares of what is required, and the other way round",
                        one -> new Read(
                                one.gaps(),
                                one.candidates(),
                                one.budgets(),
                                one.trainerHours(),
                                one.eitherOr(),
                                one.leastSpends(),
                                one.frames(),
                                one.caps(),
                                one.measure() == ShortfallMeasure.WEIGHTED_STEPS
                                        ? ShortfallMeasure.WEIGHTED_SHARES
                                        : ShortfallMeasure.WEIGHTED_STEPS)),
                says(
                        "What two activities close of one gap is added up",
                        (question, one) -> new ProposalReport(
                                one.activities(), closedByEach(question, one.activities()), one.bound())),
                says(
                        "Only the first activity is proposed",
                        (question, one) -> new ProposalReport(
                                one.activities().stream().limit(1).toList(), one.closed(), one.bound())),
                says(
                        "Nothing is proposed",
                        (question, one) -> new ProposalReport(List.of(), Fraction.ZERO, one.bound())),
                says(
                        "The bound is nought",
                        (question, one) -> new ProposalReport(one.activities(), one.closed(), Fraction.ZERO)),
                new Mistake<>("What was found with little work is taken for the best", right -> new Choosing(right) {
                    @Override
                    public Optional<ProposalReport> propose(ChoiceQuestion question) {
                        return super.proposeQuickly(question, 1);
                    }
                }),
                new Mistake<>("Nothing is wrong with questions", right -> new Choosing(right) {
                    @Override
                    public Findings findings(ChoiceQuestion question) {
                        return Findings.NONE;
                    }
                }),
                new Mistake<>("Of equally good sets that with the last ids is proposed", right -> new Choosing(right) {
                    @Override
                    public Optional<ProposalReport> propose(ChoiceQuestion question) {
                        return super.propose(question).map(one -> largest(question, one));
                    }
                }));
    }

    /** With every activity more that is allowed and changes nothing. */
    private static ProposalReport largest(ChoiceQuestion question, ProposalReport one) {
        TreeSet<ActivityId> set = new TreeSet<>(one.activities());
        for (Candidate candidate : question.candidates()) {
            TreeSet<ActivityId> more = new TreeSet<>(set);
            more.add(candidate.activity());
            if (ReferenceChoiceSystem.allows(question, more)) {
                set = more;
            }
        }
        return new ProposalReport(new ArrayList<>(set), one.closed(), one.bound());
    }

    private static Fraction closedByEach(ChoiceQuestion question, List<ActivityId> activities) {
        return activities.stream()
                .map(one -> ReferenceChoiceSystem.closed(question, new TreeSet<>(List.of(one))))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Candidate changed(
            Candidate one, Optional<List<Grant>> grants, Optional<Integer> hours, Optional<List<ActivityId>> needs) {
        return new Candidate(
                one.activity(),
                one.unit(),
                one.costs(),
                grants.orElse(one.grants()),
                hours.orElse(one.trainerHours()),
                one.closes(),
                needs.orElse(one.needs()));
    }

    /** A system that is right, to be changed in one answer. */
    static class Choosing implements ChoiceSystem {

        private final ChoiceSystem right;

        Choosing(ChoiceSystem right) {
            this.right = right;
        }

        @Override
        public Findings findings(ChoiceQuestion question) {
            return right.findings(question);
        }

        @Override
        public Optional<ProposalReport> propose(ChoiceQuestion question) {
            return right.propose(question);
        }

        @Override
        public Optional<ProposalReport> proposeQuickly(ChoiceQuestion question, int work) {
            return right.proposeQuickly(question, work);
        }
    }

    private static Mistake<ChoiceSystem> reads(String name, UnaryOperator<Read> change) {
        return new Mistake<>(name, right -> new Choosing(right) {
            private ChoiceQuestion seen(ChoiceQuestion question) {
                return change.apply(Read.of(question)).question(question);
            }

            @Override
            public Optional<ProposalReport> propose(ChoiceQuestion question) {
                return super.propose(seen(question));
            }

            @Override
            public Optional<ProposalReport> proposeQuickly(ChoiceQuestion question, int work) {
                return super.proposeQuickly(seen(question), work);
            }
        });
    }

    private interface Said {
        ProposalReport of(ChoiceQuestion question, ProposalReport right);
    }

    private static Mistake<ChoiceSystem> says(String name, Said change) {
        return new Mistake<>(name, right -> new Choosing(right) {
            @Override
            public Optional<ProposalReport> propose(ChoiceQuestion question) {
                return super.propose(question).map(one -> change.of(question, one));
            }

            @Override
            public Optional<ProposalReport> proposeQuickly(ChoiceQuestion question, int work) {
                return super.proposeQuickly(question, work).map(one -> change.of(question, one));
            }
        });
    }

    static List<Mistake<PlannedChoiceSystem>> ofPlanned() {
        return List.of(
                made(
                        "Every gap weighs the same",
                        one -> new Read(
                                one.gaps().stream()
                                        .map(gap -> new ClosableGap(
                                                gap.id(), gap.competence(), 1, gap.requiredRank(), gap.missingSteps()))
                                        .toList(),
                                one.candidates(),
                                one.budgets(),
                                one.trainerHours(),
                                one.eitherOr(),
                                one.leastSpends(),
                                one.frames(),
                                one.caps(),
                                one.measure())),
                made(
                        "What grants pay is not told",
                        one -> one.with(candidate ->
                                changed(candidate, Optional.of(List.of()), Optional.empty(), Optional.empty()))),
                made(
                        "What an activity needs is not told",
                        one -> one.with(candidate ->
                                changed(candidate, Optional.empty(), Optional.empty(), Optional.of(List.of())))),
                made(
                        "Which activities exclude each other is not told",
                        one -> one.without(false, false, true, false, false)),
                new Mistake<>("Alternatives take each other's places", right -> situation -> {
                    PlanRegister register = situation.register();
                    ChoiceQuestion free = right.question(situation.withRegister(new PlanRegister(
                            register.funds(),
                            register.bodies(),
                            register.activities(),
                            List.of(),
                            register.lifts(),
                            register.analyses(),
                            register.goals(),
                            register.supplyPlans(),
                            register.developmentPlans(),
                            register.documents(),
                            register.inputs(),
                            register.lessons(),
                            register.payAndSubstitute(),
                            register.refused())));
                    Read read = Read.of(free);
                    return new Read(
                                    read.gaps(),
                                    read.candidates(),
                                    read.budgets(),
                                    read.trainerHours(),
                                    right.question(situation).eitherOr(),
                                    read.leastSpends(),
                                    read.frames(),
                                    read.caps(),
                                    read.measure())
                            .question(free);
                }),
                made("What funds have is not told", one -> one.without(false, false, false, false, true)),
                made(
                        "Nothing closes anything",
                        one -> one.with(candidate -> new Candidate(
                                candidate.activity(),
                                candidate.unit(),
                                candidate.costs(),
                                candidate.grants(),
                                candidate.trainerHours(),
                                List.of(),
                                candidate.needs()))),
                made(
                        "Every activity is of the top unit",
                        one -> one.with(candidate -> new Candidate(
                                candidate.activity(),
                                UnitId.of("the top"),
                                candidate.costs(),
                                candidate.grants(),
                                candidate.trainerHours(),
                                candidate.closes(),
                                candidate.needs()))),
                made(
                        "Costs of a year after the first are not told",
                        one -> one.with(candidate -> new Candidate(
                                candidate.activity(),
                                candidate.unit(),
                                candidate.costs().stream().limit(1).toList(),
                                candidate.grants(),
                                candidate.trainerHours(),
                                candidate.closes(),
                                candidate.needs()))));
    }

    private static Mistake<PlannedChoiceSystem> made(String name, UnaryOperator<Read> change) {
        return new Mistake<>(name, right -> situation -> {
            ChoiceQuestion question = right.question(situation);
            return change.apply(Read.of(question)).question(question);
        });
    }
}
