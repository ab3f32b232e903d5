package org.kompetens.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.cost.Price;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.PlannedSituation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Arbitrary employees and plans of which something is to be chosen. */
public final class PlannedSituations {

    private static final Currency SEK = Currency.getInstance("SEK");
    private static final int MOST_ACTIVITIES = 6;
    private static final List<CostKind> KINDS = List.of(CostKind.FEE, CostKind.TRAINERS_TIME);

    private PlannedSituations() {}

    /**
     * Situations in which some activities are approved, some rejected, and some need or exclude others.
     *
     * @return of organisations that have competences, with bad records among the employees'
     */
    public static Arbitrary<PlannedSituation> situations() {
        return Combinators.combine(
                        Situations.withBadRecords()
                                .filter(situation -> !situation
                                                .structure()
                                                .framework()
                                                .competences()
                                                .isEmpty()
                                        && !situation.employees().isEmpty()),
                        Arbitraries.longs())
                .as((situation, seed) -> planned(situation, new Random(seed)).situation())
                .withoutEdgeCases();
    }

    /** Most are found to hold little of one competence that is required, so that several persons fall short of it. */
    private static Planned planned(Situation situation, Random random) {
        List<Competence> competences = situation.structure().framework().competences();
        List<CompetenceId> required = Stream.concat(
                        situation.structure().profiles().stream().flatMap(profile -> profile.requirements().stream()),
                        situation.structure().units().stream().flatMap(unit -> unit.requirements().stream()))
                .map(Requirement::competence)
                .toList();
        List<Competence> wanted =
                competences.stream().filter(one -> required.contains(one.id())).toList();
        List<Competence> some = wanted.isEmpty() ? competences : wanted;
        Competence usual = some.get(random.nextInt(some.size()));
        Level lowest = new Level(
                Optional.of(usual.scale()),
                levels(situation.structure(), usual).get(0).id());
        List<Employee> employees = situation.employees().stream()
                .map(one -> random.nextInt(4) == 0 ? one : withLittle(one, usual, lowest, situation.asOf()))
                .toList();
        return new Planned(situation.withEmployees(employees), random, usual, random.nextInt(3) == 0);
    }

    private static Employee withLittle(Employee employee, Competence competence, Level lowest, LocalDate asOf) {
        List<Assessment> assessments = new ArrayList<>(employee.assessments());
        assessments.removeIf(one -> one.competence().equals(competence.id()));
        assessments.add(Assessment.of(
                AssessmentId.of("little"), competence.id(), lowest, asOf.minusDays(1), AssessmentSource.MANAGER));
        return employee.withAssessments(assessments);
    }

    private static List<ProficiencyLevel> levels(OrganisationStructure structure, Competence competence) {
        return structure.framework().scales().stream()
                .filter(scale -> scale.id().equals(competence.scale()))
                .findFirst()
                .orElseThrow()
                .levels();
    }

    /**
     * Plans by chance; most activities are about one competence, so that they reach the same persons. Where these are named, and
     * funds pay for all of it, a fund pays for the same person in several activities.
     */
    private record Planned(Situation of, Random random, Competence usual, boolean namesAndPays) {

        PlannedSituation situation() {
            PlanRegisterBuilder register = PlanRegister.builder();
            for (String id : List.of("f0", "f1")) {
                Fund fund = Fund.of(FundId.of(id), text(), SEK, Fraction.of(random.nextInt(4), 3));
                Fund some = chance(2) ? fund : fund.withPays(Set.of(oneOf(KINDS)));
                Fund framed = chance(2) ? some.withFramePerYear(money("SEK")) : some;
                PersonCap cap = new PersonCap(money("SEK"), 1 + random.nextInt(18));
                Fund capped = namesAndPays || chance(2) ? framed.withCap(cap) : framed;
                LocalDate lastClaimDay = LocalDate.of(2024 + random.nextInt(4), 1 + random.nextInt(12), 15);
                Fund closing = chance(3) ? capped.withLastClaimDay(lastClaimDay) : capped;
                register.fund(() -> closing);
            }
            List<ActivityId> ids = new ArrayList<>();
            for (int i = random.nextInt(MOST_ACTIVITIES); i >= 0; i--) {
                register.activity(activity(ids));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                register.eitherOr(List.of(oneOf(ids), oneOf(ids), oneOf(ids)));
            }
            UnitId top = chance(3) ? unit() : root();
            return new PlannedSituation(of, register.build(), top, SEK);
        }

        private OrganisationStructure structure() {
            return of.structure();
        }

        private boolean chance(int one) {
            return random.nextInt(one) == 0;
        }

