package org.kompetens.json.host;

import java.util.List;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;

/** A type of a host's own, with types of the library in it. */
public record Team(String givenName, UnitId unit, List<Employee> members) {}
