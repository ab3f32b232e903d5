package org.kompetens.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.cost.Amounts;
import org.kompetens.count.Counted;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleSelection;
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

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The smallest amount that is told from none. */
    private static final int MOST_DECIMALS = 9;

    /** A text with its gaps filled: name, value, name, value. */
    String text(String key, Object... values) {
        return ReportText.of(key, language, values);
    }

    String number(Object value) {
        return ReportText.number(value, language);
    }

    /** Sums of money by currency, or a dash for none. */
    String amounts(Amounts amounts) {
        return amounts.isZero()
                ? text("none")
                : amounts.byCurrency().entrySet().stream()
                        .map(one -> number(one.getValue()) + " " + one.getKey().getCurrencyCode())
                        .collect(Collectors.joining(" + "));
    }

    /** A number with its sign, or a dash for no change. */
    String change(long number) {
        return number == 0 ? text("none") : (number > 0 ? "+" : "") + number(number);
    }

    /** A label may hold line ends, or what a terminal would take for commands. */
    String name(Labels labels) {
        return TerminalText.name(labels, language);
    }

    /** The name of a level of the competence's own scale, or of what is held where that is nothing. */
    String level(ResolvedCompetence competence, RankedLevel level) {
        return competence
                .scale()
                .named(level.rank())
                .map(named -> name(named.labels()))
                .orElseGet(() -> text("holds-nothing"));
    }

    /** How many records the figures are of, how many they leave out, and how much of the others. */
    void printRecords(Counted result, PrintStream out) {
        printCounted(result, out);
        printLeftOutOfRecords(result.leftOut(), out);
    }

    /** How many records the figures of a unit are of, how many they leave out, and how much of those employed there. */
    void printRecords(Counted result, LeftOut ofUnit, PrintStream out) {
        printCounted(result, out);
        printLeftOut(ofUnit, out);
    }

    private void printCounted(Counted result, PrintStream out) {
        out.println(text("records", "read", counted("read", result.counted())));
        printRefused(result.refused(), out);
    }

    /** Of which roles the figures are, if not of all. */
    void printRoles(Optional<RoleSelection> roles, Organisation organisation, PrintStream out) {
        roles.ifPresent(some -> out.println(text(
                "only-roles",
                "roles",
                organisation.roles().stream()
                        .filter(role -> some.contains(role.id()))
                        .map(role -> name(role.role().labels()))
                        .collect(Collectors.joining(", ")))));
    }

    /** How many records the figures leave out, if any. */
    void printRefused(long refused, PrintStream out) {
        if (refused > 0) {
            out.println(counted("refused", refused));
        }
    }

    /** How many there are of something, in the singular or the plural. */
    String counted(String key, long number, Object... more) {
        List<Object> values = new ArrayList<>(List.of("number", number));
        values.addAll(List.of(more));
        return text(key + (number == 1 ? ".one" : ".many"), values.toArray());
    }

    /** Says of a role without a profile that it is not known what it requires. */
    void printWithoutProfile(ResolvedRole role, PrintStream out) {
        out.println(text("fit.without-profile", "role", name(role.role().labels())));
    }

    /** Says how many cells rest on levels that a mapping merged, if any. */
    void printMerged(long cells, PrintStream out) {
        if (cells > 0) {
            out.println(counted("merged", cells));
        }
    }

    /** Says how many cells rest on levels that a mapping merged, before and after, if any. */
    void printMerged(long before, long after, PrintStream out) {
        if (before > 0 || after > 0) {
            out.println();
            out.println(text("merged.before-after", "before", before, "after", after));
        }
    }

    /** Says how many assessments of those employed in a unit are left out by themselves, if any. */
    void printLeftOut(LeftOut ofUnit, PrintStream out) {
        printLeftOut("left-out.here", ofUnit, out);
    }

    /** Says how many assessments are left out by themselves of some records, if any. */
    void printLeftOutOfRecords(LeftOut leftOut, PrintStream out) {
        printLeftOut("left-out", leftOut, out);
    }

    private void printLeftOut(String key, LeftOut leftOut, PrintStream out) {
        if (leftOut.assessments() > 0) {
            out.println(text(key, "assessments", leftOut.assessments(), "persons", leftOut.persons()));
        }
    }

    /** The same of a unit before and after, if any are on either side. */
    void printLeftOut(LeftOut before, LeftOut after, PrintStream out) {
        if (before.assessments() > 0 || after.assessments() > 0) {
            out.println(text(
                    "left-out.before-after",
                    "before",
                    before.assessments(),
                    "after",
                    after.assessments(),
                    "persons-before",
                    before.persons(),
                    "persons-after",
                    after.persons()));
        }
    }

    /** A share in per cent, at most all; a dash for none, and only for none. Only all is 100 %. */
    String percent(Fraction share, int decimals) {
        if (share.signum() == 0) {
            return text("none");
        }
        BigDecimal rounded = share.rounded(decimals + PER_CENT).movePointRight(PER_CENT);
        BigDecimal least = BigDecimal.ONE.movePointLeft(decimals);
        if (rounded.signum() == 0) {
            return percent("<" + number(least));
        }
        boolean isAlmostAll = rounded.compareTo(ALL) == 0 && share.compareTo(Fraction.of(1, 1)) < 0;
        return percent(isAlmostAll ? ">" + number(ALL.subtract(least)) : number(rounded));
    }

    /** With more decimals where it would be taken for a whole number, and is none. */
    static BigDecimal fte(FteSum fte, int decimals) {
        return rounded(fte.value(), decimals);
    }

    /** The same of an amount that is a fraction. */
    static BigDecimal amount(Fraction amount, int decimals) {
        return rounded(amount.rounded(MOST_DECIMALS), decimals);
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        for (int more = decimals; isWhole(rounded) && !isWhole(value); more++) {
            rounded = value.setScale(more, RoundingMode.HALF_UP);
        }
        return rounded;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** A share in whole per cent; only none is 0 %, and only all is 100 %. */
    String percent(long part, long whole) {
        if (whole == 0) {
            return text("none");
        }
        long rounded = Math.round(100.0 * part / whole);
        if (rounded == 0 && part > 0) {
            return percent("<1");
        }
        return percent(rounded == 100 && part < whole ? ">99" : Long.toString(rounded));
    }

    /** A number with its sign, which in English stands close to it. */
    String percent(String number) {
        return text("percent", "number", number);
    }
}
