package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.testkit.system.SuppliedPolicy;

/**
 * What is made of an employee's assessments of one competence.
 *
 * @param counts the assessment that counts
 * @param expired the latest of those that have expired
 */
record Judgement(Optional<Judged> counts, Optional<Judged> expired) {

    /** An assessment with its rank on the scale of the competence for which it counts. */
    record Judged(Assessment assessment, Rank rank) {}

    /** On one date, by which revisions are in force, too. */
    static Judgement of(
            OrganisationStructure structure,
            Employee employee,
            CompetenceId competence,
            LocalDate asOf,
            SuppliedPolicy policy) {
        return of(structure, employee, competence, asOf, asOf, policy);
    }

    /**
     * By its own assessments and those of what it replaced, or by so many of its parts as a declared rule asks for where
     * that gives a higher level. The level is merged where it would be lower, or none, without the assessments at merged
     * levels.
     *
     * @param revisedOn the day whose revisions are in force
     */
    static Judgement of(
            OrganisationStructure structure,
            Employee employee,
            CompetenceId competence,
            LocalDate revisedOn,
            LocalDate asOf,
            SuppliedPolicy policy) {
        Asked asked = new Asked(structure, employee, revisedOn, asOf, policy);
        Judgement all = ofAll(asked, competence, true);
        if (all.counts().isEmpty()) {
            return all;
        }
        Judged counts = all.counts().get();
        int without = ofAll(asked, competence, false)
                .counts()
                .map(judged -> judged.rank().number())
                .orElse(0);
        int number = counts.rank().number();
        return new Judgement(
                Optional.of(new Judged(counts.assessment(), new Rank(number, without < number))), all.expired());
    }

    private record Asked(
            OrganisationStructure structure,
            Employee employee,
            LocalDate revisedOn,
            LocalDate asOf,
            SuppliedPolicy policy) {}

    private static Judgement ofAll(Asked asked, CompetenceId competence, boolean takesMerged) {
        OrganisationStructure structure = asked.structure();
        Judgement own = direct(asked, competence, takesMerged);
        Optional<NarrowerRule> rule = structure.framework().narrowerRules().stream()
                .filter(one -> one.broader().equals(competence))
                .findFirst();
        if (rule.isEmpty()) {
            return own;
        }
        List<Judged> held = new ArrayList<>();
        List<Judged> expired = new ArrayList<>(own.expired().stream().toList());
        for (Competence part : structure.framework().competences()) {
            if (part.broader().equals(Optional.of(competence))) {
                Judgement ofPart = direct(asked, part.id(), takesMerged);
                ofPart.counts().filter(judged -> judged.rank().number() > 0).ifPresent(held::add);
                ofPart.expired().ifPresent(expired::add);
            }
        }
        held.sort(bestFirst(structure, new SuppliedPolicy.Highest()));
        int atLeast = rule.get().atLeast();
        int ownRank = own.counts().map(judged -> judged.rank().number()).orElse(0);
        boolean isHigher =
                held.size() >= atLeast && held.get(atLeast - 1).rank().number() > ownRank;
        return new Judgement(
                isHigher ? Optional.of(held.get(atLeast - 1)) : own.counts(),
                expired.stream().min(bestFirst(structure, new SuppliedPolicy.Latest())));
    }

    private static Judgement direct(Asked asked, CompetenceId competence, boolean takesMerged) {
        List<Judged> valid = new ArrayList<>();
        List<Judged> expired = new ArrayList<>();
        for (Revised.Counted counted : Revised.of(
                asked.structure().framework(), asked.employee().assessments(), competence, asked.revisedOn())) {
            Assessment assessment = counted.assessment();
            if (assessment.date().compareTo(asked.asOf()) > 0 || (counted.merged() && !takesMerged)) {
                continue;
            }
            Judged judged = new Judged(assessment, new Rank(counted.number(), counted.merged()));
            boolean past =
                    assessment.expiry().isPresent() && assessment.expiry().get().compareTo(asked.asOf()) <= 0;
            (past ? expired : valid).add(judged);
        }
        return new Judgement(
                valid.stream().min(bestFirst(asked.structure(), asked.policy())),
                expired.stream().min(bestFirst(asked.structure(), new SuppliedPolicy.Latest())));
    }

    private static Comparator<Judged> bestFirst(OrganisationStructure structure, SuppliedPolicy policy) {
        Comparator<Judged> latest =
                Comparator.comparing((Judged one) -> one.assessment().date()).reversed();
        Comparator<Judged> strongest = Comparator.comparing(
                (Judged one) -> strength(structure, one.assessment().source()), Comparator.reverseOrder());
        Comparator<Judged> lowest =
                Comparator.comparing((Judged one) -> one.rank().number());
        Comparator<Judged> firstId =
                Comparator.comparing((Judged one) -> one.assessment().id().value());
        if (policy instanceof SuppliedPolicy.Highest) {
            return lowest.reversed()
                    .thenComparing(latest)
                    .thenComparing(strongest)
                    .thenComparing(firstId);
        }
        if (policy instanceof SuppliedPolicy.BySource bySource) {
            return Comparator.comparing(
                            (Judged one) -> belief(structure, one.assessment().source(), bySource.first()))
                    .thenComparing(latest)
                    .thenComparing(lowest)
                    .thenComparing(firstId);
        }
        return latest.thenComparing(strongest).thenComparing(lowest).thenComparing(firstId);
    }

    /** How many sources the organisation takes for weaker. */
    private static int strength(OrganisationStructure structure, AssessmentSource source) {
        List<AssessmentSource> strongestFirst = new ArrayList<>();
        structure.sources().forEach(declared -> strongestFirst.add(declared.id()));
        for (String supplied : List.of("certificate", "test", "manager", "self")) {
            if (!strongestFirst.contains(AssessmentSource.of(supplied))) {
                strongestFirst.add(AssessmentSource.of(supplied));
            }
        }
        return strongestFirst.size() - 1 - strongestFirst.indexOf(source);
    }

    /** The position among those believed first; all others come after them, strongest first. */
    private static int belief(OrganisationStructure structure, AssessmentSource source, List<AssessmentSource> first) {
        return first.contains(source) ? first.indexOf(source) : Integer.MAX_VALUE - strength(structure, source);
    }
}
