package org.kompetens.testkit.calendar;

final class LibraryStatusTest extends StatusLaws {}
