package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.LibraryTaskSystem;
import org.kompetens.testkit.system.TaskSystem;

@Tag("slow")
final class LibraryTaskTest extends TaskLaws {

    @Override
    public TaskSystem system() {
        return new LibraryTaskSystem();
    }
}
