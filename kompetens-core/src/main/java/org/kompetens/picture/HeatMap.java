package org.kompetens.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.Dimension;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.text.Language;

/**
 * A unit and all below it as a heat map: a row for each unit, and a column for all competences together and for each
 * dimension of which something is required. A field says how much of what is required is met, of how much, and how much is
 * not known, which is never left out; the darker, the less is met, and hatched as far as it is not known. A field of which
 * more than half is not known is white: it is neither good nor bad.
 *
 * <pre>{@code
 * String svg = HeatMap.of(rollup, UnitId.of("elder-care"), Language.SV).svg();
 * }</pre>
 */
public final class HeatMap {

    private static final int NAME_WIDTH = 276;
    private static final int NAME_CHARACTERS = 34;
    private static final int INDENT = 12;
    private static final int MOST_INDENTS = 6;
    private static final int TILE_WIDTH = 105;
    private static final int TILE_HEIGHT = 40;
    private static final int GAP = 3;
    private static final int HEAD = 44;
    private static final int HEAD_CHARACTERS = 17;
    private static final int LINE = 15;
    private static final int HATCH_HEIGHT = 6;
    private static final int LEGEND = 72;
    private static final int KEY = 24;

    private final PictureText text;
    private final String title;
    private final List<String> columns;
    private final List<Row> rows;

    /** A unit's row. */
    private record Row(String name, int depth, List<Optional<Tile>> tiles) {}

    private HeatMap(PictureText text, String title, List<String> columns, List<Row> rows) {
        this.text = text;
        this.title = title;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * A heat map of raw figures, for inside.
     *
     * @param rollup the figures
     * @param top the unit
     * @param language in which language
     * @return the heat map
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static HeatMap of(Rollup rollup, UnitId top, Language language) {
        PictureText text = new PictureText(language);
        UnitTree tree = rollup.analysis().organisation().tree();
        int first = tree.indexOf(top);
        List<UnitFigures> units = IntStream.range(first, tree.subtreeEnd(first))
                .mapToObj(unit -> rollup.at(tree.unit(unit).id()))
                .toList();
        return of(
                text,
                rollup.analysis().asOf().toString(),
                units.stream()
                        .map(unit -> new Named<>(
                                text.name(unit.unit().labels()),
                                tree.depth(tree.indexOf(unit.unit().id())) - tree.depth(first),
                                unit))
                        .toList(),
                unit -> Tile.of(unit.total(), text),
                (unit, dimension) -> Optional.ofNullable(unit.dimensions().get(dimension))
                        .flatMap((TotalFigures figures) -> Tile.of(figures, text)));
    }

    /**
     * A heat map of what may be shown outside.
     *
     * @param published the figures; what is hidden in them is hidden here, and said to be
     * @param language in which language
     * @return the heat map
     */
    public static HeatMap of(PublishedRollup published, Language language) {
        PictureText text = new PictureText(language);
        UnitTree tree = published.analysis().organisation().tree();
        List<PublishedUnit> units = published.units();
        int top = tree.depth(tree.indexOf(units.get(0).unit().id()));
        return of(
                text,
                published.analysis().asOf().toString(),
                units.stream()
                        .map(unit -> new Named<>(
                                text.name(unit.unit().labels()),
                                tree.depth(tree.indexOf(unit.unit().id())) - top,
                                unit))
                        .toList(),
                unit -> Tile.of(unit.total(), text),
                (unit, dimension) -> Optional.ofNullable(unit.dimensions().get(dimension))
                        .flatMap(figures -> Tile.of(figures, text)));
    }

    /** A unit and where it stands. */
    private record Named<U>(String name, int depth, U unit) {}

    /** Gives the tile of a dimension. */
    @FunctionalInterface
    private interface OfDimension<U> {
        Optional<Tile> tile(U unit, Dimension dimension);
    }

    private static <U> HeatMap of(
            PictureText text,
            String date,
            List<Named<U>> units,
            Function<U, Optional<Tile>> total,
            OfDimension<U> ofDimension) {
        List<Dimension> dimensions = Stream.of(Dimension.values())
                .filter(dimension -> units.stream()
                        .anyMatch(
                                unit -> ofDimension.tile(unit.unit(), dimension).isPresent()))
                .toList();
        List<String> columns = new ArrayList<>(List.of(text.of("all")));
        dimensions.forEach(dimension -> columns.add(text.name(dimension.labels())));
        List<Row> rows = units.stream()
                .map(unit -> new Row(
                        unit.name(),
                        unit.depth(),
                        Stream.concat(
                                        Stream.of(total.apply(unit.unit())),
                                        dimensions.stream().map(dimension -> ofDimension.tile(unit.unit(), dimension)))
                                .toList()))
                .toList();
        return new HeatMap(text, text.of("heat-map.title", "unit", units.get(0).name(), "date", date), columns, rows);
    }

    /**
     * The whole picture.
     *
     * @return an SVG document
     */
    public String svg() {
        return draw("heat-map", rows);
    }

    /**
     * Several pictures one below another, for paper.
     *
     * @param most how many units each shows at most, from 1
     * @return SVG documents
     * @throws IllegalArgumentException if the number is below 1
     */
    public List<String> svgs(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("number of units must be at least 1: " + most);
        }
        int pictures = (rows.size() + most - 1) / most;
        return IntStream.range(0, pictures)
                .mapToObj(i -> draw(
                        pictures == 1 ? "heat-map" : "heat-map-" + (i + 1),
                        rows.subList(i * most, Math.min(rows.size(), (i + 1) * most))))
                .toList();
    }

