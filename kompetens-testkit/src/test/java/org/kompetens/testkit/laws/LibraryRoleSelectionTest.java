package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LibraryRoleSelectionSystem;
import org.kompetens.testkit.system.RoleSelectionSystem;

@Slow
final class LibraryRoleSelectionTest extends RoleSelectionLaws {

    @Override
    public RoleSelectionSystem system() {
        return new LibraryRoleSelectionSystem();
    }
}
