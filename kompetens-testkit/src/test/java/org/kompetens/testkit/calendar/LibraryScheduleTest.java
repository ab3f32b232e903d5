package org.kompetens.testkit.calendar;

final class LibraryScheduleTest extends ScheduleLaws {}
