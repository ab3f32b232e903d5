package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.AnalysisForm.leftOut;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.AnalysisForm.roles;
import static org.kompetens.json.form.DecimalForm.rounded;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UnitHeadingForm.heading;
import static org.kompetens.json.form.WholeForm.count;

import java.util.List;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.Priority;
import org.kompetens.priority.UnitPriorities;

/** What units should look at first. */
public final class PrioritiesForm {

    static final ResultForm<Priority> PRIORITY = ResultForm.of(
            "priority",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            one -> one.competence().id()),
                    CompetenceNames.labels(Priority::competence),
                    required(
                            Property.of(
                                    "unknown", rounded(), "The share of all weight of which nothing valid is known."),
                            one -> FiguresForm.rounded4(one.unknown())),
                    required(
                            Property.of("shortfall", rounded(), "The share of all weight that is known to fall short."),
                            one -> FiguresForm.rounded4(one.shortfall()))));

    static final ResultForm<Named<UnitPriorities>> UNIT = ResultForm.of(
            "unit priorities",
            List.of(
                    heading(UnitPriorities::unit),
                    leftOut(of -> of.of().leftOut()),
                    required(
                            Property.of("weight", count(), "The weights of all that the unit requires, summed."),
                            of -> of.of().weight()),
                    required(
                            Property.of("priorities", list(PRIORITY), "What to look at, the first first."),
                            PRIORITY.each(of -> of.of().priorities()))));

    /** Priorities from one unit on. */
    public static final ResultForm<FromUnit<Priorities>> PRIORITIES = ResultForm.document(
            "priorities",
            List.of(
                    asOf(of -> of.result().rollup().analysis()),
                    policy(of -> of.result().rollup().analysis()),
                    roles(of -> of.result().rollup().roles()),
                    employees(of -> Records.of(of.result().rollup())),
                    many(
                            "units",
                            list(UNIT),
                            "The unit that was asked for and every unit below it.",
                            of -> of.each(unit -> UNIT.of(Named.by(
                                    of.result().rollup().analysis(), of.result().at(unit)))))));

    private PrioritiesForm() {}
}
