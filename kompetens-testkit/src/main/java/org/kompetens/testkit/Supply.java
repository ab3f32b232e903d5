package org.kompetens.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** Supplies parameters of properties by their type. Found by jqwik through the {@link java.util.ServiceLoader}. */
public final class Supply implements ArbitraryProvider {

    /** For the service loader. */
    public Supply() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return !arbitraries(target).isEmpty();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return arbitraries(target);
    }

    private static Set<Arbitrary<?>> arbitraries(TypeUsage target) {
        if (target.isOfType(CompetenceFramework.class)) {
            return Set.of(Organisations.frameworks());
        }
        if (target.isOfType(OrganisationStructure.class)) {
            return Set.of(Organisations.structures());
        }
        if (target.isOfType(Organisation.class)) {
            return Set.of(Organisations.organisations());
        }
        if (target.isOfType(CompetenceInventory.class)) {
            return Set.of(Inventories.inventories());
        }
        if (target.isOfType(SuppliedPolicy.class)) {
            return Set.of(Situations.policies());
        }
        if (target.isOfType(Breach.class)) {
            return Set.of(Breaches.breaches());
        }
        return target.isOfType(Situation.class) ? Set.of(Situations.situations()) : Set.of();
    }
}
