package org.huiyin.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The brands that an ISO base media file (ISO/IEC 14496-12) begins with: there are many kinds of MP4. */
final class Mp4Brands {
    static final String MEDIA_TYPE = "video/mp4";

    private static final Set<String> KNOWN =
            Set.of("isom", "iso2", "iso3", "iso4", "iso5", "iso6", "avc1", "mp41", "mp42", "dash", "M4V ", "MSNV");
    private static final int LONGEST_BOX = 512;
    private static final int BRAND = 4;
    private static final int MAJOR_BRAND = 8;

    private Mp4Brands() {}

    static boolean areIn(Path file) throws IOException {
        byte[] begin;
        try (InputStream content = Files.newInputStream(file)) {
            begin = content.readNBytes(LONGEST_BOX);
        }
        if (begin.length < MAJOR_BRAND + BRAND || !"ftyp".equals(text(begin, BRAND))) {
            return false;
        }
        int end = Math.min(begin.length, ByteBuffer.wrap(begin).getInt());
        for (int at = MAJOR_BRAND; at + BRAND <= end; at += BRAND) {
            if (KNOWN.contains(text(begin, at))) {
                return true;
            }
        }
        return false;
    }

    private static String text(byte[] bytes, int at) {
        return new String(bytes, at, BRAND, StandardCharsets.ISO_8859_1);
    }
}
