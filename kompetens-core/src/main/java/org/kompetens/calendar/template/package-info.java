/**
 * The calendars of five sources, S1 to S5, as {@link org.kompetens.calendar.template.Template}: ready for use, complete
 * but for what each source leaves to the organisation.
 *
 * <p>Each is one Java file, or two where the vocabularies are long. Java and not a resource, because the compiler then
 * checks every window, and because a resource would need a parser in this module; the JSON binding writes any of them
 * as JSON to start one's own from.
 */
@NullMarked
package org.kompetens.calendar.template;

import org.jspecify.annotations.NullMarked;
