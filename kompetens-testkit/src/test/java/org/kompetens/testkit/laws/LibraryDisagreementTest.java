package org.kompetens.testkit.laws;

final class LibraryDisagreementTest extends DisagreementLaws {}
