package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;
import org.kompetens.testkit.internal.EndsOfMonths;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** On which day an assessment has expired by a rule: at the ends of months and years, and where several rules apply. */
public abstract class ValidityCaseLaws extends GapSystemLaws {

    private static final CompetenceId OTHER = CompetenceId.of("dressing");

    private static final List<Integer> USUAL_MONTHS = List.of(1, 6, 12, 13, 24, 36, 48);

    /** For subclasses that name a system. */
    protected ValidityCaseLaws() {}

    /**
     * An assessment that counts for some months has expired on the same day of the month so many months later, and on that
     * month's last day where it has no such day; on the day before it counts. So one of 29 February 2024 that counts for
     * twelve months has expired on 28 February 2025, and one of 31 January 2026 that counts for one on 28 February.
     *
     * @param random draws the day and how many months
     */
    @Property(tries = 200)
    public void monthsEndOnTheSameDayOfTheMonthOrOnItsLast(@ForAll Random random) {
        LocalDate date = EndsOfMonths.DAYS.get(random.nextInt(EndsOfMonths.DAYS.size()));
        int months =
                random.nextBoolean() ? USUAL_MONTHS.get(random.nextInt(USUAL_MONTHS.size())) : 1 + random.nextInt(60);
        LocalDate end = EndsOfMonths.later(date, months);
        assertEndsOn(
                end,
                months + " months from " + date,
                tested(date),
                List.of(ValidityRule.of(Workplace.WOUND_CARE, Validity.months(months))));
    }

    /**
     * An assessment that counts to the end of a year counts on its 31 December, and has expired on the 1 January after it,
     * wherever in its own year it was made.
     *
     * @param random draws the day and how many years
     */
    @Property(tries = 100)
    public void theEndOfAYearIsItsLastDay(@ForAll Random random) {
        LocalDate date = random.nextBoolean()
                ? EndsOfMonths.DAYS.get(random.nextInt(EndsOfMonths.DAYS.size()))
                : LocalDate.of(2026, 1, 1).minusDays(random.nextInt(3));
        int years = random.nextInt(4);
        assertEndsOn(
                LocalDate.of(date.getYear() + years + 1, 1, 1),
                "to the end of the year " + years + " after that of " + date,
                tested(date),
                List.of(ValidityRule.of(Workplace.WOUND_CARE, Validity.yearEnds(years))));
    }

    /**
     * The rule for both the competence and the source applies alone; where there is none, whichever of that for the
     * competence and that for the source ends first; an expiry of its own that comes before applies in place of either.
     * Rules for other competences and other sources do not.
     *
     * @param random draws the rules, how long each is, and their order
     */
    @Property(tries = 200)
    public void theRuleForBothAppliesAloneAndElseWhatEndsFirst(@ForAll Random random) {
        LocalDate date = LocalDate.of(2025, 3, 15);
        List<ValidityRule> rules = new ArrayList<>(List.of(
                ValidityRule.of(OTHER, Validity.months(1)),
                ValidityRule.of(AssessmentSource.MANAGER, Validity.months(1)),
                ValidityRule.of(Workplace.WOUND_CARE, AssessmentSource.MANAGER, Validity.months(1)),
                ValidityRule.of(OTHER, AssessmentSource.TEST, Validity.months(1))));
        int ofCompetence = 2 + random.nextInt(30);
        int ofSource = 2 + random.nextInt(30);
        int ofBoth = 2 + random.nextInt(30);
        rules.add(ValidityRule.of(Workplace.WOUND_CARE, Validity.months(ofCompetence)));
        rules.add(ValidityRule.of(AssessmentSource.TEST, Validity.months(ofSource)));
        int months = Math.min(ofCompetence, ofSource);
        if (random.nextBoolean()) {
            rules.add(ValidityRule.of(Workplace.WOUND_CARE, AssessmentSource.TEST, Validity.months(ofBoth)));
            months = ofBoth;
        }
        LocalDate end = date.plusMonths(months);
        Assessment assessment = tested(date);
        if (random.nextBoolean()) {
            LocalDate own = date.plusDays(1 + random.nextInt(900));
            assessment = assessment.withExpiry(own);
            end = own.isBefore(end) ? own : end;
        }
        assertEndsOn(end, "by " + rules, assessment, Change.shuffled(rules, random));
    }

    private void assertEndsOn(LocalDate end, String what, Assessment assessment, List<ValidityRule> rules) {
        for (LocalDate asOf : List.of(end.minusDays(1), end, end.plusDays(1))) {
            CellReport cell = cell(new Situation(inventory(assessment, rules), asOf, new SuppliedPolicy.Latest()));
            Kind expected = asOf.isBefore(end) ? Kind.MET : Kind.EXPIRED;
            assertEqual("outcome on " + asOf + ", " + what, expected, cell.kind());
            assertEqual("assessment on " + asOf + ", " + what, Optional.of(assessment.id()), cell.assessment());
        }
    }

    /** Wound care is required at the second level of somebody with one assessment, by rules for how long it counts. */
    static CompetenceInventory inventory(Assessment assessment, List<ValidityRule> rules) {
        CompetenceFramework framework = CompetenceFramework.of(
                List.of(Workplace.scale("care", 4)),
                List.of(),
                List.of(Workplace.competence(Workplace.WOUND_CARE, "care"), Workplace.competence(OTHER, "care")));
        return Workplace.situation(
                        Workplace.structure(
                                        framework,
                                        Workplace.chain(1),
                                        List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 1)))
                                .withValidity(rules),
                        new SuppliedPolicy.Latest(),
                        Workplace.employee(1, List.of(assessment)))
                .inventory();
    }

    static Assessment tested(LocalDate date) {
        return Assessment.of(
                AssessmentId.of("tested"), Workplace.WOUND_CARE, Workplace.level(2), date, AssessmentSource.TEST);
    }

    private CellReport cell(Situation situation) {
        CellReport cell = situation.in(answering()).cells().get(Workplace.cell(Workplace.WOUND_CARE));
        if (cell == null) {
            throw new AssertionError("the answer must have a cell of what is required");
        }
        return cell;
    }
}
