package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.RoleId;

/** Whether the limits by which people retire are there, are clear, and are in force. */
final class RetirementCheck {

    private final RetirementTerms general;
    private final SortedMap<RoleId, RetirementTerms> byRole;

    RetirementCheck(RetirementTerms general, SortedMap<RoleId, RetirementTerms> byRole) {
        this.general = general;
        this.byRole = byRole;
    }

    private interface OfTerms {
        void check(RetirementTerms terms, FieldPath path, List<Finding> found);
    }

    private List<Finding> each(OfTerms check) {
        List<Finding> found = new ArrayList<>();
        check.check(general, FieldPath.of("retirement"), found);
        byRole.forEach((role, terms) ->
                check.check(terms, FieldPath.of("retirementByRole").then(role.value()), found));
        return found;
    }

    /**
     * Limits that a table does not have, rows of an organisation's own table that contradict one another, and shares of ages
     * at which nobody is left.
     */
    List<Finding> findings() {
        return each(RetirementCheck::checkTable);
    }

    /** Limits of which no row is in force on a date, or of which the rows that are leave somebody out in between. */
    List<Finding> findings(LocalDate asOf) {
        return each((terms, path, found) ->
                TableLimit.of(terms).ifPresent(limit -> checkInForce(limit, asOf, path, found)));
    }

    /** Terms that say how many of an age retire, and not who. */
    List<Finding> ofPersons() {
        return each((terms, path, found) -> {
            if (terms instanceof RetirementTerms.Distributed || terms instanceof RetirementTerms.ByRates) {
                found.add(Finding.of(StaffingRule.RETIREMENT_NAMES_NOBODY, path));
            }
        });
    }

    private static void checkTable(RetirementTerms terms, FieldPath path, List<Finding> found) {
        TableLimit.of(terms)
                .filter(of -> !of.table().limits().contains(of.limit()))
                .ifPresent(of -> found.add(Finding.of(StaffingRule.LIMIT_UNKNOWN, path.then("limit"))
                        .withValue("limit", of.limit())
                        .withValue("limits", String.join(", ", of.table().limits()))));
        if (terms instanceof RetirementTerms.OfOwnTable own) {
            checkRows(own.table().rows(), path, found);
        }
        if (terms instanceof RetirementTerms.ByRates byRates) {
            checkShares(byRates.rates(), path, found);
        }
    }

    private static void checkShares(RetirementRates rates, FieldPath path, List<Finding> found) {
        rates.byAge().forEach((age, share) -> {
            if (!share.equals(rates.at(age))) {
                int all = rates.byAge().headMap(age).entrySet().stream()
                        .filter(one -> one.getValue().equals(Rate.ONE))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
                found.add(Finding.of(StaffingRule.SHARE_NEVER_USED, path.then("shares"))
                        .withValue("age", age)
                        .withValue("all", all));
            }
        });
    }

    private static void checkRows(List<RetirementRow> rows, FieldPath path, List<Finding> found) {
        for (int i = 0; i < rows.size(); i++) {
            RetirementRow row = rows.get(i);
            if (rows.subList(0, i).stream().anyMatch(row::contradicts)) {
                found.add(Finding.of(StaffingRule.LIMIT_ROWS_OVERLAP, path.then("rows", i))
                        .withValue("limit", row.limit()));
            }
        }
    }

    private static void checkInForce(TableLimit of, LocalDate asOf, FieldPath path, List<Finding> found) {
        if (!of.table().limits().contains(of.limit())) {
            return;
        }
        if (!of.isInForce(asOf)) {
            Finding notInForce = Finding.of(StaffingRule.LIMIT_NOT_IN_FORCE, path.then("limit"))
                    .withValue("limit", of.limit())
                    .withValue("date", asOf);
            found.add(of.inForceAfter(asOf)
                    .map(from -> notInForce.withValue("from", from))
                    .or(() -> of.inForceThrough(asOf).map(through -> notInForce.withValue("through", through)))
                    .orElse(notInForce));
        }
        for (TableLimit.Gap gap : of.gaps(asOf)) {
            found.add(Finding.of(StaffingRule.LIMIT_GAP, path.then("limit"))
                    .withValue("limit", of.limit())
                    .withValue("date", asOf)
                    .withValue("from", gap.from())
                    .withValue("through", gap.through()));
        }
    }
}
