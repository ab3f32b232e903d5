package org.kompetens.json.jackson3;

import org.kompetens.finding.FindingsException;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.LocatedFindingsException;
import org.kompetens.json.ResultDocument;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a host's own {@code ObjectMapper} read and write the types of the library in the documented form, whatever the
 * mapper is set to. Found by {@code findAndRegisterModules}, and by Spring Boot by itself.
 *
 * <p>Values are read and written: inventories, employees, calendars, cycles, ids and what else such documents are made of.
 * Results are written: of a whole organisation as a document from its first unit on, of one unit as an element of it. They
 * are read with {@link ResultDocument}. Messages of findings are in the language of the mapper's locale. Any other type of
 * the library is refused with an {@link InvalidDefinitionException} that names it and says what to write instead. A
 * serializer of the host's own for such a type goes before, if its module is registered after this one.
 *
 * <p>A form that is wrong ends in the mapper's own {@link MismatchedInputException}, whose location is that of the first
 * thing wrong. Its message names properties and what is wrong with them, and no value; its cause is a
 * {@link LocatedFindingsException} with all that was found and where, or a {@link FindingsException} where what is read
 * has no lines. Text that is no JSON ends in the mapper's own exception too, which then repeats nothing of it; what comes
 * before and after the value is the mapper's own business. For all findings by line and column, those of the model too,
 * read with {@link InventoryDocument}.
 */
public final class KompetensModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module to register. */
    public KompetensModule() {
        super("kompetens");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new HostSerializers());
        context.addKeySerializers(new HostKeys.Writing());
        context.addDeserializers(new HostDeserializers());
        context.addKeyDeserializers(new HostKeys.Reading());
    }
}
