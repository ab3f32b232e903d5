package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kompetens.json.form.FromUnit;
import org.kompetens.json.form.TurnoverForm;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Turnover;

/**
 * Writes as JSON who came and left between two dates, of each unit and of each role in it, and the percentage by each
 * definition, which says what it means.
 */
public final class TurnoverDocument {

    private TurnoverDocument() {}

    /**
     * The document of the turnover of a unit and of every unit below it.
     *
     * @param byDefinition turnover of the same employees by each definition, at least one, such as {@link Turnover#byEach}
     *     has it
     * @param top the unit to begin with
     * @param roles which roles are told of besides all together
     * @param retiredFrom the age from which on whoever left is taken to have retired; if empty, what depends on who did is
     *     left out
     * @return the document, still to be written
     * @throws IllegalArgumentException if there is no definition, or the organisation has no such unit
     */
    public static ResultToWrite of(
            List<Turnover> byDefinition, UnitId top, Predicate<Role> roles, Optional<Integer> retiredFrom) {
        if (byDefinition.isEmpty()) {
            throw new IllegalArgumentException("there must be turnover by at least one definition");
        }
        FromUnit<List<Turnover>> from =
                new FromUnit<>(byDefinition, byDefinition.get(0).organisation().tree(), top);
        return ResultToWrite.of(TurnoverForm.TURNOVER, new TurnoverForm.Shown(from, roles, retiredFrom));
    }

    /**
     * Writes the turnover of a unit and of every unit below it.
     *
     * @param byDefinition turnover of the same employees by each definition, at least one, such as {@link Turnover#byEach}
     *     has it
     * @param top the unit to begin with
     * @param roles which roles are told of besides all together
     * @param retiredFrom the age from which on whoever left is taken to have retired; if empty, what depends on who did is
     *     left out
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is no definition, or the organisation has no such unit
     */
    public static void write(
            List<Turnover> byDefinition,
            UnitId top,
            Predicate<Role> roles,
            Optional<Integer> retiredFrom,
            OutputStream out)
            throws IOException {
        of(byDefinition, top, roles, retiredFrom).write(out);
    }
}