    private String draw(String id, List<Row> shown) {
        int width = NAME_WIDTH + columns.size() * TILE_WIDTH;
        int height = HEAD + shown.size() * (TILE_HEIGHT + GAP) + LEGEND;
        Drawing drawing = new Drawing(id, width, height, title, description(shown), text.language());
        for (int column = 0; column < columns.size(); column++) {
            List<String> lines = PictureText.lines(columns.get(column), HEAD_CHARACTERS);
            for (int line = 0; line < lines.size(); line++) {
                drawing.text(
                        "small",
                        NAME_WIDTH + column * TILE_WIDTH + 1,
                        HEAD - 8 - (lines.size() - 1 - line) * LINE,
                        PictureText.fit(lines.get(line), HEAD_CHARACTERS));
            }
        }
        for (int i = 0; i < shown.size(); i++) {
            draw(shown.get(i), HEAD + i * (TILE_HEIGHT + GAP), drawing);
        }
        drawLegend(height - LEGEND + LINE, drawing);
        return drawing.end();
    }

    private void draw(Row row, double y, Drawing drawing) {
        int indents = Math.min(row.depth(), MOST_INDENTS);
        drawing.text(
                row.depth() == 0 ? "first-name" : "name",
                indents * INDENT,
                y + 24,
                PictureText.fit(row.name(), NAME_CHARACTERS - 2 * indents));
        for (int column = 0; column < row.tiles().size(); column++) {
            double x = NAME_WIDTH + column * TILE_WIDTH;
            Optional<Tile> tile = row.tiles().get(column);
            if (tile.isPresent()) {
                draw(tile.get(), x, y, drawing);
            } else {
                drawing.area("nothing", x, y, TILE_WIDTH - GAP, TILE_HEIGHT);
            }
        }
    }

    private static void draw(Tile tile, double x, double y, Drawing drawing) {
        double width = TILE_WIDTH - GAP;
        drawing.area(tile.kind(), x, y, width, TILE_HEIGHT);
        drawing.text("strong " + tile.ink(), x + 5, y + 17, tile.met());
        drawing.text("small " + tile.ink(), x + 5, y + 31, tile.of());
        if (!tile.unknown().isEmpty()) {
            drawing.text("small end " + tile.ink(), x + width - 5, y + 17, tile.unknown());
        }
        if (tile.unknownShare() > 0) {
            double hatched = Math.max(3, tile.unknownShare() * width);
            drawing.area("paper", x + width - hatched, y + TILE_HEIGHT - HATCH_HEIGHT, hatched, HATCH_HEIGHT);
            drawing.hatch(x + width - hatched, y + TILE_HEIGHT - HATCH_HEIGHT, hatched, HATCH_HEIGHT);
        }
    }

    private void drawLegend(double y, Drawing drawing) {
        double x = 0;
        for (int i = 1; i <= Tile.STEPS; i++) {
            String words = text.of("heat-map.share-" + i);
            drawing.area("share-" + i, x, y, KEY, 14);
            drawing.text("small", x + KEY + 6, y + 11, words);
            x += KEY + 20 + 6.6 * words.length();
        }
        drawing.area("paper", 0, y + 22, KEY, HATCH_HEIGHT);
        drawing.hatch(0, y + 22, KEY, HATCH_HEIGHT);
        drawing.text("small", KEY + 6, y + 30, text.of("heat-map.unknown"));
        if (rows.stream()
                .flatMap(row -> row.tiles().stream())
                .flatMap(Optional::stream)
                .anyMatch(Tile::isHidden)) {
            drawing.area("nothing", 0, y + 37, KEY, 14);
            drawing.text("small", KEY + 6, y + 48, PublishedAmount.HIDDEN_SIGN + " " + text.of("heat-map.hidden"));
        }
    }

    private String description(List<Row> shown) {
        return text.of("heat-map.description") + " "
                + shown.stream()
                        .map(row -> row.name() + ": "
                                + row.tiles().get(0).map(Tile::words).orElse(text.of("heat-map.nothing")))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
