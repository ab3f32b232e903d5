package org.kompetens.testkit.reference;

import java.time.LocalDate;

/** How the day so many months later is found: by {@link LocalDate#plusMonths}, but for systems with a mistake. */
@FunctionalInterface
interface Months {

    LocalDate later(LocalDate date, int months);
}
