import org.jspecify.annotations.NullMarked;

/** jqwik arbitraries, laws, a slow and obvious reference implementation, and sample data. */
@NullMarked
module org.kompetens.testkit {
    requires transitive org.kompetens.core;
    requires transitive net.jqwik.api;
    requires static transitive org.jspecify;
    requires static transitive org.assertj.core; // for the assertions alone
    requires static org.apiguardian.api; // annotates jqwik's classes

    exports org.kompetens.testkit;
    exports org.kompetens.testkit.assertions;
    exports org.kompetens.testkit.calendar;
    exports org.kompetens.testkit.laws;
    exports org.kompetens.testkit.nation;
    exports org.kompetens.testkit.process;
    exports org.kompetens.testkit.reference;
    exports org.kompetens.testkit.sample;
    exports org.kompetens.testkit.system;
    exports org.kompetens.testkit.text;

    provides net.jqwik.api.SampleReportingFormat with
            org.kompetens.testkit.text.CaseReport;
    provides net.jqwik.api.lifecycle.LifecycleHook with
            org.kompetens.testkit.internal.AskedLastFootnote;
    provides net.jqwik.api.providers.ArbitraryProvider with
            org.kompetens.testkit.Supply;
}
