package org.kompetens.staffing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.organisation.UnitLevelId;

/**
 * What is meant by turnover: there is no common definition, and the same records give a different percentage by each. None
 * of the national ones is comparable with those of another country.
 *
 * @param name identifies it
 * @param formula what is divided by what
 * @param months how many months are between the two dates, from 1
 * @param hourly whether those without an FTE, who are paid by the hour, count as staff; if not, whoever becomes one of
 *     them leaves
 * @param retirement whether those who retire count among those who leave
 * @param moves whether those who leave a unit for another one in the organisation count among those who leave, and those
 *     who come from there among those hired. Moves within a unit and all below it never count there
 * @param events whether each hire and each departure counts, of those who came and left in between too; otherwise each
 *     person who is there at one of the two dates and not at the other
 * @param employers the level at which people are counted as staff; above, these numbers are summed, so that somebody with
 *     employments at two of them counts twice, and moves from one to another are hires and departures. Empty if each unit
 *     counts its people, with all below it, for itself
 * @param source where it is from
 */
public record TurnoverDefinition(
        String name,
        TurnoverFormula formula,
        int months,
        boolean hourly,
        boolean retirement,
        boolean moves,
        boolean events,
        Optional<UnitLevelId> employers,
        String source) {

    /**
     * The Swedish state now: the smaller of hired and left, by the mean of two years' numbers; monthly paid, with moves
     * between agencies and with pensions.
     */
    public static final TurnoverDefinition SWEDEN_STATE = of(
            "se-state",
            TurnoverFormula.SMALLER_OF_HIRED_AND_LEFT_BY_MEAN,
            false,
            true,
            "Arbetsgivarverket, personalomsättning i staten med tabeller");

    /**
     * The Swedish state in 2018: those who left the state or changed agency, by the mean of the numbers of two Septembers;
     * monthly paid.
     */
    public static final TurnoverDefinition SWEDEN_STATE_2018 = of(
            "se-state-2018", TurnoverFormula.LEFT_BY_MEAN, false, true, "Arbetsgivarverket, personalomsättning, 2018");

    /**
     * Norwegian municipalities by KS: of those employed in any municipality on one 1 December the share who are so in none
     * on the next; hourly paid and retirement included. It says what it means of records of the whole sector only.
     */
    public static final TurnoverDefinition NORWAY_SECTOR =
            of("no-ks-sector", TurnoverFormula.LEFT_BY_START, true, false, "KS, turnover i kommuner og fylkeskommuner");

    /** As {@link #NORWAY_SECTOR}, but whoever goes to another municipality has left too. */
    public static final TurnoverDefinition NORWAY_MUNICIPALITY =
            of("no-ks-municipality", TurnoverFormula.LEFT_BY_START, true, true, "KS, statistikkpakken, turnover");

    /**
     * Danish outflow: of those employed at one date the share who have left a year after; monthly paid, pensions included.
     */
    public static final TurnoverDefinition DENMARK_OUTFLOW = of(
            "dk-outflow",
            TurnoverFormula.LEFT_BY_START,
            false,
            true,
            "Region Hovedstaden, fastholdelse, with pensions; KRL's denominator was not found");

    /** As {@link #DENMARK_OUTFLOW}, but whoever retires has not left; the denominator is the same. */
    public static final TurnoverDefinition DENMARK_OUTFLOW_WITHOUT_PENSION =
            DENMARK_OUTFLOW.named("dk-outflow-without-pension").withRetirement(false);

    /** Danish inflow: those hired within a year, by the number at its beginning; monthly paid. */
    public static final TurnoverDefinition DENMARK_INFLOW = of(
            "dk-inflow",
            TurnoverFormula.HIRED_BY_START,
            false,
            true,
            "KRL, personaleomsætning; its denominator was not found, and is here the number at the beginning");

    /** The national definitions, those of one country together. */
    public static final List<TurnoverDefinition> NATIONAL = List.of(
            SWEDEN_STATE,
            SWEDEN_STATE_2018,
            NORWAY_SECTOR,
            NORWAY_MUNICIPALITY,
            DENMARK_OUTFLOW,
            DENMARK_OUTFLOW_WITHOUT_PENSION,
            DENMARK_INFLOW);

    private static final int YEAR = 12;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there are no months between the two dates
     */
    public TurnoverDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(employers, "employers");
        Objects.requireNonNull(source, "source");
        if (months < 1) {
            throw new IllegalArgumentException("turnover must be of a period of at least 1 month: " + months);
        }
    }

    private static TurnoverDefinition of(
            String name, TurnoverFormula formula, boolean hourly, boolean moves, String source) {
        return new TurnoverDefinition(name, formula, YEAR, hourly, true, moves, false, Optional.empty(), source);
    }

    /**
     * This by another name, as one that is changed is another definition.
     *
     * @param name in place of its own
     * @return a new definition
     */
    public TurnoverDefinition named(String name) {
        return new TurnoverDefinition(name, formula, months, hourly, retirement, moves, events, employers, source);
    }

    /**
     * This with retirement, or without.
     *
     * @param retirement whether those who retire count among those who leave
     * @return a new definition
     */
    public TurnoverDefinition withRetirement(boolean retirement) {
        return new TurnoverDefinition(name, formula, months, hourly, retirement, moves, events, employers, source);
    }

    /**
     * This counting each hire and each departure.
     *
     * @return a new definition
     */
    public TurnoverDefinition byEvents() {
        return new TurnoverDefinition(name, formula, months, hourly, retirement, moves, true, employers, source);
    }

    /**
     * This counted at a level and summed above it.
     *
     * @param employers the level
     * @return a new definition
     */
    public TurnoverDefinition countedAt(UnitLevelId employers) {
        return new TurnoverDefinition(
                name, formula, months, hourly, retirement, moves, events, Optional.of(employers), source);
    }

    /**
     * Those who left, as far as they count.
     *
     * @param flows who came and left
     * @return from 0
     */
    public long leavers(TurnoverFlows flows) {
        return flows.left() - (moves ? 0 : flows.movedWithin()) - (retirement ? 0 : flows.retired());
    }

    /**
     * Those hired, as far as they count.
     *
     * @param flows who came and left
     * @return from 0
     */
    public long hires(TurnoverFlows flows) {
        return flows.hired() - (moves ? 0 : flows.hiredFromWithin());
    }

    /**
     * The turnover.
     *
     * @param flows who came and left
     * @return exact, 1/8 for 12.5 per cent; above 1 if more left than there are. Empty if there was nobody
     */
    public Optional<Ratio> rate(TurnoverFlows flows) {
        return switch (formula) {
            case SMALLER_OF_HIRED_AND_LEFT_BY_MEAN -> byMean(Math.min(hires(flows), leavers(flows)), flows);
            case LEFT_BY_MEAN -> byMean(leavers(flows), flows);
            case LEFT_BY_START -> ratio(leavers(flows), flows.atStart());
            case HIRED_BY_START -> ratio(hires(flows), flows.atStart());
        };
    }

    private static Optional<Ratio> byMean(long number, TurnoverFlows flows) {
        return ratio(Math.multiplyExact(2, number), Math.addExact(flows.atStart(), flows.atEnd()));
    }

    private static Optional<Ratio> ratio(long number, long all) {
        return all == 0 ? Optional.empty() : Optional.of(new Ratio(number, all));
    }

    /** Whether it counts people of one date, and which of them have left a year after: what a forecast needs. */
    boolean isOfPeopleOverAYear() {
        return !events && months == YEAR;
    }
}