        private <T> T oneOf(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        private UnitId unit() {
            return oneOf(structure().units()).id();
        }

        private UnitId root() {
            return structure().units().stream()
                    .filter(unit -> unit.parent().isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        private Labels text() {
            return Labels.of(Language.EN, "text");
        }

        private Money money(String currency) {
            return new Money(
                    BigDecimal.valueOf(random.nextInt(90_000), random.nextInt(4)), Currency.getInstance(currency));
        }

        private ActivityBuilder activity(List<ActivityId> before) {
            // In an order that is not that of the register.
            ActivityId id = ActivityId.of("a" + (9 - before.size()));
            ActivityBuilder activity = Activity.builder(
                            id, text(), chance(2) ? unit() : root(), Responsible.of("head of unit"))
                    .period(period());
            for (int i = random.nextInt(3); i > 0; i--) {
                Competence competence = competence();
                activity.gap(new AddressedGap(
                        competence.id(), Optional.empty(), chance(2) ? Optional.of(unit()) : Optional.empty()));
                gain(activity, competence);
            }
            gain(activity, competence());
            recipients().ifPresent(activity::recipients);
            costs(activity);
            status(activity);
            if (!before.isEmpty() && chance(2)) {
                activity.needs(oneOf(before));
            }
            before.add(id);
            return activity;
        }

        private Competence competence() {
            return chance(3) ? oneOf(structure().framework().competences()) : usual;
        }

        private Period period() {
            LocalDate end = of.asOf().plusDays(random.nextInt(10) - 2L);
            if (chance(2)) {
                LocalDate from = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(700));
                return Period.of(from, from.plusDays(1 + random.nextInt(100)));
            }
            return chance(6) ? Period.ALWAYS : new Period(Optional.empty(), Optional.of(end));
        }

        private void gain(ActivityBuilder activity, Competence competence) {
            List<ProficiencyLevel> levels = levels(structure(), competence);
            ProficiencyLevel reached = chance(2) ? oneOf(levels) : levels.get(levels.size() - 1);
            Level level = new Level(Optional.of(competence.scale()), reached.id());
            activity.gain(
                    chance(3)
                            ? PlannedGain.ofEmployees(competence.id(), level, employees())
                            : PlannedGain.ofPersons(competence.id(), level, random.nextInt(4)));
        }

        private List<EmployeeId> employees() {
            return of.employees().stream()
                    .map(one -> one.id())
                    .distinct()
                    .filter(one -> chance(3))
                    .toList();
        }

        private Optional<Recipients> recipients() {
            List<EmployeeId> some = employees();
            return switch (namesAndPays ? 1 + random.nextInt(2) : random.nextInt(7)) {
                case 0 -> Optional.of(new Recipients.Outsiders(2));
                case 1 -> Optional.of(new Recipients.People(some));
                case 2 -> Optional.of(new Recipients.Seats(Math.max(1, some.size()) + random.nextInt(3), some));
                case 3, 4 ->
                    structure().roles().isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Recipients.InRole(
                                    oneOf(structure().roles()).id(), unit()));
                default -> Optional.empty();
            };
        }

        private void costs(ActivityBuilder activity) {
            for (int i = random.nextInt(3) + (namesAndPays ? 1 : 0); i > 0; i--) {
                String currency = chance(8) ? "EUR" : "SEK";
                Price price = chance(2)
                        ? new Price.Fixed(money(currency))
                        : new Price.Rated(BigDecimal.valueOf(random.nextInt(200), 1), money(currency), of.asOf());
                CostLine line = new CostLine(
                        oneOf(KINDS),
                        price,
                        new Years(2027, 2027 + random.nextInt(2)),
                        VatBasis.WITHOUT,
                        Optional.empty());
                activity.cost(() -> line);
            }
            for (String id : List.of("f0", "f1")) {
                if (namesAndPays || chance(2)) {
                    GrantStatus status = oneOf(List.of(GrantStatus.GRANTED, GrantStatus.PAID, GrantStatus.APPLIED));
                    FundingLine line = new FundingLine(FundId.of(id), new Years(2027, 2028), status);
                    activity.funding(() -> line);
                }
            }
        }

        private void status(ActivityBuilder activity) {
            LocalDate date = of.asOf().plusDays(random.nextInt(4) - 2L);
            if (chance(3)) {
                DecisionStatus decision = oneOf(List.of(
                        DecisionStatus.APPROVED,
                        DecisionStatus.APPROVED,
                        DecisionStatus.REJECTED,
                        DecisionStatus.WITHDRAWN,
                        DecisionStatus.PROPOSED));
                activity.decision(new Decision("board", date, decision, List.of()));
            }
            if (chance(6)) {
                activity.report(new ImplementationReport(date, oneOf(List.of(ImplementationStatus.values()))));
            }
        }
    }
}
