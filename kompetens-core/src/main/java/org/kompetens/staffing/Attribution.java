package org.kompetens.staffing;

/** How the difference between two forecasts is divided among the levers in which they differ. */
public enum Attribution {
    /** Each lever gets what it adds to those before it: the order matters. */
    IN_ORDER,
    /** Each lever gets the mean of what it adds over all orders: the order does not matter. */
    MEAN_OF_ALL_ORDERS
}
