package org.kompetens.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Jackson's bare pass over the tokens of JSON lines, with which nothing is done; each thread takes a part. */
final class TokenPass {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final byte[] lines;

    TokenPass(byte[] lines) {
        this.lines = lines;
    }

    void run(int threads) {
        List<ForkJoinTask<?>> others = new ArrayList<>();
        int from = 0;
        for (int part = 1; part < threads; part++) {
            int begin = from;
            int end = lineEnd((int) ((long) lines.length * part / threads));
            others.add(ForkJoinPool.commonPool().submit(() -> pass(begin, end)));
            from = end;
        }
        pass(from, lines.length);
        others.forEach(ForkJoinTask::join);
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (lines[end - 1] != '\n') {
            end++;
        }
        return end;
    }

    private void pass(int from, int until) {
        try (JsonParser parser = JSON.createParser(lines, from, until - from)) {
            while (parser.nextToken() != null) {
                // Nothing is done with it.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
