package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.LibraryTaskSystem;
import org.kompetens.testkit.system.TaskSystem;

final class LibraryTaskCaseTest extends TaskCaseLaws {

    @Override
    public TaskSystem system() {
        return new LibraryTaskSystem();
    }
}
