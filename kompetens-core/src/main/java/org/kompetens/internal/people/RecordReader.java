package org.kompetens.internal.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ScaleId;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** Reads an employee's record into columns, every name looked up. */
public final class RecordReader {

    private static final int UNKNOWN = -1;
    private static final EmployeeId NOBODY = EmployeeId.of("nobody");

    private final Organisation organisation;
    private final Map<UnitId, Integer> units = new HashMap<>();
    private final Map<RoleId, Integer> roles = new HashMap<>();
    private final Map<CompetenceId, Competence> competences = new HashMap<>();

    /** A competence, and what most assessments name: its own levels, which it shares with all on the same scale. */
    private record Competence(int index, ResolvedCompetence resolved, Map<LevelId, Integer> ranks) {}

    /**
     * A reader of records of an organisation.
     *
     * @param organisation the organisation
     */
    public RecordReader(Organisation organisation) {
        this.organisation = organisation;
        for (int i = 0; i < organisation.tree().size(); i++) {
            units.put(organisation.tree().unit(i).id(), i);
        }
        for (ResolvedRole role : organisation.roles()) {
            roles.put(role.id(), role.index());
        }
        Map<ScaleId, Map<LevelId, Integer>> ranks = new HashMap<>();
        for (ResolvedCompetence competence : organisation.framework().competences()) {
            ProficiencyScale scale = competence.scale();
            competences.put(
                    competence.id(),
                    new Competence(
                            competence.index(),
                            competence,
                            ranks.computeIfAbsent(scale.id(), unknown -> ranks(scale))));
        }
    }

    private static Map<LevelId, Integer> ranks(ProficiencyScale scale) {
        Map<LevelId, Integer> ranks = new HashMap<>();
        for (int rank = 1; rank <= scale.levels().size(); rank++) {
            ranks.put(scale.level(rank).id(), rank);
        }
        return ranks;
    }

    /** Whether a rank, which no mapping has merged, is one of a competence's own scale. */
    boolean isRank(int competence, int rank) {
        return rank >= 1
                && rank
                        <= organisation
                                .framework()
                                .competences()
                                .get(competence)
                                .scale()
                                .levels()
                                .size();
    }

    /** The organisation. */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * Adds what is in a record to the person being added.
     *
     * @return whether all names could be looked up
     */
    boolean read(Employee employee, OpenPerson person) {
        boolean known = readExemptions(employee.exemptions(), person);
        List<Employment> employments = employee.employments();
        for (int i = 0; i < employments.size(); i++) {
            known &= read(employments.get(i), person);
        }
        List<Assessment> assessments = employee.assessments();
        for (int i = 0; i < assessments.size(); i++) {
            known &= read(assessments.get(i), person);
        }
        if (known && person.restsOnMerged()) {
            orderById(assessments, person.columns());
        }
        return known;
    }

    /**
     * Of assessments that nothing but their ids decides between, one may rest on a merged level and another not, so
     * that it matters which counts. Numbers know no ids, but the last one counts; so these are put in the order of
     * their ids, the first one last.
     */
    private static void orderById(List<Assessment> assessments, Columns columns) {
        int first = columns.firstAssessment(columns.persons());
        Comparator<Integer> alike = Comparator.<Integer>comparingInt(i -> columns.competence(first + i))
                .thenComparingInt(i -> columns.date(first + i))
                .thenComparingInt(i -> columns.source(first + i))
                .thenComparingInt(i -> columns.rank(first + i));
        Integer[] places = IntStream.range(0, assessments.size()).boxed().toArray(Integer[]::new);
        Integer[] ordered = places.clone();
        Arrays.sort(places, alike);
        Arrays.sort(
                ordered,
                alike.thenComparing(
                        i -> assessments.get(i).id(),
                        Comparator.<AssessmentId>naturalOrder().reversed()));
        columns.rearrange(first, places, ordered);
    }

