package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.RevisionCaseLaws.NEXT;
import static org.kompetens.testkit.laws.RevisionCaseLaws.OLD;
import static org.kompetens.testkit.laws.RevisionCaseLaws.OTHER;
import static org.kompetens.testkit.laws.RevisionCaseLaws.REVISED;
import static org.kompetens.testkit.laws.Workplace.WOUND_CARE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Successor;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** Small situations with rules for how long assessments count, and with retired competences. */
final class GoldenRules {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    private GoldenRules() {}

    static Map<String, Situation> all() {
        Map<String, Situation> all = new LinkedHashMap<>();
        addMonths(all);
        addRules(all);
        addRevisions(all);
        return all;
    }

    private static void addMonths(Map<String, Situation> all) {
        all.put("twelve-months-from-a-leap-day-are-over", months(12, LEAP_DAY, LocalDate.of(2025, 2, 28)));
        all.put("the-last-day-of-twelve-months-from-a-leap-day", months(12, LEAP_DAY, LocalDate.of(2025, 2, 27)));
        all.put("the-last-day-of-four-years-from-a-leap-day", months(48, LEAP_DAY, LocalDate.of(2028, 2, 28)));
        LocalDate endOfJanuary = LocalDate.of(2026, 1, 31);
        all.put("one-month-from-the-end-of-january-is-over", months(1, endOfJanuary, LocalDate.of(2026, 2, 28)));
        all.put("two-months-from-the-end-of-january-go-on", months(2, endOfJanuary, LocalDate.of(2026, 3, 30)));
        all.put(
                "one-month-from-the-end-of-february-is-over",
                months(1, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 28)));
        all.put("twelve-months-are-no-360-days", months(12, Workplace.AS_OF.minusYears(1), LocalDate.of(2026, 9, 30)));
        ValidityRule toTheEnd = ValidityRule.of(WOUND_CARE, Validity.yearEnds(0));
        LocalDate inMay = LocalDate.of(2026, 5, 4);
        all.put("to-the-end-of-the-year-on-31-december", ruled(inMay, LocalDate.of(2026, 12, 31), toTheEnd));
        all.put("to-the-end-of-the-year-on-1-january", ruled(inMay, LocalDate.of(2027, 1, 1), toTheEnd));
    }

    private static void addRules(Map<String, Situation> all) {
        LocalDate inMay = LocalDate.of(2026, 5, 4);
        ValidityRule ofCompetence = ValidityRule.of(WOUND_CARE, Validity.months(2));
        ValidityRule ofSource = ValidityRule.of(AssessmentSource.TEST, Validity.months(3));
        ValidityRule ofBoth = ValidityRule.of(WOUND_CARE, AssessmentSource.TEST, Validity.months(4));
        LocalDate inJuly = LocalDate.of(2026, 7, 10);
        LocalDate inAugust = LocalDate.of(2026, 8, 10);
        all.put("the-rule-that-ends-first-applies", ruled(inMay, inJuly, ofSource, ofCompetence));
        all.put("the-rule-for-both-applies-alone", ruled(inMay, inAugust, ofSource, ofCompetence, ofBoth));
        all.put(
                "its-own-expiry-comes-before-the-rule",
                ruled(ValidityCaseLaws.tested(inMay).withExpiry(inJuly), inJuly, ofBoth));
        all.put(
                "the-rule-ends-before-its-own-expiry",
                ruled(ValidityCaseLaws.tested(inMay).withExpiry(inAugust), inJuly, ofCompetence));
    }

    private static void addRevisions(Map<String, Situation> all) {
        Assessment old = RevisionCaseLaws.assessed("old", OLD, 2, REVISED.minusYears(1));
        CompetenceRevision replaced = CompetenceRevision.replaced(OLD, REVISED, WOUND_CARE);
        all.put("the-day-before-a-revision", revised(REVISED.minusDays(1), List.of(replaced), old));
        all.put("on-the-day-of-a-revision", revised(REVISED, List.of(replaced), old));
        all.put(
                "split-into-two",
                revised(
                        REVISED,
                        List.of(new CompetenceRevision(
                                OLD, REVISED, List.of(Successor.of(OTHER), Successor.of(WOUND_CARE)))),
                        old));
        all.put(
                "three-merged-into-one",
                revised(
                        REVISED,
                        List.of(
                                replaced,
                                CompetenceRevision.replaced(OTHER, REVISED, WOUND_CARE),
                                CompetenceRevision.replaced(NEXT, REVISED, WOUND_CARE)),
                        old,
                        RevisionCaseLaws.assessed("own", WOUND_CARE, 3, REVISED.minusDays(3)),
                        RevisionCaseLaws.assessed("other", OTHER, 1, REVISED.minusDays(2)),
                        RevisionCaseLaws.assessed("next", NEXT, 4, REVISED.minusDays(4))));
        all.put(
                "one-level-higher-by-the-revision",
                revised(
                        REVISED,
                        List.of(new CompetenceRevision(
                                OLD, REVISED, List.of(RevisionCaseLaws.successor(WOUND_CARE, List.of(2, 3, 4, 4))))),
                        RevisionCaseLaws.assessed("old", OLD, 1, REVISED.minusYears(1))));
        all.put(
                "two-levels-merged-by-the-revision",
                revised(
                        REVISED,
                        List.of(new CompetenceRevision(
                                OLD, REVISED, List.of(RevisionCaseLaws.successor(WOUND_CARE, List.of(1, 2, 2, 4))))),
                        RevisionCaseLaws.assessed("old", OLD, 3, REVISED.minusYears(1))));
        all.put(
                "one-revision-after-the-other",
                revised(
                        REVISED,
                        List.of(
                                new CompetenceRevision(
                                        OLD,
                                        REVISED.minusYears(1),
                                        List.of(RevisionCaseLaws.successor(NEXT, List.of(1, 1, 2, 3)))),
                                new CompetenceRevision(
                                        NEXT,
                                        REVISED,
                                        List.of(RevisionCaseLaws.successor(WOUND_CARE, List.of(2, 3, 4, 4))))),
                        old));
        all.put("given-up", revised(REVISED, List.of(new CompetenceRevision(OLD, REVISED, List.of())), old));
        Situation counting = revised(REVISED, List.of(replaced), old);
        all.put(
                "by-the-rules-for-the-retired-one",
                counting.withStructure(counting.structure()
                        .withValidity(List.of(
                                ValidityRule.of(WOUND_CARE, Validity.months(12)),
                                ValidityRule.of(OLD, Validity.months(24))))));
    }

    private static Situation months(int months, LocalDate from, LocalDate asOf) {
        return ruled(from, asOf, ValidityRule.of(WOUND_CARE, Validity.months(months)));
    }

    private static Situation ruled(LocalDate tested, LocalDate asOf, ValidityRule... rules) {
        return ruled(ValidityCaseLaws.tested(tested), asOf, rules);
    }

    private static Situation ruled(Assessment assessment, LocalDate asOf, ValidityRule... rules) {
        return new Situation(ValidityCaseLaws.inventory(assessment, List.of(rules)), asOf, new SuppliedPolicy.Latest());
    }

    private static Situation revised(LocalDate asOf, List<CompetenceRevision> revisions, Assessment... held) {
        return RevisionCaseLaws.asked(
                RevisionCaseLaws.framework(revisions.toArray(new CompetenceRevision[0])), asOf, held);
    }
}
