package org.kompetens.json.spreadsheet;

/** How shares, such as that of full time, are written. */
public enum ShareUnit {
    /** As a part of one: 0.75. */
    SHARE,
    /** In per cent: 75. */
    PERCENT
}
