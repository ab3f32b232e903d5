package org.kompetens;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is public stays. So what is meant to be stands in {@code public-types.txt}, and nothing else is. */
@Tag("slow")
final class PublicTypesTest {

    /** Packages that are not exported. */
    private static boolean isHidden(String packageName) {
        return packageName.startsWith("org.kompetens.internal");
    }

    @Test
    void nothingUnmeantIsPublic() throws IOException {
        Set<String> found = CoreClasses.all().stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !isHidden(type.getPackageName()))
                .map(type -> type.getName().substring("org.kompetens.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).containsExactlyInAnyOrderElementsOf(meant());
    }

    private static Set<String> meant() throws IOException {
        try (InputStream in = PublicTypesTest.class.getResourceAsStream("public-types.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        }
    }
}
