package org.kompetens.testkit.system;

import java.util.Optional;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/** Whatever reads and writes organisations and employees as the JSON of the reference. */
public interface JsonSystem {

    /**
     * Reads a document with an organisation.
     *
     * @param document any text
     * @return the organisation; empty where the text is no such document, or something in it is wrong in itself
     */
    Optional<OrganisationStructure> readStructure(String document);

    /**
     * Reads an employee.
     *
     * @param line any text
     * @return the employee; empty where the text is no such line, or something in it is wrong in itself
     */
    Optional<Employee> readEmployee(String line);

    /**
     * Writes an organisation.
     *
     * @param structure without errors
     * @return the document
     */
    String write(OrganisationStructure structure);

    /**
     * Writes an employee.
     *
     * @param employee without errors
     * @return the line
     */
    String write(Employee employee);
}
