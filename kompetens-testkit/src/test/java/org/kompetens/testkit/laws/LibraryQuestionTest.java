package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.LibraryQuestionSystem;
import org.kompetens.testkit.system.QuestionSystem;

@Tag("slow")
final class LibraryQuestionTest extends QuestionLaws {

    @Override
    public QuestionSystem system() {
        return new LibraryQuestionSystem();
    }
}
