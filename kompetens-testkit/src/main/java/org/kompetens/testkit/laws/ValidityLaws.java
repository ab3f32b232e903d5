package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertSame;
import static org.kompetens.testkit.laws.Agreement.assertSameCells;
import static org.kompetens.testkit.laws.Agreement.assertSameUnits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.competence.Competence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.reference.WrittenOut;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.Situation;

/** How long assessments count, and that one which is wrong in itself counts for nothing else. */
public abstract class ValidityLaws extends GapSystemLaws {

    /** For subclasses that name a system. */
    protected ValidityLaws() {}

    /**
     * Situations in which some records have errors or the id of another.
     *
     * @return such situations
     */
    @Provide
    public Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }

    /**
     * Validity by rule equals the same expiry written out.
     *
     * @param situation any
     * @param random makes the rules
     */
    @Property(tries = 200)
    public void validityByRuleEqualsTheSameExpiryWrittenOut(
            @ForAll("withBadRecords") Situation situation, @ForAll Random random) {
        OrganisationStructure ruled = ruled(situation.structure(), random);
        Situation writtenOut = situation.withEmployees(Change.each(
                situation.employees(),
                employee -> employee.withAssessments(
                        Change.each(employee.assessments(), one -> WrittenOut.of(ruled, one)))));
        assertSame(writtenOut.in(answering()), situation.withStructure(ruled).in(answering()));
    }

    /**
     * With rules, too, all answers are those of the reference.
     *
     * @param situation any
     * @param random makes the rules
     */
    @Property(tries = 200)
    public void withRulesTheReferenceAgrees(@ForAll Situation situation, @ForAll Random random) {
        Situation byRule = situation.withStructure(ruled(situation.structure(), random));
        assertSame(byRule.in(new ReferenceGapSystem()), byRule.in(answering()));
    }

    /**
     * The order of the rules changes nothing.
     *
     * @param situation any
     * @param random makes and shuffles the rules
     */
    @Property(tries = 50)
    public void theOrderOfTheRulesChangesNothing(@ForAll Situation situation, @ForAll Random random) {
        OrganisationStructure ruled = ruled(situation.structure(), random);
        Situation shuffled = situation.withStructure(ruled.withValidity(Change.shuffled(ruled.validity(), random)));
        assertSameCells(situation.withStructure(ruled).in(answering()), shuffled.in(answering()));
        assertSameUnits(situation.withStructure(ruled).in(answering()), shuffled.in(answering()));
    }

    /**
     * One assessment that is wrong in itself, and so left out, changes only cells of its person and its competence, and of
     * broader ones that may be met by it.
     *
     * @param situation any
     * @param pick which assessment
     */
    @Property(tries = 200)
    public void oneWrongAssessmentChangesOnlyCellsOfItsCompetenceAndOfThoseTiedToIt(
            @ForAll Situation situation, @ForAll @IntRange(max = 99) int pick) {
        List<Employee> assessed = situation.employees().stream()
                .filter(employee -> !employee.assessments().isEmpty())
                .toList();
        if (assessed.isEmpty()) {
            return;
        }
        Employee whose = assessed.get(pick % assessed.size());
        int position = pick / 7 % whose.assessments().size();
        Assessment wrong = whose.assessments().get(position);
        Situation after = situation.withEmployees(Change.each(
                situation.employees(),
                employee -> employee.id().equals(whose.id())
                        ? employee.withAssessments(
                                Change.at(employee.assessments(), position, one -> one.withExpiry(one.date())))
                        : employee));
        Map<CellKey, CellReport> cells = after.in(answering()).cells();
        situation.in(answering()).cells().forEach((key, cell) -> {
            if (!new Raise(situation, whose.id(), wrong.competence()).touches(key.competence())
                    || !key.employee().equals(whose.id())) {
                assertEqual(key.toString(), cell, cells.get(key));
            }
        });
    }

    private static OrganisationStructure ruled(OrganisationStructure structure, Random random) {
        List<ValidityRule> rules = new ArrayList<>();
        List<AssessmentSource> sources = Organisation.of(structure).sources().weakestFirst();
        for (Competence competence : structure.framework().competences()) {
            if (random.nextInt(2) == 0) {
                rules.add(ValidityRule.of(competence.id(), validity(random)));
            }
            for (AssessmentSource source : sources) {
                if (random.nextInt(4) == 0) {
                    rules.add(ValidityRule.of(competence.id(), source, validity(random)));
                }
            }
        }
        for (AssessmentSource source : sources) {
            if (random.nextInt(3) == 0) {
                rules.add(ValidityRule.of(source, validity(random)));
            }
        }
        return structure.withValidity(Change.shuffled(rules, random));
    }

    private static Validity validity(Random random) {
        return random.nextInt(3) == 0 ? Validity.yearEnds(random.nextInt(2)) : Validity.months(1 + random.nextInt(14));
    }
}
