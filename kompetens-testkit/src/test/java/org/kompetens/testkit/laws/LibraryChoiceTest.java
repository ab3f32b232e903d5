package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.LibraryChoiceSystem;

final class LibraryChoiceTest extends ChoiceLaws {

    @Override
    public ChoiceSystem system() {
        return new LibraryChoiceSystem();
    }
}
