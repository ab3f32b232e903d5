import org.jspecify.annotations.NullMarked;

/** The JSON form of the model with Jackson 2. */
@NullMarked
@SuppressWarnings("module") // a name that ends with a digit: the line of Jackson has one
module org.kompetens.json.jackson2 {
    requires transitive org.kompetens.json;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports org.kompetens.json.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.kompetens.json.jackson2.KompetensModule;
    provides org.kompetens.json.token.JsonLine with
            org.kompetens.json.jackson2.Jackson2Line;
}
