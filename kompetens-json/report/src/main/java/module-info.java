import org.jspecify.annotations.NullMarked;

/** A report of a unit as one HTML file, to be read on a screen and on paper. */
@NullMarked
@SuppressWarnings("requires-automatic") // j2html has a module name and no descriptor
module org.kompetens.report {
    requires transitive org.kompetens.core;
    requires static org.jspecify;
    requires com.j2html;

    exports org.kompetens.report;
}
