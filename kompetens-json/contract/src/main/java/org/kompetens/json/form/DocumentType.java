package org.kompetens.json.form;

/**
 * A kind of document: what a file, a message or a line of a file can hold.
 *
 * @param name what it is called in the property {@code document}, and in the names of files about it
 * @param form how it stands in JSON
 * @param meaning what it holds, as one English sentence
 */
public record DocumentType(String name, PartsForm<?, ?> form, String meaning) {}
