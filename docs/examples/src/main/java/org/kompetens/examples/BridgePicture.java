package org.kompetens.examples;

import java.util.List;
import java.util.Locale;
import org.kompetens.change.CellBridge;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Draws what is met in a unit today, what changes it within a year, and what is met then: an SVG. */
public final class BridgePicture {

    private static final int GROUND = 250;
    private static final int HEIGHT = 200;
    private static final int WIDTH = 76;
    private static final int STEP = 100;

    private final double scale;
    private int x = 30;

    private BridgePicture(long highest) {
        this.scale = (double) HEIGHT / highest;
    }

    public static void main(String[] arguments) {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        GapAnalysis today = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        Transition year = Horizon.of(today).between(today.asOf(), today.asOf().plusYears(1));
        Bridge bridge = sample.employees().stream().collect(Bridge.collector(year));
        List<CellBridge<Cause>> competences =
                bridge.at(UnitId.of("kultur-fritid")).competences();

        long met = competences.stream()
                .map(CellBridge::before)
                .mapToLong(BridgePicture::met)
                .sum();
        System.out.println("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 300" font-family="system-ui, Helvetica, Arial, \
                sans-serif" font-size="14" text-anchor="middle" role="img" aria-labelledby="title">
                <title id="title">What is met on the first date, what exits, entries, requirements, exemptions, expiries and \
                gains change, and what is met on the second.</title>
                <rect width="860" height="300" fill="#ffffff"/>""");
        BridgePicture picture = new BridgePicture(met);
        picture.bar(0, met, "#4a90c2", String.valueOf(met), year.from().toString());
        for (Cause cause : Cause.values()) {
            long part = competences.stream()
                    .map(one -> one.part(cause))
                    .mapToLong(BridgePicture::met)
                    .sum();
            String sign = part > 0 ? "+" : part < 0 ? "−" : "";
            picture.bar(met, met + part, part < 0 ? "#c0562f" : "#5a9a5a", sign + Math.abs(part), name(cause));
            met += part;
        }
        picture.bar(0, met, "#4a90c2", String.valueOf(met), year.to().toString());
        System.out.println("</svg>");
    }

    private static String name(Cause cause) {
        return switch (cause) {
            case EXIT -> "exits";
            case ENTRY -> "entries";
            case REQUIREMENT -> "requirements";
            case EXEMPTION -> "exemptions";
            case EXPIRY -> "expiries";
            case GAIN -> "gains";
        };
    }

    private static long met(CellFigures figures) {
        return figures.cells().met().count();
    }

    private void bar(long from, long to, String colour, String number, String name) {
        double top = GROUND - Math.max(from, to) * scale;
        double height = Math.abs(to - from) * scale;
        int middle = x + WIDTH / 2;
        System.out.printf(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"%s\"/>%n",
                x,
                top,
                WIDTH,
                Math.max(1, height),
                colour);
        System.out.printf(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%.1f\" font-weight=\"600\" fill=\"#102a43\">%s</text>%n",
                middle,
                top - 8,
                number);
        System.out.printf("<text x=\"%d\" y=\"%d\" fill=\"#334e68\">%s</text>%n", middle, GROUND + 24, name);
        x += STEP;
    }
}
