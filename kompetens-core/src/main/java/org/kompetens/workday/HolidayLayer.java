package org.kompetens.workday;

/** Why a day is a day off. Layers are put on top of each other; which ones count is the caller's choice. */
public enum HolidayLayer {
    /** A public holiday by statute. */
    STATUTORY,
    /** Off by custom, agreement or a statute on something else, such as Christmas Eve. */
    CUSTOMARY,
    /** Off by the employer's own decision. */
    EMPLOYER
}
