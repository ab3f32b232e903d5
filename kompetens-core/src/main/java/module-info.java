/**
 * The rules of strategic competence supply: the model, its checks, the gap and the roll-up.
 *
 * <p>Needs nothing at run time. With a Jakarta Validation provider present, its types can be validated with
 * {@code @Valid}.
 */
@org.jspecify.annotations.NullMarked
module org.kompetens.core {
    requires static transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.hibernate.validator;
    requires java.xml;

    exports org.kompetens.text;
    exports org.kompetens.finding;
    exports org.kompetens.competence;
    exports org.kompetens.organisation;
    exports org.kompetens.gap;
    exports org.kompetens.count;
    exports org.kompetens.rollup;
    exports org.kompetens.coverage;
    exports org.kompetens.priority;
    exports org.kompetens.change;
    exports org.kompetens.horizon;
    exports org.kompetens.staffing;
    exports org.kompetens.workday;
    exports org.kompetens.calendar;
    exports org.kompetens.calendar.template;
    exports org.kompetens.cost;
    exports org.kompetens.strategy;
    exports org.kompetens.planning;
    exports org.kompetens.evaluation;
    exports org.kompetens.selection;
    exports org.kompetens.choice;
    exports org.kompetens.redeployment;
    exports org.kompetens.task;
    exports org.kompetens.edition;
    exports org.kompetens.publication;
    exports org.kompetens.picture;

    uses org.kompetens.selection.SelectionSearch;

    opens org.kompetens.organisation to
            org.hibernate.validator;
}
