package org.kompetens.picture;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.Status;
import org.kompetens.text.Language;

/** Draws a wheel of months, clockwise from the top, with rings of arcs, and texts beside it. */
final class WheelDrawing {

    private static final String ID = "year";

    private static final int CENTRE_X = 352;
    private static final int CENTRE_Y = 380;
    private static final int RIM = 270;
    private static final int MONTH_WIDTH = 40;
    private static final int HUB = 48;
    private static final int TEXT_X = 720;
    private static final int FIRST_LINE = 100;
    private static final int LINE = 18;
    private static final int ABOVE_LABEL = 6;
    private static final int WIDTH = 1240;
    private static final int LEAST_HEIGHT = 760;
    private static final int KEYS_A_ROW = 4;
    private static final int KEY_WIDTH = 150;
    private static final int MOST_CHARACTERS = 68;
    private static final int WIDEST_RING = 26;
    private static final double NUMBER_BESIDE = 11;
    private static final int HALF_A_DATE = 34;
    private static final int HALF_A_LINE = 8;
    private static final int TODAY_BEYOND = 10;
    private static final double FULL = 360;
    private static final int MONTHS = 12;
    private static final double FOUR_FIFTHS = 0.8;

    private static final String STYLE = """
            .kompetens-picture .heading { font-weight: 600; font-size: 22px }
            .kompetens-picture .central { text-anchor: middle; dominant-baseline: central }
            .kompetens-picture .number { font-size: 11px }
            .kompetens-picture .loud { font-weight: 600; font-size: 13px }
            .kompetens-picture .month { fill: currentColor; fill-opacity: .08; stroke: currentColor; stroke-opacity: .6 }
            .kompetens-picture .spoke { stroke: currentColor; stroke-opacity: .3; fill: none }
            .kompetens-picture .today { stroke: currentColor; stroke-width: 2; stroke-dasharray: 6 3; fill: none }
            .kompetens-picture .stroke { stroke: currentColor; fill: none }
            .kompetens-picture .arc { stroke: currentColor; fill: none }
            .kompetens-picture .not-applicable { stroke-dasharray: 2 2 }
            .kompetens-picture .done { fill: currentColor; fill-opacity: .25 }
            .kompetens-picture .done-late { fill: currentColor; fill-opacity: .5 }
            .kompetens-picture .open { fill: url(#year-dotted) }
            .kompetens-picture .due-soon { fill: url(#year-hatched) }
            .kompetens-picture .blocked { fill: url(#year-dense) }
            .kompetens-picture .overdue { fill: currentColor }
            """;

    private final Drawing drawing;
    private final YearMonth first;
    private final double ringWidth;
    private int ring;
    private int line = FIRST_LINE;
    private int keys;

    /**
     * Begins a wheel.
     *
     * @param rings how many rings it will have
     * @param windows how many windows their labels will list
     */
    WheelDrawing(String title, String description, Language language, LocalDate begins, int rings, int windows) {
        int lines = rings * (ABOVE_LABEL + LINE) + windows * LINE;
        int height = Math.max(LEAST_HEIGHT, FIRST_LINE + lines + LINE);
        this.drawing = new Drawing(ID, WIDTH, height, title, description, language);
        this.first = YearMonth.from(begins);
        this.ringWidth = Math.min(WIDEST_RING, (double) (RIM - MONTH_WIDTH - HUB) / Math.max(rings, 1));
        drawing.style(STYLE);
        drawing.pattern(ID + "-hatched", 6, "stroke", "M0 6L6 0");
        drawing.pattern(ID + "-dense", 4, "stroke", "M0 4L4 0M0 0L4 4");
        drawing.pattern(ID + "-dotted", 6, "overdue", "M2 2h2v2h-2z");
        drawing.text("heading", 40, 50, title);
    }

    /** One of the twelve, by its place from the top. */
    void month(int place, String name) {
        double from = FULL * place / MONTHS;
        double to = FULL * (place + 1) / MONTHS;
        drawing.path("month", sector(from, to, RIM - MONTH_WIDTH, RIM));
        drawing.path("spoke", straight(from, HUB, RIM));
        text("central", (from + to) / 2, RIM - MONTH_WIDTH / 2.0, name);
    }

    /** The ring that arcs are drawn on from now on, counted from the outermost. */
    void ring(int number) {
        this.ring = number;
    }

