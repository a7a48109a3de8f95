package org.huiyin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The precondition of a write: the version that the caller has seen. */
public final class IfMatch {
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7e]*\")");
    private static final Pattern LIST = Pattern.compile("\\s*" + TAG + "\\s*(?:,\\s*" + TAG + "\\s*)*");

    private final boolean any;
    private final List<String> strongTags;

    private IfMatch(boolean any, List<String> strongTags) {
        this.any = any;
        this.strongTags = strongTags;
    }

    /**
     * Reads the header: {@code "3"}, a list of tags, or {@code *} for whatever version there is. Weak tags are read, but
     * never match (RFC 9110, 13.1.1).
     *
     * @throws ProblemException 428 without the header, 400 where it is no list of tags
     */
    public static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(WebProblem.PRECONDITION_REQUIRED);
        }
        if (header.strip().equals("*")) {
            return new IfMatch(true, List.of());
        }
        if (!LIST.matcher(header).matches()) {
            throw FieldError.of("If-Match", "entity-tag").problem();
        }
        var strong = new ArrayList<String>();
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            if (tags.group(1) == null) {
                strong.add(tags.group(2));
            }
        }
        return new IfMatch(false, strong);
    }

    /** @throws ProblemException 412 unless the caller has seen this version; the answer names the present one */
    public void require(EntityTag present) {
        if (!any && !strongTags.contains(present.toString())) {
            throw new ProblemException(WebProblem.STALE_VERSION).with("currentVersion", present.version());
        }
    }
}
