package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.organisation.Employee;
import org.kompetens.testkit.system.CountingSystem;
import org.kompetens.testkit.system.LibraryCounting;

@Tag("slow")
final class TaskCountingTest extends CountingLaws<Employee> {

    @Override
    public CountingSystem<Employee> system() {
        return LibraryCounting.tasks();
    }
}
