package org.kompetens.json.form;

import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.LevelId;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** The ids that results refer to. */
final class Ids {

    static final IdForm<AssessmentId> ASSESSMENT = IdForm.id(AssessmentId::of, AssessmentId::value);
    static final IdForm<CompetenceId> COMPETENCE = IdForm.id(CompetenceId::of, CompetenceId::value);
    static final IdForm<EmployeeId> EMPLOYEE = IdForm.id(EmployeeId::of, EmployeeId::value);
    static final IdForm<EmploymentId> EMPLOYMENT = IdForm.id(EmploymentId::of, EmploymentId::value);
    static final IdForm<LevelId> LEVEL = IdForm.id(LevelId::of, LevelId::value);
    static final IdForm<RoleId> ROLE = IdForm.id(RoleId::of, RoleId::value);
    static final IdForm<UnitId> UNIT = IdForm.id(UnitId::of, UnitId::value);

    private Ids() {}
}
