package org.kompetens.redeployment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Holdings;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;

/**
 * How somebody would stand in a role of a unit, by the rules of the gap: what of all that is required there would be met,
 * fall short or not be known. It tells of a person.
 *
 * @param role the role
 * @param unit the unit
 * @param competences all that is required there, in the order of the framework
 */
public record RoleFit(ResolvedRole role, OrganisationUnit unit, List<FittedCompetence> competences) {

    private static final Comparator<RoleFit> BEST_FIRST = Comparator.comparing(
                    (RoleFit fit) -> missing(fit.shortfall()).plus(missing(fit.unknown())))
            .thenComparing(fit -> missing(fit.shortfall()))
            .thenComparing(fit -> fit.role().id());

    /** Copies. */
    public RoleFit {
        competences = List.copyOf(competences);
    }

    /** Where nothing is required, nothing is missing. */
    private static Fraction missing(Optional<Fraction> share) {
        return share.orElse(Fraction.ZERO);
    }

    /**
     * What would come of one competence.
     *
     * @param required what is required of it
     * @param outcome what would come of it
     */
    public record FittedCompetence(RequiredCompetence required, Outcome outcome) {

        /**
         * Whether a mapping that merges levels led to the required or to the held rank, so that the steps are a
         * coarsening.
         *
         * @return true if so
         */
        public boolean isMerged() {
            return outcome.isMerged(required.levelFrom().level());
        }

        /** The competence; nothing of what was found. */
        @Override
        public String toString() {
            return "FittedCompetence[competence=" + required.competence() + "]";
        }
    }

    /**
     * How somebody would stand in one role.
     *
     * @param analysis organisation, date and policy
     * @param employee a record without errors
     * @param role the role
     * @param unit the unit
     * @return the fit
     * @throws IllegalArgumentException if the organisation has no such role or unit
     */
    public static RoleFit of(GapAnalysis analysis, Employee employee, RoleId role, UnitId unit) {
        ResolvedRole resolved = analysis.organisation()
                .role(role)
                .orElseThrow(() -> new IllegalArgumentException("role must be one of the organisation: " + role));
        int index = analysis.organisation().tree().indexOf(unit);
        return of(analysis, analysis.holdings(employee), resolved, index);
    }

    private static RoleFit of(GapAnalysis analysis, Holdings holdings, ResolvedRole role, int unit) {
        List<FittedCompetence> competences = analysis.required(role, unit).stream()
                .map(one -> new FittedCompetence(one, holdings.against(one)))
                .toList();
        return new RoleFit(role, analysis.organisation().tree().unit(unit), competences);
    }

    /**
     * In which roles somebody would stand best: those come first of which least of what is required, by weight, falls short
     * or is not known; then those of which less falls short; then by their ids. Roles without a profile are left out, as
     * nothing is known of what they require.
     *
     * @param analysis organisation, date and policy
     * @param employee a record without errors
     * @param unit the unit
     * @return one for each role with a profile
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static List<RoleFit> best(GapAnalysis analysis, Employee employee, UnitId unit) {
        int index = analysis.organisation().tree().indexOf(unit);
        Holdings holdings = analysis.holdings(employee);
        return analysis.organisation().roles().stream()
                .filter(role -> role.profile().isPresent())
                .map(role -> of(analysis, holdings, role, index))
                .sorted(BEST_FIRST)
                .toList();
    }

    /**
     * Whether it is known what the role requires. Of one without a profile nothing is, so that a fit without anything
     * missing says nothing.
     *
     * @return true if the role has a profile
     */
    public boolean isOfProfile() {
        return role.profile().isPresent();
    }

    /**
     * How many competences would be met.
     *
     * @return from 0
     */
    public long met() {
        return competences.stream()
                .filter(one -> one.outcome().kind() == OutcomeKind.MET)
                .count();
    }

    /**
     * What would fall short: of the weight of all that is required, the part that is missing of the levels. What somebody is
     * exempt from is not required of them.
     *
     * @return from 0 to 1; empty where nothing is required, as there is nothing to have a part of
     */
    public Optional<Fraction> shortfall() {
        return share(one -> one.outcome().kind() == OutcomeKind.SHORT
                ? Fraction.of(
                        (long) one.required().weight() * one.outcome().missingSteps(),
                        one.required().rank() * weight())
                : Fraction.ZERO);
    }

    /**
     * What is not known: of the weight of all that is required, the part of what was never assessed or has expired.
     *
     * @return from 0 to 1; empty where nothing is required, as there is nothing to have a part of
     */
    public Optional<Fraction> unknown() {
        return share(one -> one.outcome().kind().standing() == OutcomeKind.Standing.UNKNOWN
                ? Fraction.of(one.required().weight(), weight())
                : Fraction.ZERO);
    }

    private Optional<Fraction> share(Function<FittedCompetence, Fraction> part) {
        return weight() == 0
                ? Optional.empty()
                : Optional.of(competences.stream().map(part).reduce(Fraction.ZERO, Fraction::plus));
    }

    /** Of all that is required of the person, exempt ones left out. */
    private long weight() {
        return competences.stream()
                .filter(one -> one.outcome().kind().standing() != OutcomeKind.Standing.WAIVED)
                .mapToLong(one -> one.required().weight())
                .sum();
    }

    /** In which role and where; nothing of how somebody stands. */
    @Override
    public String toString() {
        return "RoleFit[role=" + role.id() + ", unit=" + unit.id() + "]";
    }
}
