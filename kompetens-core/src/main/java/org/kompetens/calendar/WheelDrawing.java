package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a wheel of months as SVG, line by line; coordinates are rounded to a tenth, so that they are alike everywhere. */
final class WheelDrawing {

    private static final int CENTRE_X = 330;
    private static final int CENTRE_Y = 380;
    private static final int RIM = 270;
    private static final int MONTH_WIDTH = 28;
    private static final int HUB = 60;
    private static final int TEXT_X = 680;
    private static final int FIRST_LINE = 100;
    private static final int LINE = 18;
    private static final int WIDTH = 1240;
    private static final int LEAST_HEIGHT = 760;
    private static final int KEYS_A_ROW = 4;
    private static final int KEY_WIDTH = 150;
    private static final int MOST_CHARACTERS = 64;
    private static final int WIDEST_RING = 26;
    private static final double NUMBER_BESIDE = 11;
    private static final double FULL = 360;
    private static final int MONTHS = 12;
    private static final double FOUR_FIFTHS = 0.8;

    private static final String STYLE = """
            <defs>
            <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6 L6 0" stroke="#000"/></pattern>
            <pattern id="dense" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 4 L4 0 M0 0 L4 4" stroke="#000"/></pattern>
            <pattern id="dotted" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1.2"/></pattern>
            </defs>
            <style>
            text { font-family: Helvetica, Arial, sans-serif; font-size: 13px; fill: #000 }
            .page { fill: #fff }
            .heading { font-size: 22px; font-weight: bold }
            .step { font-weight: bold }
            .name, .number { text-anchor: middle; dominant-baseline: central }
            .number { font-size: 11px }
            .loud { font-weight: bold; font-size: 13px }
            .month { fill: #eee; stroke: #666 }
            .line { stroke: #bbb; fill: none }
            .today { stroke: #000; stroke-width: 2; stroke-dasharray: 6 3; fill: none }
            .not-applicable, .done, .done-late, .upcoming, .open, .due-soon, .blocked, .overdue { stroke: #000 }
            .not-applicable { fill: #fff; stroke-dasharray: 2 2 }
            .upcoming { fill: #fff }
            .done { fill: #bbb }
            .done-late { fill: #888 }
            .open { fill: url(#dotted) }
            .due-soon { fill: url(#hatched) }
            .blocked { fill: url(#dense) }
            .overdue { fill: #000 }
            </style>""";

    private final List<String> wheel = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final String title;
    private final String description;
    private final String language;
    private final YearMonth first;
    private final double ringWidth;
    private int ring;
    private int line = FIRST_LINE;
    private int keys;

    WheelDrawing(String title, String description, String language, LocalDate begins, int rings) {
        this.title = title;
        this.description = description;
        this.language = language;
        this.first = YearMonth.from(begins);
        this.ringWidth = Math.min(WIDEST_RING, (double) (RIM - MONTH_WIDTH - HUB) / Math.max(rings, 1));
    }

    /** One of the twelve, by its place from the top. */
    void month(int place, String name) {
        double from = FULL * place / MONTHS;
        double to = FULL * (place + 1) / MONTHS;
        wheel.add(path(from, to, RIM - MONTH_WIDTH, RIM, "class=\"month\""));
        double middle = (from + to) / 2;
        wheel.add("<text class=\"name\" x=\"" + x(middle, RIM - MONTH_WIDTH / 2.0) + "\" y=\""
                + y(middle, RIM - MONTH_WIDTH / 2.0) + "\">" + escaped(name) + "</text>");
        wheel.add("<path class=\"line\" d=\"M" + point(from, HUB) + " L" + point(from, RIM) + "\"/>");
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
        String fill = "class=\"" + kind(kind) + "\"";
        if (year) {
            wheel.add(path(0, FULL / 2, inner, outer, fill));
            wheel.add(path(FULL / 2, FULL, inner, outer, fill));
        } else {
            wheel.add(path(from, to > from ? to : to + FULL, inner, outer, fill));
        }
        double middle = year ? 0 : from;
        wheel.add("<text class=\"number" + (kind == Status.Kind.OVERDUE ? " loud" : "") + "\" x=\""
                + x(middle + numberTurn(outer), (inner + outer) / 2) + "\" y=\""
                + y(middle + numberTurn(outer), (inner + outer) / 2) + "\">" + (ring + 1)
                + (kind == Status.Kind.OVERDUE ? "!" : "") + "</text>");
    }

