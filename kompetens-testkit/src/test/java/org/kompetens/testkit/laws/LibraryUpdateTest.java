package org.kompetens.testkit.laws;

final class LibraryUpdateTest extends UpdateLaws {}
