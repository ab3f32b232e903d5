package org.kompetens.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A fenced block of a page: what it is written in, what it belongs to, and what stands in it.
 *
 * @param page the page
 * @param line the line of its first fence
 * @param language what follows the fence
 * @param name the word after the language, for instance the example that the block is from; may be empty
 * @param lines what stands in it
 */
record CodeBlock(Path page, long line, String language, String name, List<String> lines) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*) ?([\\w-]*)\\n(.*?)^```$");

    static List<CodeBlock> of(Path page) {
        String text;
        try {
            text = Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<CodeBlock> blocks = new ArrayList<>();
        for (MatchResult fenced : FENCED.matcher(text).results().toList()) {
            long line = text.substring(0, fenced.start()).lines().count() + 1;
            blocks.add(new CodeBlock(
                    page,
                    line,
                    fenced.group(1),
                    fenced.group(2),
                    fenced.group(3).lines().toList()));
        }
        return blocks;
    }

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public String toString() {
        return page + ":" + line + " " + language + " " + name;
    }
}
