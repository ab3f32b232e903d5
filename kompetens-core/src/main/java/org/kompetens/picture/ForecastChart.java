package org.kompetens.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.text.Language;

/**
 * A forecast of staff as a chart, in FTE: above, of every year's end, who of the staff is left, and how many are missing to
 * make up for those who left and to grow; below, of every year, who leaves and who is hired.
 */
public final class ForecastChart {

    private static final int LEFT = 16;
    private static final int BAR = 78;
    private static final int STEP = 92;
    private static final int STOCK_TOP = 88;
    private static final int STOCK_HEIGHT = 170;
    private static final int FLOW_TOP = STOCK_TOP + STOCK_HEIGHT + 112;
    private static final int FLOW_HEIGHT = 130;
    private static final int BELOW = 30;
    private static final int KEY = 24;
    private static final int KEY_HEIGHT = 12;
    private static final int LEAST_YEARS = 8;
    private static final double CHARACTER = 6.8;
    private static final int DECIMALS = 1;
    private static final int LINE = 13;
    private static final int MOST_CHARACTERS = 5;

    private static final Part HIRES = new Part(
            "forecast.hires",
            "third",
            false,
            year -> year.flows().hires().total().fte());

    private final PictureText text;
    private final Drawing drawing;
    private final List<ForecastYear> years;

    private ForecastChart(PictureText text, Drawing drawing, List<ForecastYear> years) {
        this.text = text;
        this.drawing = drawing;
        this.years = years;
    }

    /**
     * The forecast of a unit with everything below it, of all roles.
     *
     * @param forecast the forecast
     * @param unit the unit
     * @param language in which language
     * @return an SVG document
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static String svg(StaffingForecast forecast, UnitId unit, Language language) {
        PictureText text = new PictureText(language);
        List<ForecastYear> years = forecast.years(unit);
        UnitTree tree = forecast.opening().organisation().tree();
        Drawing drawing = new Drawing(
                "forecast",
                2 * LEFT + Math.max(LEAST_YEARS, years.size()) * STEP,
                FLOW_TOP + FLOW_HEIGHT + BELOW,
                text.of(
                        "forecast.title",
                        "unit",
                        text.name(tree.unit(tree.indexOf(unit)).labels()),
                        "from",
                        years.get(0).from().toString(),
                        "to",
                        years.get(years.size() - 1).to().toString()),
                description(years, text),
                language);
        return new ForecastChart(text, drawing, years).draw();
    }

    private static String description(List<ForecastYear> years, PictureText text) {
        return years.stream()
                .map(year -> text.of(
                        "forecast.words",
                        "date",
                        year.to().toString(),
                        "demand",
                        amount(year.demand().total().fte(), text),
                        "left",
                        amount(remaining(year), text),
                        "need",
                        amount(year.need().total().total().fte(), text),
                        "leavers",
                        amount(year.flows().leavers().total().fte(), text),
                        "hires",
                        amount(year.flows().hires().total().fte(), text)))
                .collect(Collectors.joining(" "));
    }

    private static String amount(Quantity quantity, PictureText text) {
        return text.number(quantity.rounded(DECIMALS));
    }

    /** Of the staff before anybody is hired. */
    private static Quantity remaining(ForecastYear year) {
        return year.flows().closing().minus(year.flows().hires()).total().fte();
    }

    /**
     * An area of a bar.
     *
     * @param name the key of its name
     * @param kind its colour
     * @param hatched whether it is hatched
     * @param amount how high
     */
    private record Part(String name, String kind, boolean hatched, Function<ForecastYear, Quantity> amount) {}

    private static List<Part> stock() {
        return List.of(
                new Part("forecast.left", "first", false, ForecastChart::remaining),
                new Part(
                        "forecast.replacement",
                        "second",
                        true,
                        year -> year.need().replacement().total().fte()),
                new Part(
                        "forecast.expansion",
                        "fourth",
                        false,
                        year -> year.need().expansion().total().fte()));
    }

    private static List<Part> leavers() {
        return List.of(
                new Part(
                        "forecast.known-exits",
                        "second",
                        false,
                        year -> year.flows().knownExits().total().fte()),
                new Part(
                        "forecast.retirements",
                        "first",
                        false,
                        year -> year.flows().retirements().total().fte()),
                new Part(
                        "forecast.other-exits",
                        "fourth",
                        true,
                        year -> year.flows().otherExits().total().fte()));
    }

