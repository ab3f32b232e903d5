package org.kompetens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Fte;

/** The library needs no validation provider, nor even the validation API, at run time. */
final class WithoutProviderTest {

    @Test
    void theMainJobRunsWithTheLibraryAndTheJdkAlone() throws Exception {
        URL library = Fte.class.getProtectionDomain().getCodeSource().getLocation();
        URL tests = testClasses();
        // Without a parent: the platform's class loader finds what is on the module path.
        try (URLClassLoader alone = new URLClassLoader(new URL[] {library, tests}, null)) {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> alone.loadClass("jakarta.validation.Validator"));
            Class<?> loaded = alone.loadClass(RunsAlone.class.getName());
            assertThat(loaded).isNotEqualTo(RunsAlone.class);
            Callable<?> job = (Callable<?>) loaded.getConstructor().newInstance();
            assertThat(job.call()).isEqualTo(new RunsAlone().call());
        }
    }

    /** On the module path the tests are patched into the library's module, and have no code source of their own. */
    private static URL testClasses() throws Exception {
        URL file = RunsAlone.class.getResource("RunsAlone.class");
        String name = RunsAlone.class.getName().replace('.', '/') + ".class";
        String text = String.valueOf(file);
        return new URI(text.substring(0, text.length() - name.length())).toURL();
    }
}
