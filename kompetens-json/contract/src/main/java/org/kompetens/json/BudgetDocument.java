package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.kompetens.json.form.BudgetForm;
import org.kompetens.planning.Budget;
import org.kompetens.planning.Planning;

/** Writes as JSON what activities cost: row by row, and summed by year, scope, level, place and strategies. */
public final class BudgetDocument {

    private BudgetDocument() {}

    /**
     * The document of a budget. Amounts are rounded to four decimals.
     *
     * @param planning the plans that it is of, which say what everything is called
     * @param date as of which date it is
     * @param budget the budget
     * @return the document, still to be written
     */
    public static ResultToWrite of(Planning planning, LocalDate date, Budget budget) {
        return ResultToWrite.of(BudgetForm.BUDGET, new BudgetForm.Shown(planning, date, budget));
    }

    /**
     * Writes a budget. Amounts are rounded to four decimals.
     *
     * @param planning the plans that it is of, which say what everything is called
     * @param date as of which date it is
     * @param budget the budget
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Planning planning, LocalDate date, Budget budget, OutputStream out) throws IOException {
        of(planning, date, budget).write(out);
    }
}
