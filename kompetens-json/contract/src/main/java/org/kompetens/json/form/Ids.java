package org.kompetens.json.form;

import static org.kompetens.json.form.IdForm.id;

import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.LanguageTag;

/** The ids of what stands in inventories and results, each with an example. */
final class Ids {

    static final IdForm<AssessmentId> ASSESSMENT = id(AssessmentId::of, AssessmentId::value, "a-17");
    static final IdForm<CompetenceId> COMPETENCE = id(CompetenceId::of, CompetenceId::value, "wound-care");
    static final IdForm<CompetenceGroupId> GROUP = id(CompetenceGroupId::of, CompetenceGroupId::value, "care");
    static final IdForm<EmployeeId> EMPLOYEE = id(EmployeeId::of, EmployeeId::value, "e-1041");
    static final IdForm<EmploymentId> EMPLOYMENT = id(EmploymentId::of, EmploymentId::value, "1");
    static final IdForm<LanguageTag> LANGUAGE = IdForm.language("fi");
    static final IdForm<LevelId> LEVEL = id(LevelId::of, LevelId::value, "good");
    static final IdForm<RoleId> ROLE = id(RoleId::of, RoleId::value, "nurse");
    static final IdForm<ScaleId> SCALE = id(ScaleId::of, ScaleId::value, "proficiency");
    static final IdForm<AssessmentSource> SOURCE = id(AssessmentSource::of, AssessmentSource::value, "manager");
    static final IdForm<TaskId> TASK = id(TaskId::of, TaskId::value, "insulin");
    static final IdForm<UnitId> UNIT = id(UnitId::of, UnitId::value, "home-nursing");
    static final IdForm<UnitLevelId> UNIT_LEVEL = id(UnitLevelId::of, UnitLevelId::value, "department");

    private Ids() {}
}
