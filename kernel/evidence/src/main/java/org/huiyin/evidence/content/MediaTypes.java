package org.huiyin.evidence.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/** Media types by content. A name or a declared type never decides. */
public final class MediaTypes {
    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();
    private static final MediaType OFFICE = MediaType.application("x-tika-ooxml");
    private static final MediaType QUICKTIME = new MediaType("video", "quicktime");

    private MediaTypes() {}

    /** What the content is, e.g. {@code application/pdf}; {@code application/octet-stream} where nobody knows. */
    public static String of(Path file) throws IOException {
        MediaType type = magic(file);
        if (type.equals(OFFICE) || isZip(type)) {
            String inside = ZipContent.mediaType(file);
            return inside.equals(ZipContent.ZIP) && !type.equals(OFFICE) ? type.toString() : inside;
        }
        if (type.equals(QUICKTIME) && Mp4Brands.areIn(file)) {
            return Mp4Brands.MEDIA_TYPE;
        }
        return type.toString();
    }

    private static boolean isZip(MediaType type) {
        return TIKA.getMediaTypeRegistry().isInstanceOf(type, MediaType.APPLICATION_ZIP);
    }

    private static MediaType magic(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(content, new Metadata()).getBaseType();
        }
    }

    /** Whether a declared type, perhaps by another of its names, is what was found; nothing declared fits all. */
    public static boolean agree(@Nullable String declared, String found) {
        MediaType type = declared == null ? MediaType.OCTET_STREAM : MediaType.parse(declared);
        if (type == null) {
            return false;
        }
        MediaType base = type.getBaseType();
        return base.equals(MediaType.OCTET_STREAM)
                || TIKA.getMediaTypeRegistry().normalize(base).toString().equals(found);
    }

    /** Usual ends of names of such files, with their dot, the most usual first; empty where there is none. */
    public static List<String> extensions(String mediaType) {
        if (mediaType.equals(ZipContent.OFD)) {
            return List.of(".ofd");
        }
        try {
            return TIKA.forName(mediaType).getExtensions();
        } catch (MimeTypeException e) {
            return List.of();
        }
    }
}
