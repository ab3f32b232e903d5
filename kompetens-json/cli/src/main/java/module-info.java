import org.jspecify.annotations.NullMarked;

/** The command line. Nothing is exported: it is run, not called. */
@NullMarked
@SuppressWarnings("requires-automatic") // biweekly has a module name and no descriptor
module org.kompetens.cli {
    requires org.kompetens.json;
    requires org.kompetens.spreadsheet;
    requires static org.jspecify;
    requires info.picocli;
    requires org.kompetens.report;
    requires me.tongfei.progressbar;
    requires net.sf.biweekly; // the library's iCalendar files need it, and leave it to the host

    opens org.kompetens.cli to
            info.picocli;
}
