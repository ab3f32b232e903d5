package org.kompetens.testkit;

/** Arbitraries of organisations together with their employees. */
public final class Inventories {

    private Inventories() {}

    /**
     * Inventories without errors.
     *
     * @return small ones, to be made larger or moved in time
     */
    public static InventoryArbitrary inventories() {
        return InventoryArbitrary.ofUsualSize();
    }
}
