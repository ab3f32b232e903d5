package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The archive that a .xlsx file is. All of it is unpacked once, to nowhere, before anything in it is read: what an archive
 * says of its sizes need not be true.
 */
final class WorkbookArchive {

    /** Small entries may well be packed this much: a sheet of nothing but formats. */
    private static final long UNSUSPICIOUS = 1 << 20;

    private static final int BLOCK = 1 << 16;

    private WorkbookArchive() {}

    /** What programs write that leave it to the next one to calculate formulas. */
    private static final Pattern NOT_CALCULATED = Pattern.compile("fullCalcOnLoad\\s*=\\s*[\"'](?:1|true)[\"']");

    /**
     * Refuses an archive that goes beyond the limits, or is no workbook.
     *
     * @return whether the formulas of the workbook have been calculated
     */
    static boolean check(Path path, CellPlace place, SpreadsheetLimits limits) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            if (archive.size() > limits.entries()) {
                throw SpreadsheetException.of(SpreadsheetRule.ARCHIVE_BOMB, place);
            }
            long all = 0;
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                all += unpacked(archive, entry, limits.unpackedBytes() - all, place, limits);
            }
            @Nullable ZipEntry workbook = archive.getEntry("xl/workbook.xml");
            workbook = workbook == null ? archive.getEntry("/xl/workbook.xml") : workbook;
            if (workbook == null) {
                throw SpreadsheetException.of(SpreadsheetRule.FILE_OTHER_ARCHIVE, place);
            }
            try (InputStream in = archive.getInputStream(workbook)) {
                return !NOT_CALCULATED
                        .matcher(new String(in.readAllBytes(), UTF_8))
                        .find();
            }
        } catch (ZipException e) {
            throw SpreadsheetException.of(SpreadsheetRule.WORKBOOK_UNREADABLE, place);
        }
    }

    private static long unpacked(ZipFile archive, ZipEntry entry, long most, CellPlace place, SpreadsheetLimits limits)
            throws IOException {
        long size = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = archive.getInputStream(entry)) {
            int read;
            while ((read = in.read(block)) >= 0) {
                size += read;
                boolean isMuchPacked =
                        size > UNSUSPICIOUS && size / limits.ratio() > Math.max(entry.getCompressedSize(), 1);
                if (size > most || isMuchPacked) {
                    throw SpreadsheetException.of(SpreadsheetRule.ARCHIVE_BOMB, place);
                }
            }
        }
        return size;
    }
}
