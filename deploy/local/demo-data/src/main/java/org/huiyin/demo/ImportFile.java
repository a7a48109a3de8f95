package org.huiyin.demo;

import java.nio.file.Path;

/**
 * One NDJSON file and where it is to be posted.
 *
 * @param order files of one service are imported in ascending order
 * @param service for example {@code inspection-service}
 * @param path for example {@code /api/v1/findings/imports}
 * @param role the role, as in a token, that may import it
 * @param items number of lines
 */
public record ImportFile(int order, String service, String path, String role, Path file, int items) {}
