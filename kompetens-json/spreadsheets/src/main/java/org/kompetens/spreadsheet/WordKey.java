package org.kompetens.spreadsheet;

import java.util.Locale;

/** Constants as they stand in files: in lower case. */
final class WordKey {

    private WordKey() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
