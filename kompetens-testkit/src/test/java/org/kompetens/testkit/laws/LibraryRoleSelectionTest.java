package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.LibraryRoleSelectionSystem;
import org.kompetens.testkit.system.RoleSelectionSystem;

@Tag("slow")
final class LibraryRoleSelectionTest extends RoleSelectionLaws {

    @Override
    public RoleSelectionSystem system() {
        return new LibraryRoleSelectionSystem();
    }
}
