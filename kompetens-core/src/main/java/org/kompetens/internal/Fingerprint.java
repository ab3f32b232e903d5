package org.kompetens.internal;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A short name for all that a record holds, records in it included: the same for the same content on every machine, in
 * every run. Hash codes are not, as an enum's differs from run to run. A component that a
 * record gets later is included without a change here.
 */
public final class Fingerprint {

    private static final Set<Class<?>> TOLD_BY_TEXT =
            Set.of(String.class, Integer.class, Long.class, LocalDate.class, URI.class);

    private final MessageDigest digest = sha256();
    private final DataOutputStream out = new DataOutputStream(
            new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest)));
    private final Map<Class<?>, List<Method>> components = new HashMap<>();

    private Fingerprint() {}

    /**
     * The fingerprint of a record.
     *
     * @param content records, enums, texts, whole numbers, dates and addresses, in lists, maps and optionals
     * @return 64 hexadecimal digits
     * @throws IllegalArgumentException if there is something else in it
     */
    public static String of(Record content) {
        Fingerprint fingerprint = new Fingerprint();
        try {
            fingerprint.add(content);
            fingerprint.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written anywhere", e);
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void add(Object value) throws IOException {
        if (value instanceof Record content) {
            addText(content.getClass().getName());
            for (Method component : components.computeIfAbsent(content.getClass(), Fingerprint::components)) {
                add(valueOf(component, content));
            }
        } else if (value instanceof List<?> list) {
            out.writeInt(list.size());
            for (Object element : list) {
                add(element);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.writeInt(map.size());
            // Equal maps can be iterated in different orders.
            for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
                add(entry.getKey());
                add(entry.getValue());
            }
        } else if (value instanceof Optional<?> optional) {
            out.writeBoolean(optional.isPresent());
            if (optional.isPresent()) {
                add(optional.get());
            }
        } else if (value instanceof Enum<?> constant) {
            addText(constant.name());
        } else if (TOLD_BY_TEXT.contains(value.getClass())) {
            addText(value.toString());
        } else {
            throw new IllegalArgumentException("content must not hold a "
                    + value.getClass().getName() + ": what it says of itself need not be all there is");
        }
    }

    private void addText(String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static List<Method> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
    }

    private static Object valueOf(Method component, Record content) {
        try {
            return Objects.requireNonNull(component.invoke(content), component::getName);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("content must be of public records: " + component, e);
        }
    }
}
