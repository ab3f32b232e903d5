package org.kompetens.json;

import java.util.Map;
import org.kompetens.competence.Dimension;
import org.kompetens.json.form.WordForm;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleId;
import org.kompetens.rollup.FigureRows;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Language;

/** What stands in a document of each unit: what is told of it, then a line for each of its competences. One thread. */
final class UnitText {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final FigureRows rows;
    private final FigureText figures;

    UnitText(Rollup rollup, FigureText figures) {
        this.rows = new FigureRows(rollup);
        this.figures = figures;
    }

    void add(int unitIndex, JsonBytes json) {
        rows.goTo(unitIndex);
        OrganisationUnit unit = rows.unit();
        json.add(JsonBytes.quoted("{\"id\":", unit.id().value(), ",\"labels\":{"));
        String before = "";
        for (Map.Entry<Language, String> label : unit.labels().texts().entrySet()) {
            json.add(JsonBytes.quoted(before + '"' + label.getKey().tag() + "\":", label.getValue(), ""));
            before = ",";
        }
        json.add(JsonBytes.quoted("},\"level\":", unit.level().value(), ""));
        unit.parent().ifPresent(parent -> json.add(JsonBytes.quoted(",\"parent\":", parent.value(), "")));
        add(",\"employed\":", rows.employed(), json);
        figures.add(rows.total(), json.add(",\n\"total\":"));
        String opening = ",\n\"dimensions\":{\n\"";
        for (Dimension dimension : DIMENSIONS) {
            figures.add(rows.total(dimension), json.add(opening + WordForm.word(dimension) + "\":"));
            opening = ",\n\"";
        }
        json.add("},\n\"competences\":[");
        for (int i = 0; rows.nextCompetence(); i++) {
            figures.add(rows.competence(), rows.ofCompetence(), json.add(i == 0 ? "\n" : ",\n"));
        }
        json.add("],\n\"withoutProfile\":{");
        before = "";
        for (Map.Entry<RoleId, Headcount> role : rows.withoutProfile().entrySet()) {
            json.add(JsonBytes.quoted(before, role.getKey().value(), ""));
            add(":", role.getValue(), json);
            before = ",";
        }
        json.add("}}");
    }

    private static void add(String property, Headcount people, JsonBytes json) {
        json.add(property + "{\"persons\":").add(people.persons());
        json.add(",\"fte\":").addTenThousandths(people.fte().tenThousandths()).add('}');
    }
}