    private String draw() {
        drawing.text("strong", LEFT, 20, text.of("forecast.stock"));
        keys(stock(), 34);
        double most = most(stock());
        for (int i = 0; i < years.size(); i++) {
            ForecastYear year = years.get(i);
            bar(stock(), year, LEFT + i * STEP, BAR, STOCK_TOP + STOCK_HEIGHT, STOCK_HEIGHT / most);
            label(
                    i,
                    STOCK_TOP + STOCK_HEIGHT - STOCK_HEIGHT * sum(stock(), year) / most,
                    year.need().total().total().fte());
            date(i, STOCK_TOP + STOCK_HEIGHT, year);
        }
        axis(STOCK_TOP + STOCK_HEIGHT);
        drawing.text("strong", LEFT, FLOW_TOP - 66, text.of("forecast.flows"));
        List<Part> flows = new ArrayList<>(leavers());
        flows.add(HIRES);
        keys(flows, FLOW_TOP - 52);
        double mostFlow = Math.max(most(leavers()), most(List.of(HIRES)));
        for (int i = 0; i < years.size(); i++) {
            ForecastYear year = years.get(i);
            double half = BAR / 2.0;
            double x = LEFT + i * STEP;
            bar(leavers(), year, x, half - 1, FLOW_TOP + FLOW_HEIGHT, FLOW_HEIGHT / mostFlow);
            bar(List.of(HIRES), year, x + half + 1, half - 1, FLOW_TOP + FLOW_HEIGHT, FLOW_HEIGHT / mostFlow);
            double leaving = FLOW_HEIGHT * sum(leavers(), year) / mostFlow;
            double hired = FLOW_HEIGHT * sum(List.of(HIRES), year) / mostFlow;
            drawing.text(
                    "small middle",
                    x + half / 2,
                    FLOW_TOP + FLOW_HEIGHT - leaving - 4,
                    amount(year.flows().leavers().total().fte(), text));
            drawing.text(
                    "small middle",
                    x + half + half / 2,
                    FLOW_TOP + FLOW_HEIGHT - hired - 4 - (isLong(year) && Math.abs(hired - leaving) < LINE ? LINE : 0),
                    amount(year.flows().hires().total().fte(), text));
            date(i, FLOW_TOP + FLOW_HEIGHT, year);
        }
        axis(FLOW_TOP + FLOW_HEIGHT);
        return drawing.end();
    }

    /** Whether the numbers of a year do not fit beside each other. */
    private boolean isLong(ForecastYear year) {
        return Stream.of(year.flows().leavers(), year.flows().hires())
                .anyMatch(figure -> amount(figure.total().fte(), text).length() > MOST_CHARACTERS);
    }

    private void bar(List<Part> parts, ForecastYear year, double x, double width, double bottom, double scale) {
        double y = bottom;
        for (Part part : parts) {
            double height = Math.max(0, value(part.amount().apply(year)) * scale);
            if (height > 0) {
                y -= height;
                drawing.area(part.kind(), x, y, width, height);
                if (part.hatched()) {
                    drawing.hatch(x, y, width, height);
                }
            }
        }
    }

    private void label(int column, double y, Quantity need) {
        drawing.text("middle", LEFT + column * STEP + BAR / 2.0, y - 6, amount(need, text));
    }

    private void date(int column, double y, ForecastYear year) {
        drawing.text(
                "small middle",
                LEFT + column * STEP + BAR / 2.0,
                y + 17,
                year.to().toString());
    }

    private void axis(double y) {
        drawing.line("axis", LEFT - 8, y, LEFT + years.size() * STEP, y);
    }

    private void keys(List<Part> parts, double y) {
        double x = LEFT;
        for (Part part : parts) {
            String name = text.of(part.name());
            drawing.area(part.kind(), x, y, KEY, KEY_HEIGHT);
            if (part.hatched()) {
                drawing.hatch(x, y, KEY, KEY_HEIGHT);
            }
            drawing.text("small", x + KEY + 6, y + 11, name);
            x += KEY + 22 + CHARACTER * name.length();
        }
    }

    private double most(List<Part> parts) {
        double most = years.stream().mapToDouble(year -> sum(parts, year)).max().orElse(0);
        return most > 0 ? most : 1;
    }

    private static double sum(List<Part> parts, ForecastYear year) {
        return parts.stream()
                .mapToDouble(part -> Math.max(0, value(part.amount().apply(year))))
                .sum();
    }

    private static double value(Quantity quantity) {
        return quantity.value().doubleValue();
    }
}
