package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LibraryTaskSystem;
import org.kompetens.testkit.system.TaskSystem;

@Slow
final class LibraryTaskTest extends TaskLaws {

    @Override
    public TaskSystem system() {
        return new LibraryTaskSystem();
    }
}
