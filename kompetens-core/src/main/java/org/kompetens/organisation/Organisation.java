package org.kompetens.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.internal.Fingerprint;

/** An organisation's structure without errors, with every name looked up. Immutable, and safe to share by threads. */
public final class Organisation {

    private final OrganisationStructure structure;
    private final Findings warnings;
    private final ResolvedFramework framework;
    private final UnitTree tree;
    private final Map<RoleId, ResolvedRole> byRole;
    private final List<ResolvedRole> roles;
    private final ValidityRules validity;
    private final AssessmentSources sources;

    /** Worked out when first asked for; if by two threads at once, the same twice. */
    private volatile @Nullable String fingerprint;

    /** Worked out when first asked for, as most records name nothing that is not there. */
    private volatile @Nullable NearIds nearIds;

    Organisation(
            OrganisationStructure structure,
            Findings warnings,
            ResolvedFramework framework,
            UnitTree tree,
            Map<RoleId, RoleProfile> profiles) {
        this.structure = structure;
        this.warnings = warnings;
        this.framework = framework;
        this.tree = tree;
        this.byRole = new LinkedHashMap<>();
        for (Role role : structure.roles()) {
            byRole.put(role.id(), new ResolvedRole(byRole.size(), role, Optional.ofNullable(profiles.get(role.id()))));
        }
        this.roles = List.copyOf(new ArrayList<>(byRole.values()));
        this.validity = new ValidityRules(structure.validity());
        this.sources = new AssessmentSources(structure.sources());
    }

    /**
     * Checks a structure and looks up what it names.
     *
     * @param structure what the organisation declares
     * @return the organisation
     * @throws FindingsException if the structure has errors; it carries all findings
     */
    public static Organisation of(OrganisationStructure structure) {
        StructureCheck check = new StructureCheck(structure);
        check.findings().orThrow();
        return check.organisation();
    }

    /**
     * The structure as it was declared.
     *
     * @return the structure
     */
    public OrganisationStructure structure() {
        return structure;
    }

    /**
     * A short name for the structure by all that is in it: the same on every machine where the same structure is read,
     * another where anything differs. So two machines can tell that they speak of one organisation.
     *
     * @return 64 hexadecimal digits
     */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = Fingerprint.of(structure);
            fingerprint = known;
        }
        return known;
    }

    /**
     * What in the structure deserves a look.
     *
     * @return warnings only, with paths from the structure
     */
    public Findings warnings() {
        return warnings;
    }

    /**
     * The competence framework.
     *
     * @return the framework, free of errors
     */
    public ResolvedFramework framework() {
        return framework;
    }

    /**
     * The units.
     *
     * @return the tree
     */
    public UnitTree tree() {
        return tree;
    }

    /**
     * The roles in the order of their declaration.
     *
     * @return each at its {@link ResolvedRole#index()}
     */
    public List<ResolvedRole> roles() {
        return roles;
    }

    /**
     * The role with an identifier.
     *
     * @param id the identifier
     * @return the role, or empty where the organisation has none such
     */
    public Optional<ResolvedRole> role(RoleId id) {
        return Optional.ofNullable(byRole.get(id));
    }

    /**
     * How long assessments count, where that does not depend on their own expiry alone.
     *
     * @return the rules
     */
    public ValidityRules validity() {
        return validity;
    }

    /** Which ids are probably meant by misspelt ones. */
    NearIds nearIds() {
        NearIds known = nearIds;
        if (known == null) {
            known = new NearIds(this);
            nearIds = known;
        }
        return known;
    }

    /**
     * The sources of assessments, with their order of strength.
     *
     * @return the four supplied and the organisation's own
     */
    public AssessmentSources sources() {
        return sources;
    }

    /**
     * All that is wrong with an employee's record, by itself and against this organisation. That an id is used by one
     * employee only cannot be seen from one record; whoever goes through many of them sees to that.
     *
     * @param employee the record
     * @return the findings, with paths from the employee
     */
    public Findings findings(Employee employee) {
        return EmployeeCheck.within(this, employee);
    }
}
