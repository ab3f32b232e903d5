package org.kompetens;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** The main job, to be loaded by a class loader that knows the library and the JDK, and nothing else. */
public final class RunsAlone implements Callable<String> {

    private static final Labels LABELS = Labels.of(Language.SV, "namn");

    /** Called by reflection. */
    public RunsAlone() {}

    @Override
    public String call() {
        CompetenceFramework framework = CompetenceFramework.of(
                List.of(ProficiencyScale.of(
                        ScaleId.of("scale"), LABELS, List.of(ProficiencyLevel.of(LevelId.of("basic"), LABELS)))),
                List.of(),
                List.of(Competence.of(CompetenceId.of("first-aid"), LABELS, Dimension.SKILL, ScaleId.of("scale"))));
        OrganisationStructure structure = new OrganisationStructure(
                framework,
                UnitLevel.STANDARD,
                List.of(OrganisationUnit.of(UnitId.of("root"), LABELS, UnitLevelId.of("unit"))),
                List.of(Role.of(RoleId.of("nurse"), LABELS)),
                List.of(new RoleProfile(
                        RoleId.of("nurse"),
                        List.of(Requirement.of(CompetenceId.of("first-aid"), Level.of("basic"), 1)))));
        Employee employee = Employee.of(
                EmployeeId.of("one"),
                List.of(Employment.of(
                        EmploymentId.of("employment"), RoleId.of("nurse"), UnitId.of("root"), Fte.FULL, Period.ALWAYS)),
                List.of());
        CompetenceInventory inventory = new CompetenceInventory(structure, List.of(employee, employee));
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(structure), LocalDate.of(2026, 10, 1));
        Rollup rollup = inventory.employees().stream().collect(Rollup.collector(analysis));
        return rollup.at(UnitId.of("root")).total().cells() + " "
                + inventory.findings().errors().get(0).message(Language.NN);
    }
}
