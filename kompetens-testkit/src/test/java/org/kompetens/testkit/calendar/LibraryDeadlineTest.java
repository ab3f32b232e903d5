package org.kompetens.testkit.calendar;

import net.jqwik.api.Tag;

@Tag("slow")
final class LibraryDeadlineTest extends DeadlineLaws {

    @Override
    public CalendarSystem system() {
        return new LibraryCalendarSystem();
    }
}
