package org.kompetens.testkit.calendar;

import net.jqwik.api.Tag;

@Tag("slow")
final class LibraryBoardTest extends BoardLaws {

    @Override
    public CalendarSystem system() {
        return new LibraryCalendarSystem();
    }
}
