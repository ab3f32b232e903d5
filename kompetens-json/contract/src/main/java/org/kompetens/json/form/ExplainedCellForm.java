package org.kompetens.json.form;

import static org.kompetens.json.form.AssessedForm.ASSESSED;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PeriodForm.PERIOD;
import static org.kompetens.json.form.RequiredForm.NAMED_ORIGIN;
import static org.kompetens.json.form.WholeForm.count;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WordForm.oneOf;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Cell;
import org.kompetens.gap.ConsideredAssessment;
import org.kompetens.gap.ConsideredRequirement;
import org.kompetens.gap.Explanation;
import org.kompetens.gap.NeededParts;
import org.kompetens.json.form.AssessedForm.Assessed;

/** A cell with what led to its outcome. Its names stand beside the ids, for a person to read. */
final class ExplainedCellForm {

    /**
     * A cell.
     *
     * @param explanation what led to its outcome
     */
    record ExplainedCell(Explanation explanation) {

        Cell cell() {
            return explanation.cell();
        }

        ResolvedCompetence competence() {
            return cell().required().competence();
        }
    }

    /** A requirement, and the competence whose scale its level is on. */
    private record OfRequirement(ResolvedCompetence competence, ConsideredRequirement considered) {

        private ProficiencyLevel level() {
            return competence.scale().level(considered.requirement().level().rank());
        }
    }

    private static final ResultForm<ProficiencyLevel> LEVEL = ResultForm.of(
            "named level",
            List.of(
                    required(Property.of("id", Ids.LEVEL, "The level."), ProficiencyLevel::id),
                    required(Property.of("labels", LABELS, "What it is called."), ProficiencyLevel::labels)));

    static final ResultForm<ResolvedCompetence> COMPETENCE = ResultForm.of(
            "named competence",
            List.of(
                    required(Property.of("id", Ids.COMPETENCE, "The competence."), ResolvedCompetence::id),
                    required(
                            Property.of("labels", LABELS, "What it is called."),
                            competence -> competence.competence().labels()),
                    required(
                            Property.of("levels", list(LEVEL), "The levels of its scale, that of rank 1 first."),
                            LEVEL.each(competence -> competence.scale().levels())),
                    optional(
                            Property.of("holdsNothing", LEVEL, "What its scale calls it that nothing is held."),
                            competence -> competence.scale().holdsNothing().map(LEVEL::of))));

    private static final ResultForm<OfRequirement> REQUIREMENT = ResultForm.of(
            "considered requirement",
            List.of(
                    embedded(
                            NAMED_ORIGIN,
                            NAMED_ORIGIN.of(of -> of.considered().requirement().origin())),
                    required(
                            Property.of(
                                    "level", Ids.LEVEL, "The level that it requires, on the competence's own scale."),
                            of -> of.level().id()),
                    LevelNames.of(of -> Optional.of(of.level())),
                    required(
                            Property.of("merged", FLAG, "Whether a mapping that merges levels led to the level."),
                            of -> of.considered().requirement().level().merged()),
                    required(
                            RequiredForm.WEIGHT,
                            of -> of.considered().requirement().requirement().weight()),
                    embedded(
                            PERIOD,
                            of -> of.considered().requirement().requirement().period()),
                    required(
                            Property.of(
                                    "bearing",
                                    oneOf(ConsideredRequirement.Bearing.values()),
                                    "What it has to do with the outcome: its level applies, its weight, both, or neither,"
                                            + " as others exceed it or it is not in force."),
                            of -> of.considered().bearing())));

    static final ResultForm<ConsideredAssessment> ASSESSMENT = ResultForm.of(
            "considered assessment",
            List.of(
                    embedded(
                            ASSESSED,
                            ASSESSED.of(one -> new Assessed(one.competence(), one.assessment(), one.level()))),
                    required(
                            Property.of("merged", FLAG, "Whether a mapping that merges levels led to the level."),
                            one -> one.level().filter(RankedLevel::merged).isPresent()),
                    optional(
                            Property.of(
                                    "expiryByRule",
                                    FLAG,
                                    "Given, and true, where the expiry is by a rule of the organisation and not its own."),
                            one -> one.expiresByRule() ? Optional.of(true) : Optional.empty()),
                    required(
                            Property.of(
                                    "verdict",
                                    oneOf(ConsideredAssessment.Verdict.values()),
                                    "Whether it counts, or why it does not."),
                            ConsideredAssessment::verdict)));

    static final ResultForm<NeededParts> NARROWER = ResultForm.of(
            "needed parts",
            List.of(
                    required(
                            Property.of("held", count(), "Of how many any level is held at the date."),
                            NeededParts::held),
                    required(
                            Property.of("atLeast", integer(1, Integer.MAX_VALUE), "Of how many it has to be."),
                            NeededParts::atLeast)));

    static final ResultForm<ExplainedCell> EXPLAINED_CELL = ResultForm.of(
            "explained cell",
            List.of(
                    required(
                            Property.of("competence", COMPETENCE, "The competence."),
                            COMPETENCE.of(ExplainedCell::competence)),
                    required(
                            Property.of(
                                    "requiredRank",
                                    integer(1, Integer.MAX_VALUE),
                                    "The rank of the required level on the competence's own scale, from 1."),
                            of -> of.cell().required().rank()),
                    required(
                            RequiredForm.levelFrom(NAMED_ORIGIN),
                            NAMED_ORIGIN.of(
                                    of -> of.cell().required().levelFrom().origin())),
                    required(
                            RequiredForm.weightFrom(NAMED_ORIGIN),
                            NAMED_ORIGIN.of(
                                    of -> of.cell().required().weightFrom().origin())),
                    embedded(CellForm.CELL, CellForm.CELL.of(ExplainedCell::cell)),
                    optional(
                            Property.of("exemption", ExemptionForm.EXEMPTION, "By what it is not required."),
                            of -> of.cell().outcome().waivedBy()),
                    optional(
                            Property.of(
                                    "narrower",
                                    NARROWER,
                                    "How many narrower competences are held and how many are needed; only where the"
                                            + " competence may be met by them."),
                            of -> of.explanation().narrower().map(NARROWER::of)),
                    required(
                            Property.of(
                                    "requirements",
                                    list(REQUIREMENT),
                                    "Every requirement of the competence here: the role's, then from the unit upwards."),
                            REQUIREMENT.each(of -> of.explanation().requirements().stream()
                                    .map(considered -> new OfRequirement(of.competence(), considered))
                                    .toList())),
                    required(
                            Property.of(
                                    "assessments",
                                    list(ASSESSMENT),
                                    "Every assessment of the competence, and of narrower ones by which it may be met;"
                                            + " the latest first."),
                            ASSESSMENT.each(of -> of.explanation().assessments()))));

    private ExplainedCellForm() {}
}
