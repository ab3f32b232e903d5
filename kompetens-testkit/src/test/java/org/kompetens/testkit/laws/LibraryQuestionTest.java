package org.kompetens.testkit.laws;

import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LibraryQuestionSystem;
import org.kompetens.testkit.system.QuestionSystem;

@Slow
final class LibraryQuestionTest extends QuestionLaws {

    @Override
    public QuestionSystem system() {
        return new LibraryQuestionSystem();
    }
}
