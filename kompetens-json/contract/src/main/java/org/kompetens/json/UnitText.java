package org.kompetens.json;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ResolvedCompetenceGroup;
import org.kompetens.json.form.AnalysisForm;
import org.kompetens.json.form.HeadcountForm;
import org.kompetens.json.form.Part;
import org.kompetens.json.form.UnitFiguresForm;
import org.kompetens.json.form.UnitForm;
import org.kompetens.json.form.UnitHeadingForm;
import org.kompetens.json.form.WordForm;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.rollup.FigureRows;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Identifiers;
import org.kompetens.text.Labels;

/** What stands in a document of each unit: what is told of it, then a line for each of its competences. One thread. */
final class UnitText {

    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final byte[] ID = before("{", UnitForm.ID, "");
    private static final byte[] LABELS = before("", UnitForm.NAME, "");
    private static final byte[] LEVEL = before("", UnitForm.OF_LEVEL, "");
    private static final byte[] LEVEL_LABELS = before("", UnitHeadingForm.LEVEL_LABELS, "");
    private static final byte[] PARENT = before("", UnitForm.PARENT, "");
    private static final byte[] EMPLOYED = before("", UnitFiguresForm.EMPLOYED, "");
    private static final byte[] TOTAL = before("", UnitFiguresForm.ALL, "");
    private static final byte[] OF_DIMENSIONS = before("", UnitFiguresForm.DIMENSIONS, "");
    private static final byte[] GROUPS = before("", UnitFiguresForm.GROUPS, "[\n");
    private static final byte[] COMPETENCES = before("", UnitFiguresForm.COMPETENCES, "[");
    private static final byte[] WITHOUT_PROFILE = before("", UnitFiguresForm.WITHOUT_PROFILE, "{");
    private static final byte[] PERSONS = before("{", HeadcountForm.PERSONS, "");
    private static final byte[] ROLE_LABELS = before(",", UnitFiguresForm.ROLE_LABELS, "");
    private static final byte[] FTE = before(",", HeadcountForm.FTE, "");

    private static final Comparator<RoleId> BY_ID = Comparator.comparing(RoleId::value, Identifiers::compare);

    private final FigureRows rows;
    private final FigureText figures;
    private final Organisation organisation;
    private final Map<UnitLevelId, Labels> levels;

    UnitText(Rollup rollup, FigureText figures) {
        this.rows = new FigureRows(rollup);
        this.figures = figures;
        this.organisation = rollup.analysis().organisation();
        this.levels = organisation.structure().unitLevels().stream()
                .collect(Collectors.toMap(UnitLevel::id, UnitLevel::labels));
    }

    void add(int unitIndex, JsonBytes json) {
        rows.goTo(unitIndex);
        OrganisationUnit unit = rows.unit();
        json.add(ID).add(JsonBytes.quoted("", unit.id().value(), ",")).add(LABELS);
        json.add(unit.labels())
                .add(',')
                .add(LEVEL)
                .add(JsonBytes.quoted("", unit.level().value(), ","));
        Labels level = levels.get(unit.level());
        if (level != null) {
            json.add(LEVEL_LABELS).add(level).add(',');
        }
        unit.parent().ifPresent(parent -> json.add(PARENT).add(JsonBytes.quoted("", parent.value(), ",")));
        addPeople(EMPLOYED, rows.employed(), json);
        json.add("},\n");
        addLeftOut(rows.leftOut(), UnitFiguresForm.LEFT_OUT, "", ",\n", json);
        figures.add(rows.total(), json.add(TOTAL));
        json.add(",\n").add(OF_DIMENSIONS);
        String opening = "{\n";
        for (Dimension dimension : DIMENSIONS) {
            figures.add(rows.total(dimension), json.add(opening).add(JsonBytes.property(WordForm.word(dimension))));
            opening = ",\n";
        }
        json.add("},\n");
        addGroups(json);
        json.add(COMPETENCES);
        for (int i = 0; rows.nextCompetence(); i++) {
            figures.add(rows.competence(), rows.ofCompetence(), json.add(i == 0 ? "\n" : ",\n"));
        }
        json.add("],\n").add(WITHOUT_PROFILE);
        String before = "";
        Map<RoleId, Headcount> byId = new TreeMap<>(BY_ID);
        byId.putAll(rows.withoutProfile());
        for (Map.Entry<RoleId, Headcount> role : byId.entrySet()) {
            addPeople(JsonBytes.quoted(before, role.getKey().value(), ":"), role.getValue(), json);
            organisation
                    .role(role.getKey())
                    .ifPresent(of -> json.add(ROLE_LABELS).add(of.role().labels()));
            json.add('}');
            before = ",";
        }
        json.add("}}");
    }

    private void addGroups(JsonBytes json) {
        List<ResolvedCompetenceGroup> groups = rows.groups();
        for (int i = 0; i < groups.size(); i++) {
            figures.add(groups.get(i), rows.total(groups.get(i)), i == 0 ? json.add(GROUPS) : json.add(",\n"));
        }
        if (!groups.isEmpty()) {
            json.add("],\n");
        }
    }

    /** All but the end of the object. */
    private static void addPeople(byte[] property, Headcount people, JsonBytes json) {
        json.add(property).add(PERSONS).add(people.persons());
        json.add(FTE).addTenThousandths(people.fte().tenThousandths());
    }

    /** Assessments that are left out, where there are any. */
    static void addLeftOut(LeftOut leftOut, Part<?, ?> part, String before, String after, JsonBytes json) {
        if (leftOut.assessments() > 0) {
            json.add(before).add(JsonBytes.property(part));
            json.add('{').add(JsonBytes.property(AnalysisForm.ASSESSMENTS));
            json.add(leftOut.assessments()).add(',').add(JsonBytes.property(AnalysisForm.PERSONS));
            json.add(leftOut.persons()).add('}').add(after);
        }
    }

    private static byte[] before(String opening, Part<?, ?> part, String closing) {
        String name = new String(JsonBytes.property(part), StandardCharsets.US_ASCII);
        return (opening + name + closing).getBytes(StandardCharsets.US_ASCII);
    }
}
