import org.jspecify.annotations.NullMarked;

/** jqwik arbitraries, laws, a slow and obvious reference implementation, and sample data. */
@NullMarked
module org.kompetens.testkit {
    requires transitive org.kompetens.core;
    requires transitive net.jqwik.api;
    requires static transitive org.jspecify;
    requires static org.apiguardian.api; // annotates jqwik's classes
}
