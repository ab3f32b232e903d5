import org.jspecify.annotations.NullMarked;

/** The JSON form of the model, and documents in it. */
@NullMarked
// biweekly has a module name and no descriptor; the lines of Jackson are compiled later
@SuppressWarnings({"requires-automatic", "module"})
module org.kompetens.json {
    requires transitive org.kompetens.core;
    requires static transitive org.jspecify;
    requires static net.sf.biweekly;
    requires org.slf4j;

    exports org.kompetens.json;
    exports org.kompetens.json.ical;
    exports org.kompetens.json.schema;
    exports org.kompetens.json.spreadsheet;
    exports org.kompetens.json.form to
            org.kompetens.json.jackson2,
            org.kompetens.json.jackson3;
    exports org.kompetens.json.token to
            org.kompetens.json.jackson2,
            org.kompetens.json.jackson3,
            org.kompetens.spreadsheet;

    uses org.kompetens.json.token.JsonLine;
}
