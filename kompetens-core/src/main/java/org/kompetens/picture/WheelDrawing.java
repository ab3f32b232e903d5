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

    private static final int LEFT_OF_WHEEL = 82;
    private static final int ABOVE_WHEEL = 110;
    private static final int BELOW_WHEEL = 110;
    private static final int RIGHT_OF_WHEEL = 98;
    private static final int LEAST_RIM = 270;
    private static final int MONTH_WIDTH = 40;
    private static final int HUB = 48;
    private static final int FIRST_LINE = 100;
    private static final int LINE = 18;
    private static final int ABOVE_LABEL = 6;
    private static final int TEXT_WIDTH = 600;
    private static final int KEYS_A_ROW = 4;
    private static final int KEY_WIDTH = 150;
    private static final int KEY_HEIGHT = 14;

    /** So many letters as are wide fit beside the wheel; fewer where they are indented. */
    private static final int MOST_CHARACTERS = 58;

    private static final int CHARACTERS_A_STEP = 2;
    private static final int DEEPEST = 6;
    private static final int WIDEST_RING = 26;

    /** So that the numbers of neighbours, which are less high, do not touch: of more rings, the wheel is larger. */
    private static final int NARROWEST_RING = 14;

    private static final int HALF_A_DATE = 34;
    private static final int HALF_A_LINE = 8;
    private static final double HALF_A_LETTER = 4.7;
    private static final int TODAY_BEYOND = 10;
    private static final double FULL = 360;
    private static final int MONTHS = 12;
    private static final double FOUR_FIFTHS = 0.8;

    private static final String STYLE = """
            .kompetens-picture .heading { font-weight: 600; font-size: 22px }
            .kompetens-picture .number { font-size: 11px }
            .kompetens-picture .loud { font-weight: 600; font-size: 12px }
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
    private final double rim;
    private final double ringWidth;
    private int keys;

    /**
     * What a ring is, beside the wheel.
     *
     * @param depth how far it is indented
     * @param name what it is called, in lines
     * @param windows its windows, in lines
     */
    record Label(int depth, List<String> name, List<String> windows) {

        /** Texts that are too long for a line are broken. */
        static Label of(int depth, String name, List<String> windows) {
            int shown = Math.min(depth, DEEPEST);
            int most = MOST_CHARACTERS - CHARACTERS_A_STEP * shown;
            return new Label(
                    shown,
                    lines(name, most),
                    windows.stream()
                            .flatMap(window -> lines(window, most).stream())
                            .toList());
        }

        private static List<String> lines(String text, int most) {
            return PictureText.lines(text, most).stream()
                    .map(line -> PictureText.fit(line, most))
                    .toList();
        }
    }

    /**
     * Begins a wheel.
     *
     * @param labels of all the rings that it will have, from the outermost
     */
    WheelDrawing(String title, String description, Language language, LocalDate begins, List<Label> labels) {
        int rings = labels.size();
        double lines = labels.stream()
                .mapToDouble(label -> ABOVE_LABEL
                        + (double) LINE * (label.name().size() + label.windows().size()))
                .sum();
        this.rim = Math.max(LEAST_RIM, MONTH_WIDTH + HUB + (double) NARROWEST_RING * (rings + 1));
        double height = Math.max(ABOVE_WHEEL + 2 * rim + BELOW_WHEEL, FIRST_LINE + lines + LINE);
        this.drawing = new Drawing(ID, textX() + TEXT_WIDTH, height, title, description, language);
        this.first = YearMonth.from(begins);
        this.ringWidth = Math.min(WIDEST_RING, (rim - MONTH_WIDTH - HUB) / (rings + 1));
        drawing.style(STYLE);
        drawing.pattern(ID + "-hatched", 6, "stroke", "M0 6L6 0");
        drawing.pattern(ID + "-dense", 4, "stroke", "M0 4L4 0M0 0L4 4");
        drawing.pattern(ID + "-dotted", 6, "overdue", "M2 2h2v2h-2z");
        drawing.text("heading", 40, 50, title);
        int line = FIRST_LINE;
        for (Label label : labels) {
            line += ABOVE_LABEL;
            double left = textX() + LINE * label.depth();
            for (String name : label.name()) {
                drawing.text("first-name", left, line, name);
                line += LINE;
            }
            for (String window : label.windows()) {
                drawing.text("window", left + LINE, line, window);
                line += LINE;
            }
        }
    }

    /** One of the twelve, by its place from the top. */
    void month(int place, String name) {
        double from = FULL * place / MONTHS;
        double to = FULL * (place + 1) / MONTHS;
        drawing.path("month", sector(from, to, rim - MONTH_WIDTH, rim));
        drawing.path("spoke", straight(from, HUB, rim));
        text("middle", (from + to) / 2, rim - MONTH_WIDTH / 2.0, name);
    }

    /** Some days, and how it stands with them. */
    record Arc(DayRange days, Status.Kind kind) {}

    /** Draws a ring, by its place from the outermost; the days of a year or more go all round, those of another year narrow. */
    void ring(int place, List<Arc> arcs) {
        double outer = rim - MONTH_WIDTH - (place + 1 - FOUR_FIFTHS) * ringWidth;
        double inner = outer - FOUR_FIFTHS * ringWidth;
        WheelNumbers numbers = new WheelNumbers(place + 1, (inner + outer) / 2);
        for (Arc arc : arcs) {
            double rise = isOfOtherYear(arc.days()) ? (outer - inner) / 2 : 0;
            double from = angle(arc.days().first());
            double to = angle(arc.days().last().plusDays(1));
            boolean year =
                    !arc.days().first().plusYears(1).isAfter(arc.days().last().plusDays(1));
            to = year ? from + FULL : to > from ? to : to + FULL;
            if (year) {
                drawing.path(arc(arc.kind()), sector(from, from + FULL / 2, inner, outer - rise));
                drawing.path(arc(arc.kind()), sector(from + FULL / 2, to, inner, outer - rise));
            } else {
                drawing.path(arc(arc.kind()), sector(from, to, inner, outer - rise));
            }
            numbers.add(from, to, arc.kind() == Status.Kind.OVERDUE);
        }
        numbers.placed().forEach(number -> draw(number, (inner + outer) / 2));
    }

    /** Along its ring, so that it takes no more of the next than its own height, and never upside down. */
    private void draw(WheelNumbers.Placed number, double radius) {
        double angle = number.angle();
        if (number.onArc()) {
            double half = number.width() / 2;
            double turn = StrictMath.toRadians(angle);
            double alongX = half * StrictMath.cos(turn);
            double alongY = half * StrictMath.sin(turn);
            double low = radius - WheelNumbers.HEIGHT / 2;
            double high = radius + WheelNumbers.HEIGHT / 2;
            drawing.path(
                    "paper",
                    "M" + point(x(angle, high) - alongX, y(angle, high) - alongY) + "L"
                            + point(x(angle, high) + alongX, y(angle, high) + alongY) + "L"
                            + point(x(angle, low) + alongX, y(angle, low) + alongY) + "L"
                            + point(x(angle, low) - alongX, y(angle, low) - alongY) + "Z");
        }
        double turned = (angle % FULL + FULL) % FULL;
        boolean upsideDown = turned > FULL / 4 && turned < FULL * 3 / 4;
        drawing.turnedText(
                "middle number" + (number.late() ? " loud" : "") + (number.onArc() ? " on-light" : ""),
                x(angle, radius),
                y(angle, radius),
                upsideDown ? turned - FULL / 2 : turned,
                WheelNumbers.HALF_A_DIGIT,
                number.text());
    }

    /** Whether days begin in none of the months of the wheel as they are written, but in the same of another year. */
    boolean isOfOtherYear(DayRange days) {
        YearMonth month = YearMonth.from(days.first());
        return month.isBefore(first) || !month.isBefore(first.plusYears(1));
    }

    /** A line to the date, which says of which year it is. */
    void today(LocalDate date) {
        double angle = angle(date);
        drawing.path("today", straight(angle, HUB, rim + TODAY_BEYOND));
        text("middle", angle, rim + TODAY_BEYOND + halfADate(angle), date.toString());
    }

    /** How far the middle of a date is from the end of a line to it at an angle, so that the line does not cross it. */
    private static double halfADate(double angle) {
        double turn = StrictMath.toRadians(angle);
        return Math.abs(StrictMath.sin(turn)) * HALF_A_DATE + Math.abs(StrictMath.cos(turn)) * HALF_A_LINE;
    }

    void key(Status.Kind kind, String name) {
        key(arc(kind), KEY_HEIGHT, name + (kind == Status.Kind.OVERDUE ? " !" : ""));
    }

    /** What it means that an arc is narrow; after all others. */
    void narrowKey(String meaning) {
        key(arc(Status.Kind.UPCOMING), KEY_HEIGHT / 2.0, meaning);
    }

    private void key(String arc, double height, String meaning) {
        int left = 40 + KEY_WIDTH * (keys % KEYS_A_ROW);
        int row = keys / KEYS_A_ROW;
        double top = ABOVE_WHEEL + 2 * rim + 30 + 1.5 * LINE * row;
        drawing.area(arc, left, top + KEY_HEIGHT - height, 22, height);
        drawing.text("window", left + 28, top + 12, meaning);
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
        drawing.text(kind, x(angle, radius), y(angle, radius) + HALF_A_LETTER, words);
    }

    private String sector(double from, double to, double inner, double outer) {
        int large = to - from > FULL / 2 ? 1 : 0;
        return "M" + at(from, outer) + bow(outer, large, 1, to) + "L" + at(to, inner) + bow(inner, large, 0, from)
                + "Z";
    }

    private String bow(double radius, int large, int clockwise, double to) {
        String number = Drawing.number(radius);
        return "A" + number + " " + number + " 0 " + large + " " + clockwise + " " + at(to, radius);
    }

    private String straight(double angle, double from, double to) {
        return "M" + at(angle, from) + "L" + at(angle, to);
    }

    private String at(double angle, double radius) {
        return point(x(angle, radius), y(angle, radius));
    }

    private static String point(double x, double y) {
        return Drawing.number(x) + " " + Drawing.number(y);
    }

    private double x(double angle, double radius) {
        return LEFT_OF_WHEEL + rim + radius * StrictMath.sin(StrictMath.toRadians(angle));
    }

    private double y(double angle, double radius) {
        return ABOVE_WHEEL + rim - radius * StrictMath.cos(StrictMath.toRadians(angle));
    }

    private double textX() {
        return LEFT_OF_WHEEL + 2 * rim + RIGHT_OF_WHEEL;
    }
}
