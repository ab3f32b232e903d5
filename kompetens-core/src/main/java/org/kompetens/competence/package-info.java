/** What a person can hold: competences in six dimensions, the scales they are judged on, and the framework of both. */
@NullMarked
package org.kompetens.competence;

import org.jspecify.annotations.NullMarked;
