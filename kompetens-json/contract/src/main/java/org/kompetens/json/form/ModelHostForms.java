package org.kompetens.json.form;

import static org.kompetens.json.form.HostForm.id;
import static org.kompetens.json.form.HostForm.value;
import static org.kompetens.json.form.HostForm.word;

import java.util.List;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RelatedCompetence;
import org.kompetens.competence.RelationKind;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.competence.Successor;
import org.kompetens.json.spreadsheet.SpreadsheetMapping;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.DeclaredSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleCode;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.ValidityRule;
import org.kompetens.organisation.WorkedHours;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** What of the framework, the organisation and its employees a host's mapper reads and writes. */
final class ModelHostForms {

    static final List<HostForm<?>> ALL = List.of(
            value(Labels.class, LabelsForm.LABELS),
            word(Language.class, FindingsForm.LANGUAGE),
            id(LanguageTag.class, Ids.LANGUAGE),
            id(CompetenceId.class, Ids.COMPETENCE),
            id(LevelId.class, Ids.LEVEL),
            id(ScaleId.class, Ids.SCALE),
            word(Dimension.class, WordForm.oneOf(Dimension.values())),
            value(Level.class, LevelForm.LEVEL),
            value(NarrowerRule.class, NarrowerRuleForm.NARROWER_RULE),
            value(ProficiencyLevel.class, ProficiencyLevelForm.PROFICIENCY_LEVEL),
            value(ProficiencyScale.class, ScaleForm.SCALE),
            value(ScaleMapping.class, MappingForm.MAPPING),
            id(CompetenceGroupId.class, Ids.GROUP),
            value(CompetenceGroup.class, CompetenceGroupForm.COMPETENCE_GROUP),
            word(RelationKind.class, WordForm.oneOf(RelationKind.values())),
            value(RelatedCompetence.class, RelationForm.RELATED),
            value(CompetenceRelation.class, RelationForm.RELATION),
            value(Successor.class, RevisionForm.SUCCESSOR),
            value(CompetenceRevision.class, RevisionForm.REVISION),
            value(Competence.class, CompetenceForm.COMPETENCE),
            value(CompetenceFramework.class, FrameworkForm.FRAMEWORK),
            id(AssessmentId.class, Ids.ASSESSMENT),
            id(EmployeeId.class, Ids.EMPLOYEE),
            id(EmploymentId.class, Ids.EMPLOYMENT),
            id(ReasonCode.class, ExemptionForm.REASON_CODE),
            id(RoleId.class, Ids.ROLE),
            id(TaskId.class, Ids.TASK),
            id(UnitId.class, Ids.UNIT),
            id(UnitLevelId.class, Ids.UNIT_LEVEL),
            id(AssessmentSource.class, Ids.SOURCE),
            value(Fte.class, DecimalForm.fte()),
            value(FteSum.class, DecimalForm.fteSum()),
            value(Absence.class, AbsenceForm.ABSENCE),
            value(Period.class, PeriodForm.PERIOD),
            value(WorkedHours.class, HoursWorkedForm.HOURS_WORKED),
            value(Assessment.class, AssessmentForm.ASSESSMENT),
            value(Exemption.class, ExemptionForm.EXEMPTION),
            value(Employment.class, EmploymentForm.EMPLOYMENT),
            value(Employee.class, EmployeeForm.EMPLOYEE),
            value(Requirement.class, RequirementForm.REQUIREMENT),
            value(RoleCode.class, RoleCodeForm.ROLE_CODE),
            value(Role.class, RoleForm.ROLE),
            value(RoleProfile.class, ProfileForm.PROFILE),
            value(CoverageAmount.class, AmountForm.AMOUNT),
            value(CoverageGroup.class, CoverageGroupForm.GROUP),
            value(CoverageRequirement.class, CoverageForm.COVERAGE),
            value(UnitLevel.class, UnitLevelForm.UNIT_LEVEL),
            value(OrganisationUnit.class, UnitForm.UNIT),
            value(TaskNeed.class, TaskForm.NEED),
            value(Task.class, TaskForm.TASK),
            value(DeclaredSource.class, DeclaredSourceForm.DECLARED_SOURCE),
            value(ValidityRule.class, ValidityRuleForm.VALIDITY_RULE),
            value(OrganisationStructure.class, StructureForm.STRUCTURE),
            value(SpreadsheetMapping.class, SpreadsheetMappingForm.SPREADSHEET_MAPPING),
            value(CompetenceInventory.class, InventoryForm.INVENTORY));

    private ModelHostForms() {}
}
