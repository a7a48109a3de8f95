package org.huiyin.evidence.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What kind of document a ZIP file is, by the names of its entries; not one of them is unpacked. */
final class ZipContent {
    /** GB/T 33190. */
    static final String OFD = "application/ofd";

    static final String ZIP = "application/zip";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final List<Document> DOCUMENTS = List.of(
            new Document("word/document.xml", OFFICE + "wordprocessingml.document", "word.document"),
            new Document("xl/workbook.xml", OFFICE + "spreadsheetml.sheet", "excel.sheet"),
            new Document("ppt/presentation.xml", OFFICE + "presentationml.presentation", "powerpoint.presentation"));

    private ZipContent() {}

    /**
     * A kind of office document.
     *
     * @param main the entry that makes it one
     * @param macros the part of the media type that it has with macros
     */
    private record Document(String main, String mediaType, String macros) {
        String typeIn(ZipFile zip) {
            return hasMacros(zip) ? "application/vnd.ms-" + macros + ".macroenabled.12" : mediaType;
        }

        private static boolean hasMacros(ZipFile zip) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
        }
    }

    static String mediaType(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("OFD.xml") != null) {
                return OFD;
            }
            return zip.getEntry("[Content_Types].xml") == null ? ZIP : office(zip);
        } catch (ZipException damaged) {
            return ZIP;
        }
    }

    private static String office(ZipFile zip) {
        return DOCUMENTS.stream()
                .filter(document -> zip.getEntry(document.main()) != null)
                .findFirst()
                .map(document -> document.typeIn(zip))
                .orElse(ZIP);
    }
}
