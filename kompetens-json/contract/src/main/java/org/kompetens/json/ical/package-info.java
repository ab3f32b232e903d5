/** Process calendars as iCalendar files (RFC 5545). Needs the library biweekly, which a host adds that wants this. */
@NullMarked
package org.kompetens.json.ical;

import org.jspecify.annotations.NullMarked;
