package org.kompetens.benchmarks;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/** The least that any way has to do: to go over the bytes of the store once, and to write as many as the result has. */
final class BarePass {

    private static final int PIECE = 1 << 13;

    private final long[] in;
    private final int[][] out;

    BarePass(long bytesIn, long bytesOut) {
        this.in = new long[Math.toIntExact(bytesIn / Long.BYTES)];
        this.out = new int[Math.toIntExact(bytesOut / Integer.BYTES / PIECE) + 1][];
        Arrays.setAll(in, i -> i);
    }

    long run(int threads) {
        if (threads == 1) {
            return pass(0, 1);
        }
        ForkJoinTask<Long> other = ForkJoinPool.commonPool().submit(() -> pass(1, threads));
        return pass(0, threads)
                + other.join()
                + IntStream.range(2, threads)
                        .mapToLong(part -> pass(part, threads))
                        .sum();
    }

    private long pass(int part, int parts) {
        long sum = 0;
        int end = (int) ((long) in.length * (part + 1) / parts);
        for (int i = (int) ((long) in.length * part / parts); i < end; i++) {
            sum += in[i];
        }
        for (int i = part; i < out.length; i += parts) {
            int[] piece = new int[PIECE];
            Arrays.fill(piece, i + 1);
            out[i] = piece;
        }
        return sum;
    }
}