    /** So far that a number stands beside the beginning of its arc, and not on it. */
    private static double numberTurn(double radius) {
        return StrictMath.toDegrees(-NUMBER_BESIDE / radius);
    }

    /** What the ring is. */
    void label(String name, List<String> windows) {
        line += LINE / 3;
        texts.add(text("step", TEXT_X, line, (ring + 1) + ". " + name));
        line += LINE;
        for (String window : windows) {
            texts.add(text("window", TEXT_X + LINE, line, window));
            line += LINE;
        }
    }

    void today(LocalDate date) {
        LocalDate begins = first.atDay(1);
        if (!date.isBefore(begins) && date.isBefore(begins.plusYears(1))) {
            double angle = angle(date);
            wheel.add("<path class=\"today\" d=\"M" + point(angle, HUB) + " L" + point(angle, RIM + 10) + "\"/>");
            wheel.add("<text class=\"name\" x=\"" + x(angle, RIM + 24) + "\" y=\"" + y(angle, RIM + 24) + "\">" + date
                    + "</text>");
        }
    }

    void key(Status.Kind kind, String name) {
        int left = 40 + KEY_WIDTH * (keys % KEYS_A_ROW);
        int top = CENTRE_Y + RIM + 30 + LINE * (keys / KEYS_A_ROW) * 3 / 2;
        texts.add(
                "<rect class=\"" + kind(kind) + "\" x=\"" + left + "\" y=\"" + top + "\" width=\"22\" height=\"14\"/>");
        texts.add(text("window", left + 28, top + 12, name + (kind == Status.Kind.OVERDUE ? " !" : "")));
        keys++;
    }

    String end() {
        int height = Math.max(LEAST_HEIGHT, line + LINE);
        List<String> all = new ArrayList<>();
        all.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + height + "\" lang=\""
                + language + "\" role=\"img\" aria-labelledby=\"title desc\">");
        all.add("<title id=\"title\">" + escaped(title) + "</title>");
        all.add("<desc id=\"desc\">" + escaped(description) + "</desc>");
        all.add(STYLE);
        all.add("<rect class=\"page\" width=\"" + WIDTH + "\" height=\"" + height + "\"/>");
        all.add(text("heading", 40, 50, title));
        all.addAll(wheel);
        all.addAll(texts);
        all.add("</svg>");
        return String.join("\n", all) + "\n";
    }

    private static String kind(Status.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Each month has as much of the round as any other; each of its days as much as any other of it. */
    private double angle(LocalDate date) {
        int months = (date.getMonthValue() - first.getMonthValue() + MONTHS) % MONTHS;
        int days = date.getMonth() == Month.FEBRUARY ? 29 : date.lengthOfMonth();
        return FULL * (months + (date.getDayOfMonth() - 1.0) / days) / MONTHS;
    }

    private static String path(double from, double to, double inner, double outer, String attributes) {
        int large = to - from > FULL / 2 ? 1 : 0;
        return "<path " + attributes + " d=\"M" + point(from, outer) + " A" + number(outer) + " " + number(outer)
                + " 0 "
                + large + " 1 " + point(to, outer) + " L" + point(to, inner) + " A" + number(inner) + " "
                + number(inner)
                + " 0 " + large + " 0 " + point(from, inner) + " Z\"/>";
    }

    private static String point(double angle, double radius) {
        return x(angle, radius) + " " + y(angle, radius);
    }

    private static String x(double angle, double radius) {
        return number(CENTRE_X + radius * StrictMath.sin(StrictMath.toRadians(angle)));
    }

    private static String y(double angle, double radius) {
        return number(CENTRE_Y - radius * StrictMath.cos(StrictMath.toRadians(angle)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String text(String kind, int x, int y, String text) {
        boolean fits = text.codePointCount(0, text.length()) <= MOST_CHARACTERS || kind.equals("heading");
        String shown = fits ? text : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "…";
        return "<text class=\"" + kind + "\" x=\"" + x + "\" y=\"" + y + "\">" + escaped(shown) + "</text>";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(isInXml(character) ? character : ' ');
            }
        });
        return escaped.toString();
    }

    /** Control characters and halves of characters cannot stand in XML. */
    private static boolean isInXml(int character) {
        return character >= ' '
                && Character.getType(character) != Character.SURROGATE
                && character != 0xFFFE
                && character != 0xFFFF;
    }
}
