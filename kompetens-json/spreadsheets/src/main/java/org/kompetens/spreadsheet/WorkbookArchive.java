package org.kompetens.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The archive that a .xlsx file is. All of it is unpacked once, to nowhere, before anything in it is read: what an archive
 * says of its sizes need not be true.
 */
final class WorkbookArchive {

    /** Small entries may well be packed this much: a sheet of nothing but formats. */
    private static final long UNSUSPICIOUS = 1 << 20;

    private static final int BLOCK = 1 << 16;

    private WorkbookArchive() {}

    /** Refuses an archive that goes beyond the limits, or is no workbook. */
    static void check(Path path, CellPlace place, SpreadsheetLimits limits) throws IOException {
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
            if (archive.getEntry("xl/workbook.xml") == null && archive.getEntry("/xl/workbook.xml") == null) {
                throw SpreadsheetException.of(SpreadsheetRule.FILE_OTHER_ARCHIVE, place);
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
