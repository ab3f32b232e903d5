import org.jspecify.annotations.NullMarked;

/** The JSON form of the model: Jackson binding, streaming, and the command line. */
@NullMarked
module org.kompetens.json {
    requires transitive org.kompetens.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires static info.picocli;
    requires org.slf4j;
}
