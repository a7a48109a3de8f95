package org.huiyin.directory;

import org.huiyin.web.ProblemType;

/** The problems of the directory. */
public enum DirectoryProblem implements ProblemType {
    /** No whole copy was read from the topic yet. */
    DIRECTORY_NOT_LOADED("directory-not-loaded", 503);

    private final String slug;
    private final int status;

    DirectoryProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
