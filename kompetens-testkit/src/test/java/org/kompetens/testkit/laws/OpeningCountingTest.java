package org.kompetens.testkit.laws;

import org.kompetens.organisation.Employee;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.CountingSystem;
import org.kompetens.testkit.system.LibraryCounting;

@Slow
final class OpeningCountingTest extends CountingLaws<Employee> {

    @Override
    public CountingSystem<Employee> system() {
        return LibraryCounting.opening();
    }
}
