package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.DecimalForm.fte;
import static org.kompetens.json.form.ExplainedCellForm.EXPLAINED_CELL;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UnitHeadingForm.HEADING;

import java.util.List;
import java.util.Map;
import org.kompetens.finding.Finding;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.json.form.ExplainedCellForm.ExplainedCell;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;

/** What one employee lacks at a date, and why: what was looked at, and why each of it counts or does not. */
public final class GapsForm {

    /** Employment by employment, with the explanations of its cells. */
    private record OfEmployment(EmployeeGaps gaps, EmploymentGaps employment) {

        List<ExplainedCell> cells() {
            return employment.cells().stream()
                    .map(cell -> new ExplainedCell(gaps.explain(cell)))
                    .toList();
        }

        Named<OrganisationUnit> unit() {
            Organisation organisation = gaps.analysis().organisation();
            return Named.in(organisation, organisation.tree().unit(employment.unitIndex()));
        }

        /** Says nothing of what may be personal. */
        @Override
        public String toString() {
            return "OfEmployment";
        }
    }

    private static final ResultForm<Role> ROLE = ResultForm.of(
            "named role",
            List.of(
                    required(Property.of("id", Ids.ROLE, "The role."), Role::id),
                    required(Property.of("labels", LABELS, "What it is called."), Role::labels)));

    private static final ResultForm<OfEmployment> EMPLOYMENT = ResultForm.of(
            "gaps of an employment",
            List.of(
                    required(
                            Property.of("employment", Ids.EMPLOYMENT, "Which of the employee's employments it is."),
                            of -> of.employment().employment().id()),
                    required(
                            Property.of("role", ROLE, "The role that the employee has in it."),
                            ROLE.of(of -> of.employment().role().role())),
                    required(Property.of("unit", HEADING, "The unit in which it is."), HEADING.of(OfEmployment::unit)),
                    required(
                            Property.of("fte", fte(), "The share of full time."),
                            of -> of.employment().employment().fte()),
                    required(
                            Property.of(
                                    "cells",
                                    list(EXPLAINED_CELL),
                                    "Each competence that it requires, in the framework's order."),
                            EXPLAINED_CELL.each(OfEmployment::cells))));

    private static final ResultForm<Map.Entry<AssessmentId, List<Finding>>> WRONG = ResultForm.of(
            "assessment left out",
            List.of(
                    required(Property.of("assessment", Ids.ASSESSMENT, "Which of the employee's."), Map.Entry::getKey),
                    required(
                            Property.of(
                                    "codes", list(RollupForm.CODE_OF_RULE), "The codes of the rules that it breaks."),
                            of -> of.getValue().stream()
                                    .map(Finding::code)
                                    .distinct()
                                    .toList())));

    /** One employee's gaps. */
    public static final ResultForm<EmployeeGaps> GAPS = ResultForm.document(
            "gaps",
            List.of(
                    asOf(EmployeeGaps::analysis),
                    policy(EmployeeGaps::analysis),
                    required(Property.of("employee", Ids.EMPLOYEE, "Whose gaps these are."), EmployeeGaps::employee),
                    required(
                            Property.of(
                                    "employments",
                                    list(EMPLOYMENT),
                                    "The employments that are active at the date, in the order of the record."),
                            EMPLOYMENT.each(gaps -> gaps.employments().stream()
                                    .map(employment -> new OfEmployment(gaps, employment))
                                    .toList())),
                    leftOutIf(
                            Property.of(
                                    "leftOut",
                                    list(WRONG),
                                    "Assessments that are wrong in themselves, each left out alone; only where there are"
                                            + " any."),
                            List.of(),
                            WRONG.each(gaps -> List.copyOf(gaps.leftOut().entrySet())))));

    private GapsForm() {}
}
