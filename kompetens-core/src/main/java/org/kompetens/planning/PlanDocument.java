package org.kompetens.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * A supply plan as a document in S3's seven chapters.
 *
 * @param plan of which plan
 * @param title its title
 * @param chapters the paragraphs of each chapter; a chapter without any is empty, and a finding
 * @param references what it refers to
 */
public record PlanDocument(
        PlanId plan, Labels title, Map<PlanChapter, List<Labels>> chapters, List<String> references) {

    /** Copies. */
    public PlanDocument {
        Map<PlanChapter, List<Labels>> copy = new EnumMap<>(PlanChapter.class);
        chapters.forEach((chapter, paragraphs) -> copy.put(chapter, List.copyOf(paragraphs)));
        chapters = Collections.unmodifiableMap(copy);
        references = List.copyOf(references);
    }

    /**
     * One chapter.
     *
     * @param chapter which
     * @return its paragraphs
     */
    public List<Labels> paragraphs(PlanChapter chapter) {
        return chapters.getOrDefault(chapter, List.of());
    }

    /**
     * The document for people to read.
     *
     * @param language in which language
     * @return lines of text, with all seven chapters, the empty ones too
     */
    public List<String> text(Language language) {
        List<String> lines = new ArrayList<>(List.of(title.in(language)));
        for (PlanChapter chapter : PlanChapter.values()) {
            lines.add("");
            lines.add(chapter.number() + ". " + chapter.labels().in(language));
            List<Labels> paragraphs = paragraphs(chapter);
            if (paragraphs.isEmpty()) {
                lines.add(PlanningWords.text("form.empty", language));
            }
            paragraphs.forEach(paragraph -> lines.add(paragraph.in(language)));
        }
        if (!references.isEmpty()) {
            lines.add("");
            lines.add(PlanningWords.text("chapter.references", language));
            lines.addAll(references);
        }
        return lines;
    }

    /** Of which plan; its texts may be anything, and are not shown. */
    @Override
    public String toString() {
        return "PlanDocument[" + plan + "]";
    }
}
