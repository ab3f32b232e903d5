package org.kompetens.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What is written to, remembering whether it failed because nobody reads it any more. */
final class StandardOutput extends FilterOutputStream {

    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final Path device;
    private boolean readerGone;

    /**
     * Begins.
     *
     * @param device a file that is the same, and tells of what kind it is; on some systems there is none
     */
    StandardOutput(OutputStream out, Path device) {
        super(out);
        this.device = device;
    }

    boolean isReaderGone() {
        return readerGone;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            readerGone = isOfPipe(e);
            throw e;
        }
    }

    /** Systems say it in words, in their own language perhaps; nothing else can go wrong where a pipe is written to. */
    private boolean isOfPipe(IOException failure) {
        String words = failure.getMessage() == null ? "" : failure.getMessage();
        return words.toLowerCase(Locale.ROOT).contains("pipe") || isPipe();
    }

    private boolean isPipe() {
        try {
            int mode = (Integer) Files.getAttribute(device, "unix:mode");
            return (mode & KIND) == PIPE || (mode & KIND) == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
