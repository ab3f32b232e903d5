package org.kompetens.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.LeftOut;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * The words, names and numbers of a report.
 *
 * @param language the language
 */
record Wording(Language language) {

    /** By how many places a share and the same in per cent differ. */
    private static final int PER_CENT = 2;

    /** A text with its gaps filled: name, value, name, value. */
    String text(String key, Object... values) {
        return ReportText.of(key, language, values);
    }

    String number(Object value) {
        return ReportText.number(value, language);
    }

    /** A number with its sign, or a dash for no change. */
    String change(long number) {
        return number == 0 ? text("none") : (number > 0 ? "+" : "") + number(number);
    }

    /** A label may hold line ends, or what a terminal would take for commands. */
    String name(Labels labels) {
        return labels.in(language).replaceAll("\\p{Cntrl}+", " ");
    }

    /** The name of a level of the competence's own scale. */
    String level(ResolvedCompetence competence, RankedLevel level) {
        return name(competence.scale().level(level.rank()).labels());
    }

    /** How many records the figures are of, and how many they leave out. */
    void printRecords(long counted, long refused, PrintStream out) {
        out.println(text("records", "counted", counted));
        if (refused > 0) {
            out.println(text("refused", "refused", refused));
        }
    }

    /** Says how many assessments are left out by themselves, if any. */
    void printLeftOut(LeftOut leftOut, PrintStream out) {
        if (leftOut.assessments() > 0) {
            out.println(text("left-out", "assessments", leftOut.assessments(), "persons", leftOut.persons()));
        }
    }

    /** A share in per cent; a dash for none, and only for none. */
    String percent(Fraction share, int decimals) {
        if (share.signum() == 0) {
            return text("none");
        }
        BigDecimal rounded = share.rounded(decimals + PER_CENT).movePointRight(PER_CENT);
        return rounded.signum() == 0
                ? "<" + number(BigDecimal.ONE.movePointLeft(decimals)) + " %"
                : number(rounded) + " %";
    }

    static BigDecimal fte(FteSum fte, int decimals) {
        return fte.value().setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A share in whole per cent; only none is 0 %, and only all is 100 %. */
    String percent(long part, long whole) {
        if (whole == 0) {
            return text("none");
        }
        long rounded = Math.round(100.0 * part / whole);
        if (rounded == 0 && part > 0) {
            return "<1 %";
        }
        return rounded == 100 && part < whole ? ">99 %" : rounded + " %";
    }
}