    /** Whether the assessments of the last person stand in another order than in the record, perhaps. */
    private static boolean isOrderedById(Columns columns) {
        int person = columns.persons() - 1;
        for (int i = columns.firstAssessment(person); i < columns.endOfAssessments(person); i++) {
            if (RankCode.isMerged(columns.rankCode(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the rules find about how the employments of the person next to be closed lie together. Only they stand in
     * the columns so that a record can be made of them; so this is all there is to find if nothing else is wrong.
     */
    Findings findingsTogether(Columns columns) {
        List<Employment> employments = new ArrayList<>();
        for (int i = 0; i < columns.openEmployments(); i++) {
            int at = columns.firstOpenEmployment() + i;
            employments.add(Employment.of(
                    EmploymentId.of(String.valueOf(i)),
                    organisation.roles().get(columns.role(at)).id(),
                    organisation.tree().unit(columns.unit(at)).id(),
                    new Fte(columns.fte(at)),
                    new Period(Days.date(columns.from(at)), Days.date(columns.until(at)))));
        }
        return organisation.findings(Employee.of(NOBODY, employments, List.of()));
    }

    /**
     * Adds a record of which much is as in an earlier one, which is the last person in the columns. What is the same is
     * not looked up again.
     *
     * @return whether all names could be looked up
     */
    boolean readAfter(Employee earlier, Employee employee, OpenPerson person) {
        Columns columns = person.columns();
        if (isOrderedById(columns)) {
            return read(employee, person);
        }
        boolean known = readExemptions(employee.exemptions(), person);
        List<Employment> employments = employee.employments();
        for (int i = 0; i < employments.size(); i++) {
            known &= read(employments.get(i), person);
        }
        List<Assessment> before = earlier.assessments();
        List<Assessment> assessments = employee.assessments();
        int first = columns.firstAssessment(columns.persons() - 1);
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            // The very same object: looking at more would take as long as looking it up.
            if (i < before.size() && isSame(before.get(i), assessment)) {
                int as = first + i;
                person.assessment(
                        assessment.id().value().hashCode(),
                        columns.competence(as),
                        columns.rankCode(as),
                        columns.source(as),
                        columns.date(as),
                        columns.expiry(as));
            } else {
                known &= read(assessment, person);
            }
        }
        if (known && person.restsOnMerged()) {
            orderById(assessments, columns);
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality") // Equal ones that are two are read as what they are.
    private static boolean isSame(Assessment one, Assessment other) {
        return one == other;
    }

    private boolean read(Employment employment, OpenPerson person) {
        int role = roles.getOrDefault(employment.role(), UNKNOWN);
        int unit = units.getOrDefault(employment.unit(), UNKNOWN);
        boolean known = role >= 0 && unit >= 0;
        if (known) {
            person.employment(
                    employment.id().value().hashCode(),
                    role,
                    unit,
                    employment.fte().tenThousandths(),
                    begin(employment.period()),
                    end(employment.period()));
            List<Period> absences = employment.absences();
            for (int i = 0; i < absences.size(); i++) {
                person.absence(begin(absences.get(i)), end(absences.get(i)));
            }
            if (employment.hoursWorked().isPresent() && employment.fte().tenThousandths() > 0) {
                person.doubt();
            }
        }
        return known;
    }

    private boolean readExemptions(List<Exemption> exemptions, OpenPerson person) {
        boolean known = true;
        for (int i = 0; i < exemptions.size(); i++) {
            Exemption exemption = exemptions.get(i);
            Competence competence = competences.get(exemption.competence());
            if (competence == null) {
                known = false;
            } else {
                person.exemption(competence.index, begin(exemption.period()), end(exemption.period()));
            }
        }
        return known;
    }

    private static int begin(Period period) {
        return period.from().map(Days::of).orElse(Days.ALWAYS);
    }

    private static int end(Period period) {
        return period.until().map(Days::of).orElse(Days.NEVER);
    }

    private boolean read(Assessment assessment, OpenPerson person) {
        Competence competence = competences.get(assessment.competence());
        int rankCode = competence == null ? UNKNOWN : rankCode(competence, assessment.level());
        if (competence == null || rankCode < 0) {
            return false;
        }
        person.assessment(
                assessment.id().value().hashCode(),
                competence.index,
                rankCode,
                source(assessment),
                Days.of(assessment.date()),
                assessment.expiry().isPresent() ? Days.of(assessment.expiry().get()) : Days.NEVER);
        return true;
    }

    @SuppressWarnings("EnumOrdinal") // Sources are declared weakest first.
    private static int source(Assessment assessment) {
        return assessment.source().ordinal();
    }

    private static int rankCode(Competence competence, Level level) {
        @Nullable
        Integer rank = level.scale().isEmpty()
                ? competence.ranks.get(level.id())
                : competence.resolved.rank(level).map(RankCode::of).orElse(null);
        return rank == null ? UNKNOWN : rank;
    }
}
