package org.kompetens.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedCompetenceGroup;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.OutcomeKind.Standing;
import org.kompetens.json.form.CompetenceFiguresForm;
import org.kompetens.json.form.FiguresForm;
import org.kompetens.json.form.Part;
import org.kompetens.json.form.UnitFiguresForm;
import org.kompetens.rollup.FigureRow;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Identifiers;

/** What stands in a document of the figures of one competence, or of several together. Immutable. */
final class FigureText {

    private static final Measure[] MEASURES = Measure.values();
    private static final Measure[] KNOWN = measures(Standing.KNOWN);
    private static final Measure[] UNKNOWN = measures(Standing.UNKNOWN);
    private static final byte[][] COUNTED = properties(FiguresForm.COUNTED);
    private static final byte[][] IN_FTE = properties(FiguresForm.IN_FTE);
    private static final byte[] MET_SHARE = ascii(name(FiguresForm.MET_SHARE));
    private static final byte[] ASSESSED_SHARE = ascii("," + name(FiguresForm.ASSESSED_SHARE));
    private static final byte[] SHORTFALL = ascii("," + name(FiguresForm.SHORTFALL));
    private static final byte[] NULL = ascii("null");
    private static final byte[] HELD =
            ascii("," + name(CompetenceFiguresForm.HELD) + "{" + name(CompetenceFiguresForm.LEVELS) + "{");
    private static final byte[] NOTHING = ascii("}," + name(CompetenceFiguresForm.NOTHING));
    private static final byte[] EXPIRED = ascii("," + name(CompetenceFiguresForm.EXPIRED));
    private static final byte[] UNASSESSED = ascii("," + name(CompetenceFiguresForm.UNASSESSED));
    private static final String GROUP = "{" + name(UnitFiguresForm.GROUP);
    private static final String COMPETENCE = "{" + name(CompetenceFiguresForm.COMPETENCE);

    /** For each competence: how what is told of it begins. */
    private final byte[][] begins;

    /** For each group the same. */
    private final byte[][] beginsOfGroups;

    /** For each competence: its levels. */
    private final List<List<LevelName>> levels;

    /** How many hold a level stands after its name; names are written in the order of the ids. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and changed by nobody.
    private record LevelName(int rank, byte[] name) {}

    /** The least number that every rank of the framework divides; 0 if that is too large to reckon with. */
    private final long common;

    FigureText(Rollup rollup) {
        List<ResolvedCompetence> competences =
                rollup.analysis().organisation().framework().competences();
        JsonBytes begin = new JsonBytes();
        this.begins = competences.stream().map(one -> begin(one, begin)).toArray(byte[][]::new);
        this.beginsOfGroups = rollup.analysis().organisation().framework().groups().stream()
                .map(group -> begin(group, begin))
                .toArray(byte[][]::new);
        Map<ProficiencyScale, List<LevelName>> ofScales = new LinkedHashMap<>();
        this.levels = competences.stream()
                .map(one -> ofScales.computeIfAbsent(one.scale(), FigureText::levels))
                .toList();
        this.common =
                common(ofScales.values().stream().mapToInt(List::size).max().orElse(1));
    }

    private static byte[] begin(ResolvedCompetence competence, JsonBytes json) {
        json.clear();
        json.add(JsonBytes.quoted(COMPETENCE, competence.id().value(), ","));
        json.add(JsonBytes.property(CompetenceFiguresForm.LABELS));
        json.add(competence.competence().labels()).add(',');
        return json.toArray();
    }

    private static byte[] begin(ResolvedCompetenceGroup group, JsonBytes json) {
        json.clear();
        json.add(JsonBytes.quoted(GROUP, group.id().value(), ","));
        json.add(JsonBytes.property(UnitFiguresForm.GROUP_LABELS));
        json.add(group.group().labels()).add(',');
        return json.toArray();
    }

