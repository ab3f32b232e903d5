package org.kompetens.testkit.assertions;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.UnitId;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.Priority;
import org.kompetens.rollup.Fraction;

/** Assertions about what each unit should look at first. */
public final class PrioritiesAssert extends AbstractAssert<PrioritiesAssert, Priorities> {

    PrioritiesAssert(Priorities actual) {
        super(actual, PrioritiesAssert.class);
    }

    /**
     * In a unit these competences come first, in this order.
     *
     * @param unit its id
     * @param competences their ids
     * @return this
     */
    public PrioritiesAssert beginWith(String unit, String... competences) {
        List<String> wanted = List.of(competences);
        List<String> found = all(unit).stream()
                .map(one -> one.competence().id().value())
                .limit(wanted.size())
                .toList();
        if (!found.equals(wanted)) {
            throw failure("what unit %s looks at must begin with %s, begins with %s", unit, wanted, found);
        }
        return this;
    }

    /**
     * There is nothing that a unit should look at.
     *
     * @param unit its id
     * @return this
     */
    public PrioritiesAssert areNone(String unit) {
        List<String> found =
                all(unit).stream().map(one -> one.competence().id().value()).toList();
        if (!found.isEmpty()) {
            throw failure("unit %s must have nothing to look at, has %s", unit, found);
        }
        return this;
    }

    /**
     * The share of all that a unit requires, by weight, that is not known in a competence.
     *
     * @param unit its id
     * @param competence its id
     * @param expected as a decimal number, of as many decimals as are to be compared, such as {@code "0.25"}
     * @return this
     */
    public PrioritiesAssert haveUnknown(String unit, String competence, String expected) {
        return has(unit, competence, "unknown", Priority::unknown, expected);
    }

    /**
     * The share of all that a unit requires, by weight, that falls short in a competence.
     *
     * @param unit its id
     * @param competence its id
     * @param expected as a decimal number, of as many decimals as are to be compared, such as {@code "0.25"}
     * @return this
     */
    public PrioritiesAssert haveShortfall(String unit, String competence, String expected) {
        return has(unit, competence, "short", Priority::shortfall, expected);
    }

    private PrioritiesAssert has(
            String unit, String competence, String how, Function<Priority, Fraction> share, String expected) {
        CompetenceId id = CompetenceId.of(competence);
        Priority one = all(unit).stream()
                .filter(other -> other.competence().id().equals(id))
                .findFirst()
                .orElseThrow(() -> failure("unit %s must look at %s, and need not", unit, competence));
        BigDecimal wanted = new BigDecimal(expected);
        BigDecimal found = share.apply(one).rounded(Math.max(0, wanted.scale()));
        if (found.compareTo(wanted) != 0) {
            throw failure(
                    "%s in unit %s must be %s by a share of %s, is by %s",
                    competence, unit, how, expected, found.toPlainString());
        }
        return this;
    }

    private List<Priority> all(String unit) {
        return actual.at(UnitId.of(unit)).priorities();
    }
}
