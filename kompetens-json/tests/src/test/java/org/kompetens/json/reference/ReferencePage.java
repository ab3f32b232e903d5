package org.kompetens.json.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kompetens.json.form.DocumentType;
import org.kompetens.json.form.Documents;
import org.kompetens.json.form.PartsForm;

/** The page of all documents and their properties, made of the forms that the documents are read and written by. */
final class ReferencePage {

    private static final String HEAD = """
            # Every document, property by property

            This page is made of the declarations by which the library reads and writes; what holds for all documents \
            stands in the [reference](reference.md#the-json-form). A property in **bold** is required. *Since* is the \
            library's version that first had it. Each document has a [JSON Schema](schema).

            | document | what it holds | schema |
            | --- | --- | --- |
            """;

    private final StringBuilder text = new StringBuilder(HEAD);
    private final Map<PartsForm<?, ?>, String> headings = new LinkedHashMap<>();
    private final Deque<PartsForm<?, ?>> toTell = new ArrayDeque<>();
    private final KindInWords kinds = new KindInWords(this::link);

    private ReferencePage() {}

    /** The page as Markdown. */
    static String text() {
        ReferencePage page = new ReferencePage();
        for (DocumentType type : Documents.ALL) {
            String file = type.name() + ".schema.json";
            page.text.append("| [" + type.name() + "](#" + anchor(heading(type)) + ") | " + type.meaning() + " | ["
                    + file + "](schema/" + file + ") |\n");
        }
        Documents.ALL.forEach(page::add);
        return page.text.toString();
    }

    private static String heading(DocumentType type) {
        return "Document " + type.name();
    }

    private void add(DocumentType type) {
        headings.put(type.form(), heading(type));
        text.append("\n## " + heading(type) + "\n\n" + type.meaning() + "\n\n");
        text.append(new PropertyTable(kinds).of(type.form()));
        while (!toTell.isEmpty()) {
            PartsForm<?, ?> object = toTell.remove();
            text.append("\n### " + headings.get(object) + "\n\n" + new PropertyTable(kinds).of(object));
        }
    }

    /** A link to the object's own table, which follows where it is named first. */
    private String link(PartsForm<?, ?> object) {
        if (!headings.containsKey(object)) {
            headings.put(object, heading(object));
            toTell.add(object);
        }
        return "[" + object.name() + "](#" + anchor(headings.get(object)) + ")";
    }

    /** Objects of two documents may be called the same. */
    private String heading(PartsForm<?, ?> object) {
        String heading = "Object " + object.name();
        for (int number = 2; headings.containsValue(heading); number++) {
            heading = "Object " + object.name() + " " + number;
        }
        return heading;
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
