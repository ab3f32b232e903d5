package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.kompetens.finding.Findings;

/** A document that is wrong in as many places as there are employees. Read by a process of its own, of little memory. */
final class HostileDocument {

    private static final String BEGIN = """
            {"framework": {
              "scales": [{"id": "s", "labels": {"sv": "s"}, "levels": [{"id": "l", "labels": {"sv": "l"}}]}],
              "competences": [{"id": "c", "labels": {"sv": "c"}, "dimension": "skill", "scale": "s"}]},
             "units": [{"id": "u", "labels": {"sv": "u"}, "level": "unit"}],
             "employees": [""";

    private static final int EMPLOYEES_AT_ONCE = 1_000;

    private final String employee;
    private final int employees;

    private HostileDocument(String employee, int employees) {
        this.employee = employee;
        this.employees = employees;
    }

    /** Each employee has the same id. */
    static HostileDocument repeatingAnId(int bytes) {
        String employee = "{\"id\":\"a\"}";
        return new HostileDocument(employee, bytes / (employee.length() + 1));
    }

    /** Each employee has a role that there is not. */
    static HostileDocument ofUnknownRoles(int employees) {
        return new HostileDocument(
                "{\"id\":\"#\",\"employments\":[{\"id\":\"a\",\"role\":\"r#\",\"unit\":\"u\",\"fte\":1}]}", employees);
    }

    /** Each employee is an object without properties. */
    static HostileDocument ofNothing(int bytes) {
        return new HostileDocument("{}", bytes / "{},".length());
    }

    /** Made while it is read, so that it takes no memory of its own. */
    @SuppressWarnings("JdkObsolete") // A sequence of streams takes nothing newer.
    private InputStream open() {
        return new SequenceInputStream(new Enumeration<>() {
            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return next <= employees;
            }

            @Override
            public InputStream nextElement() {
                StringBuilder text = new StringBuilder();
                if (next < 0) {
                    text.append(BEGIN);
                    next = 0;
                } else if (next == employees) {
                    text.append("]}");
                    next++;
                } else {
                    for (int i = 0; i < EMPLOYEES_AT_ONCE && next < employees; i++) {
                        text.append(next == 0 ? "" : ",").append(employee.replace("#", Integer.toString(next)));
                        next++;
                    }
                }
                return new ByteArrayInputStream(text.toString().getBytes(UTF_8));
            }
        });
    }

    /**
     * Reads a document and prints how often each code was found.
     *
     * @param arguments which document, and how large
     * @throws IOException never
     */
    public static void main(String[] arguments) throws IOException {
        int size = Integer.parseInt(arguments[1]);
        HostileDocument document = arguments[0].equals("ids")
                ? repeatingAnId(size)
                : arguments[0].equals("nothing") ? ofNothing(size) : ofUnknownRoles(size);
        List<LocatedFinding> found = InventoryDocument.read(document.open()).findings();
        Map<String, Long> counts =
                new Findings(found.stream().map(LocatedFinding::finding).toList()).counts();
        System.out.println(found.size() + " listed, " + counts);
    }
}
