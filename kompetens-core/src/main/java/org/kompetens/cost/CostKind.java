package org.kompetens.cost;

import java.util.List;
import java.util.Optional;
import org.kompetens.text.Identifiers;
import org.kompetens.text.Labels;

/**
 * What is paid for. An organisation may have kinds of its own beside the {@linkplain #STANDARD supplied} ones.
 *
 * @param value the identifier; compared letter by letter
 */
public record CostKind(String value) implements Comparable<CostKind> {

    /** The fee of a course, a seminar or an education. */
    public static final CostKind FEE = new CostKind("fee");

    /** Books and other material. */
    public static final CostKind MATERIAL = new CostKind("material");

    /** Travel and lodging. */
    public static final CostKind TRAVEL_AND_LODGING = new CostKind("travel-and-lodging");

    /** The fee of an examination. */
    public static final CostKind EXAM = new CostKind("exam");

    /** A stipend to whoever studies. */
    public static final CostKind STIPEND = new CostKind("stipend");

    /** The pay of whoever studies, for the hours of study. */
    public static final CostKind PAY_WHILE_STUDYING = new CostKind("pay-while-studying");

    /** Whoever works instead of somebody who studies. */
    public static final CostKind SUBSTITUTE = new CostKind("substitute");

    /** The working time of the organisation's own trainers and mentors. */
    public static final CostKind TRAINERS_TIME = new CostKind("trainers-time");

    /** Other working time of the organisation's own. */
    public static final CostKind OWN_WORK = new CostKind("own-work");

    /** The supplied kinds. */
    public static final List<CostKind> STANDARD = List.of(
            FEE, MATERIAL, TRAVEL_AND_LODGING, EXAM, STIPEND, PAY_WHILE_STUDYING, SUBSTITUTE, TRAINERS_TIME, OWN_WORK);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public CostKind {
        Identifiers.check("CostKind", value);
    }

    /**
     * A kind by its identifier.
     *
     * @param value one of {@link #STANDARD} or the organisation's own
     * @return the kind
     */
    public static CostKind of(String value) {
        return new CostKind(value);
    }

    /**
     * What a supplied kind is called.
     *
     * @return its name in all languages, or empty for a kind of the organisation's own
     */
    public Optional<Labels> labels() {
        String key = "kind." + value;
        return CostWords.has(key) ? Optional.of(CostWords.labels(key)) : Optional.empty();
    }

    @Override
    public int compareTo(CostKind other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
