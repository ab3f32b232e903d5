package org.kompetens.organisation;

import java.util.List;
import java.util.Objects;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * A level of the unit tree, such as department. An organisation orders its own, highest first; a unit's level must
 * stand below its parent's, and levels may be skipped.
 *
 * @param id identifies the level
 * @param labels its name
 */
public record UnitLevel(UnitLevelId id, Labels labels) {

    /** Refuses null. */
    public UnitLevel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
    }

    /**
     * The levels of Nordic public administration, highest first: nation, county, municipality, board, department,
     * division, unit, team. Their ids are these words.
     */
    public static final List<UnitLevel> STANDARD = List.of(
            level("nation", "nation", "nasjon", "nasjon", "nation", "nation"),
            level("county", "län eller region", "fylke", "fylke", "region", "county or region"),
            level("municipality", "kommun", "kommune", "kommune", "kommune", "municipality"),
            level("board", "nämnd", "utvalg", "utval", "udvalg", "board"),
            level("department", "förvaltning", "etat", "etat", "forvaltning", "department"),
            level("division", "avdelning", "avdeling", "avdeling", "afdeling", "division"),
            level("unit", "enhet", "enhet", "eining", "enhed", "unit"),
            level("team", "team", "team", "team", "team", "team"));

    private static UnitLevel level(String id, String sv, String nb, String nn, String da, String en) {
        return new UnitLevel(
                UnitLevelId.of(id),
                Labels.of(Language.SV, sv)
                        .with(Language.NB, nb)
                        .with(Language.NN, nn)
                        .with(Language.DA, da)
                        .with(Language.EN, en));
    }
}
