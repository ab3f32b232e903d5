package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.date;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.AnalysisForm.roles;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UnitHeadingForm.heading;

import java.util.List;
import org.kompetens.change.CellBridge;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.UnitBridge;
import org.kompetens.json.form.AnalysisForm.Records;

/** What leads from the figures of one date to those of another. */
public final class BridgeForm {

    static final ResultForm<CellBridge<Cause>> COMPETENCE = BridgesForm.bridge(Cause.values(), WordForm::word);

    static final ResultForm<Named<UnitBridge>> UNIT = ResultForm.of(
            "unit bridge",
            List.of(
                    heading(UnitBridge::unit),
                    required(
                            Property.of(
                                    "competences",
                                    list(COMPETENCE),
                                    "Each competence that is required in the unit or below it at either date."),
                            COMPETENCE.each(of -> of.of().competences()))));

    /** A bridge from one unit on. */
    public static final ResultForm<WithRetirement<Bridge>> BRIDGE = ResultForm.document(
            "bridge",
            List.of(
                    date(
                            "knownOn",
                            "The date on which all of it was known.",
                            of -> of.result().horizon().knownOn()),
                    date("from", "The earlier date.", of -> of.result().from()),
                    date("to", "The later date.", of -> of.result().to()),
                    policy(of -> analysis(of.result())),
                    roles(of -> of.result().roles()),
                    employees(of -> Records.of(of.result())),
                    WithRetirement.part(),
                    many(
                            "units",
                            list(UNIT),
                            "The unit that was asked for and every unit below it.",
                            of -> of.from()
                                    .each(unit -> UNIT.of(Named.by(
                                            analysis(of.result()), of.result().at(unit)))))));

    private BridgeForm() {}

    private static GapAnalysis analysis(Bridge bridge) {
        return bridge.horizon().at(bridge.from());
    }
}
