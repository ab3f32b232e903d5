package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.EffectSystem;
import org.kompetens.testkit.system.LibraryEffectSystem;

@Tag("slow")
final class LibraryEffectTest extends EffectLaws {

    @Override
    public EffectSystem system() {
        return new LibraryEffectSystem();
    }
}
