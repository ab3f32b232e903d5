package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.testkit.laws.JsonLaws;
import org.kompetens.testkit.system.JsonSystem;

final class LibraryJsonTest extends JsonLaws {

    @Override
    public JsonSystem system() {
        return new Library();
    }

    /** The library's documents as a system under test. */
    static final class Library implements JsonSystem {

        @Override
        public Optional<OrganisationStructure> readStructure(String document) {
            try {
                InventoryDocument read = InventoryDocument.read(in(document));
                return hasErrors(read.findings())
                        ? Optional.empty()
                        : Optional.of(read.orThrow().structure());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Employee> readEmployee(String line) {
            List<Optional<Employee>> read = EmployeeLines.read(in(line))
                    .map(one -> hasErrors(one.findings()) ? Optional.<Employee>empty() : one.employee())
                    .toList();
            return read.size() == 1 ? read.get(0) : Optional.empty();
        }

        @Override
        public String write(OrganisationStructure structure) {
            return written(out -> InventoryDocument.write(new CompetenceInventory(structure, List.of()), out));
        }

        @Override
        public String write(Employee employee) {
            return written(out -> EmployeeLines.write(List.of(employee), out));
        }

        private static boolean hasErrors(List<LocatedFinding> found) {
            return found.stream().anyMatch(one -> one.finding().isError());
        }

        private interface Writing {
            void to(ByteArrayOutputStream out) throws IOException;
        }

        private static String written(Writing writing) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                writing.to(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(UTF_8);
        }

        private static ByteArrayInputStream in(String text) {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        }
    }
}
