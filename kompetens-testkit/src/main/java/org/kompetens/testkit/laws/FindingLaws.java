package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.Breach;
import org.kompetens.testkit.LeftOut;
import org.kompetens.testkit.Needs;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.text.Language;

/** What is wrong is found: all of it, at its place, and in words for people. */
public abstract class FindingLaws {

    private static final Pattern UNFILLED = Pattern.compile("\\{[a-z-]+}|[\\[\\]]");

    /** For subclasses that name a system. */
    protected FindingLaws() {}

    /**
     * What the system under test finds.
     *
     * @param inventory structure and employees
     * @return errors and warnings, with paths from the inventory
     */
    public abstract Findings findings(CompetenceInventory inventory);

    /**
     * What breaks no rule has no error; with one record of somebody in no known unit it has.
     *
     * @param inventory without errors
     */
    @Property(tries = 200)
    public void whatBreaksNoRuleHasNoErrors(@ForAll CompetenceInventory inventory) {
        assertEqual("errors", List.of(), findings(inventory).errors());
        Employee astray = astray("astray", inventory.structure().roles().get(0).id());
        CompetenceInventory wrong =
                new CompetenceInventory(inventory.structure(), Change.plus(inventory.employees(), astray));
        assertTrue("an unknown unit is found", findings(wrong).hasErrors());
    }

    /** Somebody in no known unit. */
    private static Employee astray(String id, RoleId role) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(EmploymentId.of("astray"), role, UnitId.of("unknown"), Fte.FULL, Period.ALWAYS)),
                List.of());
    }

    /**
     * Each broken rule is found at the place where it is broken, and nothing else is, but what comes with it.
     *
     * @param breach breaks one rule
     */
    @Property(tries = 1_000)
    public void aBrokenRuleIsFoundAtItsPlace(@ForAll Breach breach) {
        Findings findings = findings(breach.inventory());
        long there = findings.list().stream()
                .filter(finding -> finding.rule() == breach.rule())
                .filter(finding -> LeftOut.isLeftOut(ModelPart.FINDING_PLACES)
                        || finding.path().equals(breach.path()))
                .count();
        assertTrue(
                breach.rule().code() + " at " + breach.path() + " in " + places(findings),
                there == 1 || (there > 1 && LeftOut.isLeftOut(ModelPart.FINDING_PLACES)));
        Set<Rule> others = findings.errors().stream().map(Finding::rule).collect(Collectors.toSet());
        others.remove(breach.rule());
        others.removeAll(breach.consequences());
        assertEqual("other errors", Set.of(), others);
    }

    private static List<String> codes(List<Finding> list, int employee) {
        return list.stream()
                .filter(one -> one.path().toString().startsWith("employees[" + employee + "]."))
                .map(Finding::code)
                .toList();
    }

    private static List<String> places(Findings findings) {
        return findings.list().stream()
                .map(finding -> finding.path() + " " + finding.code())
                .toList();
    }

    /**
     * Every finding has a message in every language, with no gap left open.
     *
     * @param breach breaks one rule
     */
    @Property(tries = 500)
    public void everyMessageIsWhole(@ForAll Breach breach) {
        Findings findings = findings(breach.inventory());
        assertFinds(breach, findings.list());
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                String message = finding.message(language);
                assertTrue(
                        finding.code() + " in " + language + ": " + message,
                        !message.isBlank() && !UNFILLED.matcher(message).find());
            }
        }
    }

    /**
     * Findings come sorted by place, then by code, and none is left out because there is another of its rule. Two more
     * records are wrong, each in two ways, so that there are several.
     *
     * @param breach breaks one rule
     */
    @Property(tries = 200)
    @Needs(ModelPart.FINDING_PLACES)
    public void findingsAreSorted(@ForAll Breach breach) {
        CompetenceInventory inventory = breach.inventory();
        List<Employee> more = Change.plus(inventory.employees(), astray("astray-1", RoleId.of("unknown")));
        List<Finding> list = findings(new CompetenceInventory(
                        inventory.structure(), Change.plus(more, astray("astray-2", RoleId.of("unknown")))))
                .list();
        assertFinds(breach, list);
        int first = inventory.employees().size();
        assertEqual("what is found of two records that are wrong alike", codes(list, first), codes(list, first + 1));
        List<Finding> sorted = list.stream()
                .sorted(Comparator.comparing(Finding::path).thenComparing(Finding::code))
                .toList();
        assertEqual("order", sorted, list);
    }

    /**
     * In whatever order the units stand, the same rules are broken as often.
     *
     * @param breach breaks one rule
     * @param random shuffles
     */
    @Property(tries = 300)
    public void theOrderOfUnitsChangesNoFinding(@ForAll Breach breach, @ForAll Random random) {
        OrganisationStructure structure = breach.inventory().structure();
        CompetenceInventory shuffled = new CompetenceInventory(
                Change.units(structure, Change.shuffled(structure.units(), random)),
                breach.inventory().employees());
        assertFinds(breach, findings(breach.inventory()).list());
        assertEqual("findings by rule", byRule(breach.inventory()), byRule(shuffled));
    }

    private static void assertFinds(Breach breach, List<Finding> findings) {
        assertTrue(breach.rule().code() + " is found", findings.stream().anyMatch(one -> one.rule() == breach.rule()));
    }

    private Map<String, Long> byRule(CompetenceInventory inventory) {
        return findings(inventory).list().stream()
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
    }
}
