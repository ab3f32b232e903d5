package org.kompetens.testkit.calendar;

import net.jqwik.api.Tag;

@Tag("slow")
final class LibraryWindowTest extends WindowLaws {

    @Override
    public CalendarSystem system() {
        return new LibraryCalendarSystem();
    }
}
