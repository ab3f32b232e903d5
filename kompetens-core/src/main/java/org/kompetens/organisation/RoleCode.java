package org.kompetens.organisation;

import java.util.Objects;
import org.kompetens.text.Identifiers;

/**
 * What an outside classification calls a role.
 *
 * @param system the classification: {@code AID} or {@code SSYK} in Sweden, {@code STYRK} in Norway, {@code DISCO} in
 *     Denmark, or any other; it may name a version, {@code STYRK-08}
 * @param code the code in that classification
 */
public record RoleCode(String system, String code) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public RoleCode {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(code, "code");
        Identifiers.check("system", system);
        Identifiers.check("code", code);
    }
}
