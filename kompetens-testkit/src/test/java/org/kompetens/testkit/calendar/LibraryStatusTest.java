package org.kompetens.testkit.calendar;

import net.jqwik.api.Tag;

@Tag("slow")
final class LibraryStatusTest extends StatusLaws {

    @Override
    public CalendarSystem system() {
        return new LibraryCalendarSystem();
    }
}