    /** The days of a year or more go all round. */
    void arc(DayRange days, Status.Kind kind) {
        double outer = RIM - MONTH_WIDTH - ring * ringWidth;
        double inner = outer - FOUR_FIFTHS * ringWidth;
        double from = angle(days.first());
        double to = angle(days.last().plusDays(1));
        boolean year = !days.first().plusYears(1).isAfter(days.last().plusDays(1));
        if (year) {
            drawing.path(arc(kind), sector(0, FULL / 2, inner, outer));
            drawing.path(arc(kind), sector(FULL / 2, FULL, inner, outer));
        } else {
            drawing.path(arc(kind), sector(from, to > from ? to : to + FULL, inner, outer));
        }
        boolean late = kind == Status.Kind.OVERDUE;
        text(
                late ? "central number loud" : "central number",
                (year ? 0 : from) + numberTurn(outer),
                (inner + outer) / 2,
                (ring + 1) + (late ? "!" : ""));
    }

    /** So far that a number stands beside the beginning of its arc, and not on it. */
    private static double numberTurn(double radius) {
        return StrictMath.toDegrees(-NUMBER_BESIDE / radius);
    }

    /** What the ring is: its name, and what tells it from others. */
    void label(String name, String mark, List<String> windows) {
        line += ABOVE_LABEL;
        // A name that is too long is cut before what tells it from others.
        String fitting =
                PictureText.fit((ring + 1) + ". " + name, MOST_CHARACTERS - mark.codePointCount(0, mark.length()));
        drawing.text("first-name", TEXT_X, line, fitting + mark);
        line += LINE;
        for (String window : windows) {
            drawing.text("window", TEXT_X + LINE, line, PictureText.fit(window, MOST_CHARACTERS));
            line += LINE;
        }
    }

    void today(LocalDate date) {
        LocalDate begins = first.atDay(1);
        if (!date.isBefore(begins) && date.isBefore(begins.plusYears(1))) {
            double angle = angle(date);
            drawing.path("today", straight(angle, HUB, RIM + TODAY_BEYOND));
            text("central", angle, RIM + TODAY_BEYOND + halfADate(angle), date.toString());
        }
    }

    /** How far the middle of a date is from the end of a line to it at an angle, so that the line does not cross it. */
    private static double halfADate(double angle) {
        double turn = StrictMath.toRadians(angle);
        return Math.abs(StrictMath.sin(turn)) * HALF_A_DATE + Math.abs(StrictMath.cos(turn)) * HALF_A_LINE;
    }

    void key(Status.Kind kind, String name) {
        int left = 40 + KEY_WIDTH * (keys % KEYS_A_ROW);
        int top = CENTRE_Y + RIM + 30 + LINE * (keys / KEYS_A_ROW) * 3 / 2;
        drawing.area(arc(kind), left, top, 22, 14);
        drawing.text("window", left + 28, top + 12, name + (kind == Status.Kind.OVERDUE ? " !" : ""));
        keys++;
    }

    String end() {
        return drawing.end();
    }

    private static String arc(Status.Kind kind) {
        return "arc " + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Each month has as much of the round as any other; each of its days as much as any other of it. */
    private double angle(LocalDate date) {
        int months = (date.getMonthValue() - first.getMonthValue() + MONTHS) % MONTHS;
        int days = date.getMonth() == Month.FEBRUARY ? 29 : date.lengthOfMonth();
        return FULL * (months + (date.getDayOfMonth() - 1.0) / days) / MONTHS;
    }

    private void text(String kind, double angle, double radius, String words) {
        drawing.text(kind, x(angle, radius), y(angle, radius), words);
    }

    private static String sector(double from, double to, double inner, double outer) {
        int large = to - from > FULL / 2 ? 1 : 0;
        return "M" + point(from, outer) + bow(outer, large, 1, to) + "L" + point(to, inner) + bow(inner, large, 0, from)
                + "Z";
    }

    private static String bow(double radius, int large, int clockwise, double to) {
        String number = Drawing.number(radius);
        return "A" + number + " " + number + " 0 " + large + " " + clockwise + " " + point(to, radius);
    }

    private static String straight(double angle, double from, double to) {
        return "M" + point(angle, from) + "L" + point(angle, to);
    }

    private static String point(double angle, double radius) {
        return Drawing.number(x(angle, radius)) + " " + Drawing.number(y(angle, radius));
    }

    private static double x(double angle, double radius) {
        return CENTRE_X + radius * StrictMath.sin(StrictMath.toRadians(angle));
    }

    private static double y(double angle, double radius) {
        return CENTRE_Y - radius * StrictMath.cos(StrictMath.toRadians(angle));
    }
}
