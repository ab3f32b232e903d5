package org.kompetens.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.change.CellBridge;
import org.kompetens.gap.Measure;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.UnitBridge;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.text.Language;

/**
 * A bridge as a waterfall chart: how many cells are met on the first date, what each cause adds or takes away, and how many
 * are met on the second. What is taken away is hatched and has a minus, so that it needs no colour.
 */
public final class BridgeChart {

    private static final int BAR = 70;
    private static final int STEP = 104;
    private static final int LEFT = 16;
    private static final int TOP = 56;
    private static final int HEIGHT = 190;
    private static final int BELOW = 50;
    private static final int LINE = 15;
    private static final int CHARACTERS = 15;
    private static final double THINNEST = 1.5;

    private final PictureText text;
    private final Drawing drawing;
    private final long most;
    private int column;

    private BridgeChart(PictureText text, Drawing drawing, long most) {
        this.text = text;
        this.drawing = drawing;
        this.most = most;
    }

    /**
     * The bridge of a unit with everything below it.
     *
     * @param bridge the bridge
     * @param unit the unit
     * @param language in which language
     * @return an SVG document
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static String svg(Bridge bridge, UnitId unit, Language language) {
        PictureText text = new PictureText(language);
        UnitBridge of = bridge.at(unit);
        long before = met(of, CellBridge::before);
        long after = met(of, CellBridge::after);
        // Most years no catalogue is revised.
        List<Part> parts = Stream.of(Cause.values())
                .filter(cause -> cause != Cause.REVISION || met(of, one -> one.part(cause)) != 0)
                .map(cause -> new Part(
                        text.of("cause." + cause.name().toLowerCase(Locale.ROOT)), met(of, one -> one.part(cause))))
                .toList();
        long most = Math.max(1, Math.max(before, after));
        long at = before;
        for (Part part : parts) {
            at += part.change();
            most = Math.max(most, at);
        }
        String from = bridge.from().toString();
        String to = bridge.to().toString();
        Drawing drawing = new Drawing(
                "bridge",
                2 * LEFT + (parts.size() + 2) * STEP - (STEP - BAR),
                TOP + HEIGHT + BELOW,
                text.of("bridge.title", "unit", text.name(of.unit().labels()), "from", from, "to", to),
                description(text, from, before, parts, to, after),
                language);
        return new BridgeChart(text, drawing, most).draw(from, before, parts, to, after);
    }

    /** What one cause changes. */
    private record Part(String name, long change) {}

    private static long met(UnitBridge unit, Function<CellBridge<Cause>, CellFigures> figures) {
        return unit.competences().stream()
                .map(figures)
                .mapToLong(one -> one.amount(Measure.MET).count())
                .sum();
    }

    private static String description(
            PictureText text, String from, long before, List<Part> parts, String to, long after) {
        List<String> words = new ArrayList<>(List.of(from + ": " + text.number(before)));
        parts.forEach(part -> words.add(part.name() + ": " + text.change(part.change())));
        words.add(to + ": " + text.number(after));
        return words.stream().collect(Collectors.joining("; ", text.of("bridge.description") + " ", "."));
    }

    private String draw(String from, long before, List<Part> parts, String to, long after) {
        drawing.area("second", LEFT, 8, 24, 12);
        drawing.hatch(LEFT, 8, 24, 12);
        drawing.text("small", LEFT + 30, 18, text.of("bridge.less"));
        drawing.area("third", LEFT + 2 * STEP, 8, 24, 12);
        drawing.text("small", LEFT + 2 * STEP + 30, 18, text.of("bridge.more"));
        total(from, before);
        long at = before;
        for (Part part : parts) {
            next(at);
            change(part, at);
            at += part.change();
        }
        next(at);
        total(to, after);
        drawing.line("axis", LEFT - 8, TOP + HEIGHT, x() + BAR + 8, TOP + HEIGHT);
        return drawing.end();
    }

    private double x() {
        return LEFT + column * STEP;
    }

    private double y(long count) {
        return TOP + HEIGHT - HEIGHT * (double) count / most;
    }

    private void total(String name, long count) {
        drawing.area("first", x(), y(count), BAR, TOP + HEIGHT - y(count));
        label(text.number(count), y(count), name);
    }

    private void change(Part part, long at) {
        double high = y(Math.max(at, at + part.change()));
        if (part.change() == 0) {
            drawing.line("axis", x(), high, x() + BAR, high);
        } else {
            double height = Math.max(THINNEST, y(Math.min(at, at + part.change())) - high);
            drawing.area(part.change() < 0 ? "second" : "third", x(), high, BAR, height);
            if (part.change() < 0) {
                drawing.hatch(x(), high, BAR, height);
            }
        }
        label(text.change(part.change()), high, part.name());
    }

    private void label(String count, double high, String name) {
        drawing.text("strong middle", x() + BAR / 2.0, high - 6, count);
        List<String> lines = PictureText.lines(name, CHARACTERS);
        for (int line = 0; line < lines.size(); line++) {
            drawing.text("small middle", x() + BAR / 2.0, TOP + HEIGHT + 18 + line * LINE, lines.get(line));
        }
    }

    /** Where one bar ends the next begins. */
    private void next(long count) {
        column++;
        drawing.line("link", x() - STEP + BAR, y(count), x(), y(count));
    }
}
