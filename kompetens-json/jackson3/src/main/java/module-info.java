import org.jspecify.annotations.NullMarked;

/** The JSON form of the model with Jackson 3. */
@NullMarked
@SuppressWarnings("module") // a name that ends with a digit: the line of Jackson has one
module org.kompetens.json.jackson3 {
    requires transitive org.kompetens.json;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports org.kompetens.json.jackson3;

    provides tools.jackson.databind.JacksonModule with
            org.kompetens.json.jackson3.KompetensModule;
    provides org.kompetens.json.token.JsonLine with
            org.kompetens.json.jackson3.Jackson3Line;
}
