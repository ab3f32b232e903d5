package org.kompetens.spark;

import java.io.Serializable;

/**
 * What is wrong with the record of an employee, and where it stands.
 *
 * @param file the address of the file
 * @param line the line in the file, or in Parquet the row, from 1
 * @param path what it is wrong with, as a JSON pointer from the record
 * @param code the code of the rule
 * @param isError whether the record is left out for it
 * @param message a sentence
 */
public record FoundInFile(String file, long line, String path, String code, boolean isError, String message)
        implements Serializable {}
