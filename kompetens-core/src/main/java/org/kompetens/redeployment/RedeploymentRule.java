package org.kompetens.redeployment;

import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** The rules of what ends and what is open. */
public enum RedeploymentRule implements Rule {
    /** A role is named that the organisation does not have. */
    ROLE_UNKNOWN("redeployment.role-unknown", Severity.ERROR),
    /** A unit is named that the organisation does not have. */
    UNIT_UNKNOWN("redeployment.unit-unknown", Severity.ERROR),
    /** A competence is named that the framework does not have. */
    COMPETENCE_UNKNOWN("redeployment.competence-unknown", Severity.ERROR),
    /** A number of positions is below 1, or above what there can be. */
    POSITIONS_OUT_OF_BOUNDS("redeployment.positions-out-of-bounds", Severity.ERROR),
    /** A role is open twice in one unit. */
    POSITION_REPEATED("redeployment.position-repeated", Severity.ERROR),
    /** A competence has two prices. */
    PRICE_REPEATED("redeployment.price-repeated", Severity.ERROR),
    /** One employee is there twice. */
    EMPLOYEE_REPEATED("redeployment.employee-repeated", Severity.ERROR),
    /** Shortfalls sum to more than can be reckoned with. */
    TOO_LARGE("redeployment.too-large", Severity.ERROR),
    /** Nothing is required of an open role, so that everybody meets it. */
    NOTHING_REQUIRED("redeployment.nothing-required", Severity.WARNING),
    /** Nobody is employed in a role that ends. */
    NOBODY_CONCERNED("redeployment.nobody-concerned", Severity.WARNING);

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("RedeploymentRule", name -> RedeploymentRule.class.getResourceAsStream(name));

    private final String code;
    private final Severity severity;

    RedeploymentRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageTemplates templates() {
        return TEMPLATES;
    }
}