    private static List<LevelName> levels(ProficiencyScale scale) {
        List<LevelName> names = new ArrayList<>();
        List<ProficiencyLevel> byId = scale.levels().stream()
                .sorted(Comparator.comparing(level -> level.id().value(), Identifiers::compare))
                .toList();
        for (ProficiencyLevel level : byId) {
            String opening = names.isEmpty() ? "" : ",";
            int rank = scale.levels().indexOf(level) + 1;
            names.add(new LevelName(rank, JsonBytes.quoted(opening, level.id().value(), ":")));
        }
        return List.copyOf(names);
    }

    private static long common(int ranks) {
        long common = 1;
        for (int rank = 2; rank <= ranks; rank++) {
            long more = Fraction.of(common, rank).denominator().longValueExact();
            if (common > Integer.MAX_VALUE / more) {
                return 0;
            }
            common *= more;
        }
        return common;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** For each measure, how its name stands before its number. */
    private static byte[][] properties(Part<?, ?> group) {
        return Stream.of(MEASURES)
                .map(measure -> ascii(
                        (measure == MEASURES[0] ? "," + name(group) + "{\"" : ",\"") + measure.property() + "\":"))
                .toArray(byte[][]::new);
    }

    private static String name(Part<?, ?> part) {
        return new String(JsonBytes.property(part), StandardCharsets.US_ASCII);
    }

    void add(ResolvedCompetence competence, FigureRow row, JsonBytes json) {
        json.add(begins[competence.index()]);
        addFigures(row, json);
        json.add(HELD);
        for (LevelName level : levels.get(competence.index())) {
            json.add(level.name()).add(row.held(level.rank()));
        }
        if (competence.canHoldNothing()) {
            json.add(NOTHING).add(row.heldNothing());
        } else {
            json.add('}');
        }
        json.add(EXPIRED).add(row.heldExpired());
        json.add(UNASSESSED).add(row.heldUnassessed()).add('}').add('}');
    }

    void add(ResolvedCompetenceGroup group, FigureRow total, JsonBytes json) {
        json.add(beginsOfGroups[group.index()]);
        addFigures(total, json);
        json.add('}');
    }

    void add(FigureRow total, JsonBytes json) {
        json.add('{');
        addFigures(total, json);
        json.add('}');
    }

    private void addFigures(FigureRow row, JsonBytes json) {
        long met = row.counted(Measure.MET);
        long assessed = counted(row, KNOWN);
        long cells = Math.addExact(assessed, counted(row, UNKNOWN));
        addShare(json.add(MET_SHARE), met, cells);
        addShare(json.add(ASSESSED_SHARE), assessed, cells);
        addShortfall(json.add(SHORTFALL), row);
        for (int i = 0; i < MEASURES.length; i++) {
            if (row.hasSteps() || MEASURES[i].kind() != Measure.Kind.STEPS) {
                json.add(COUNTED[i]).add(row.counted(MEASURES[i]));
            }
        }
        json.add('}');
        for (int i = 0; i < MEASURES.length; i++) {
            if (row.hasSteps() || MEASURES[i].kind() != Measure.Kind.STEPS) {
                json.add(IN_FTE[i]).addTenThousandths(row.inFte(MEASURES[i]).tenThousandths());
            }
        }
        json.add('}');
    }

    private static Measure[] measures(Standing standing) {
        return standing.kinds().stream().map(OutcomeKind::measure).toArray(Measure[]::new);
    }

    private static long counted(FigureRow row, Measure[] measures) {
        long sum = 0;
        for (Measure measure : measures) {
            sum = Math.addExact(sum, row.counted(measure));
        }
        return sum;
    }

    private static void addShare(JsonBytes json, long part, long whole) {
        if (whole == 0) {
            json.add(NULL);
        } else {
            json.addFraction(part, whole);
        }
    }

    private void addShortfall(JsonBytes json, FigureRow row) {
        long sum = 0;
        for (int rank = 1; rank <= row.ranks(); rank++) {
            long weighted = row.weightedMissing(rank);
            // What fits is far more than there is; so far below it, that no sum of the ranks can be too large.
            if (common == 0 || weighted > Long.MAX_VALUE / common / row.ranks()) {
                json.addRounded(row.shortfall().rounded(JsonBytes.DECIMALS));
                return;
            }
            sum += weighted * (common / rank);
        }
        json.addFraction(sum, common);
    }
}
