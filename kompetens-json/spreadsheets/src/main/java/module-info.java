import org.jspecify.annotations.NullMarked;

/** The model from spreadsheets, and tables of figures as spreadsheets. */
@NullMarked
module org.kompetens.spreadsheet {
    requires transitive org.kompetens.json;
    requires java.xml;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires static org.jspecify;

    exports org.kompetens.spreadsheet;
}
