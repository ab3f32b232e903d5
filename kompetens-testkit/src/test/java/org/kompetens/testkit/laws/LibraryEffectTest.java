package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.EffectSystem;
import org.kompetens.testkit.system.LibraryEffectSystem;

@Slow
final class LibraryEffectTest extends EffectLaws {

    @Override
    public EffectSystem system() {
        return new LibraryEffectSystem();
    }
}
