import org.jspecify.annotations.NullMarked;

/** The JSON form of the model, and documents in it. */
@NullMarked
@SuppressWarnings("requires-automatic") // biweekly has a module name and no descriptor
module org.kompetens.json {
    requires transitive org.kompetens.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires static net.sf.biweekly;
    requires org.slf4j;

    exports org.kompetens.json;
    exports org.kompetens.json.ical;
}
