package org.kompetens.spreadsheet;

import java.util.Optional;

/**
 * A sheet of a file.
 *
 * @param index from 0
 * @param name what it is called; empty for the one sheet of a .csv file
 */
public record TableSheet(int index, Optional<String> name) {}
