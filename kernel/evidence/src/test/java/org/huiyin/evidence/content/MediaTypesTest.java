package org.huiyin.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiyin.evidence.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MediaTypesTest {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final int MANY = 200;

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("contents")
    void the_content_says_what_a_file_is(byte[] content, String mediaType) throws IOException {
        Path file = Samples.file(directory, content);

        assertThat(MediaTypes.of(file)).isEqualTo(mediaType);
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of(Samples.PDF, "application/pdf"),
                Arguments.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16}, "image/jpeg"),
                Arguments.of(Samples.text("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), "image/png"),
                Arguments.of(Samples.docx(), OFFICE + "wordprocessingml.document"),
                Arguments.of(Samples.zip("[Content_Types].xml", "xl/workbook.xml"), OFFICE + "spreadsheetml.sheet"),
                Arguments.of(
                        Samples.zip("[Content_Types].xml", "ppt/presentation.xml"),
                        OFFICE + "presentationml.presentation"),
                Arguments.of(
                        Samples.zip("docProps/app.xml", "[Content_Types].xml", "word/document.xml"),
                        OFFICE + "wordprocessingml.document"),
                Arguments.of(
                        Samples.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                        "application/vnd.ms-word.document.macroenabled.12"),
                Arguments.of(Samples.zip("OFD.xml", "Doc_0/Document.xml"), "application/ofd"),
                Arguments.of(Samples.zip("letter.txt"), "application/zip"),
                Arguments.of(Samples.text("PK\3\4 and no more"), "application/zip"),
                Arguments.of(Samples.text("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"), "video/mp4"),
                Arguments.of(Samples.text("\0\0\0 ftypisom\0\0\2\0isomiso2avc1mp41"), "video/mp4"),
                Arguments.of(Samples.text("\0\0\0\u0014ftypqt  \0\0\0\0qt  "), "video/quicktime"),
                Arguments.of(Samples.PROGRAM, "application/x-msdownload"),
                Arguments.of(Samples.text("<!DOCTYPE html><html><script>1</script></html>"), "text/html"),
                Arguments.of(Samples.text("\1\2\3\4"), "application/octet-stream"));
    }

    @Test
    void a_zip_bomb_is_named_and_not_unpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb"));
            for (int i = 0; i < MANY; i++) {
                zip.write(zeros);
            }
        }

        assertThat(MediaTypes.of(Samples.file(directory, bytes.toByteArray()))).isEqualTo("application/zip");
    }

    @ParameterizedTest
    @CsvSource({
        ",image/jpeg,true",
        "application/octet-stream,image/jpeg,true",
        "image/jpeg,image/jpeg,true",
        "image/jpeg; q=1,image/jpeg,true",
        "application/x-pdf,application/pdf,true",
        "application/pdf,image/jpeg,false",
        "application/x-www-form-urlencoded,application/pdf,false",
        "nonsense,application/pdf,false",
    })
    void what_was_declared_must_agree(String declared, String found, boolean agree) {
        assertThat(MediaTypes.agree(declared, found)).isEqualTo(agree);
    }
}
